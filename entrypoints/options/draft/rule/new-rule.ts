import type { Category } from '../../../../src/engine/category';
import type { AuthoredRule } from '../../../../src/policy/rule-schema';
import { codeFrom } from '../form/code-from';

const AUTHORITY = 'employer social media policy';
const LONGEST = 80;

/** A rule that finds nothing yet. */
export function newRule(taken: readonly string[]): AuthoredRule {
  return {
    id: freeId('policy.confidential-business', '', taken),
    kind: 'terms',
    category: 'policy.confidential-business',
    action: 'warn',
    authority: AUTHORITY,
    title: { en: '', es: '' },
    why: { en: '', es: '' },
    terms: [],
    lexicons: [],
    flags: [''],
    clears: [''],
  };
}

/** An id nobody else has: the kind of rule, then its title. @param taken ids of other rules, of all layers. */
export function freeId(category: Category, title: string, taken: readonly string[]): string {
  const [kind = 'policy'] = category.split('.');
  const base = `${kind}.own-${codeFrom(title, 'rule')}`.slice(0, LONGEST - 4).replace(/-+$/, '');
  let id = base;
  for (let number = 2; taken.includes(id); number += 1) id = `${base}-${number}`;
  return id;
}
