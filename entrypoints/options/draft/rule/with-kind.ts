import type { AuthoredRule } from '../../../../src/policy/rule-schema';
import type { Proposal } from './propose';

/** The rule with another way of finding; what only the former way knew goes. */
export function withKind(rule: AuthoredRule, found: Proposal): AuthoredRule {
  const {
    kind: _kind,
    terms: _terms,
    lexicons: _lexicons,
    patterns: _patterns,
    validator: _validator,
    keywords: _keywords,
    ...head
  } = rule as AuthoredRule & Record<string, unknown>;
  return { ...head, ...found, ...(found.kind === 'terms' && { lexicons: [] }) } as AuthoredRule;
}
