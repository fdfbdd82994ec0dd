import type { Pack } from '../../src/policy/pack-schema';
import { packWith } from '../../src/policy/testing/packs';

const both = (text: string) => ({ en: text, es: text });

/** A word no post has, another for each number, and all of letters as names are. */
const word = (index: number) =>
  `heron${index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)))}x`;

/**
 * A pack as large as a health system's could be: half its rules terms, half expressions, with wording and two examples
 * each; with `entries`, one rule more that draws on a lexicon of so many.
 */
export function largePack(rules: number, entries = 0, changes: Partial<Pack> = {}): Pack {
  const lexicon = Array.from({ length: entries }, (_, index) => `project ${word(index)}`);
  return packWith({
    rules: [...Array.from({ length: rules }, (_, index) => rule(index)), ...(entries > 0 ? [ofLexicon()] : [])],
    lexicons: entries > 0 ? { projects: lexicon } : {},
    ...changes,
  });
}

function rule(index: number): Pack['rules'][number] {
  const head = {
    category: 'policy.confidential-business' as const,
    action: 'hold' as const,
    authority: `Media policy ${index}`,
    title: both(`Project ${index}`),
    why: both(`This name is not public yet; see number ${index}.`),
    clears: [`A calm day with the team, number ${index}.`],
  };
  return index % 2 === 0
    ? {
        ...head,
        id: `policy.operation-${index}`,
        kind: 'terms',
        terms: [`operation ${word(index)}`, `${word(index)} plan`],
        lexicons: [],
        flags: [`We heard of [[operation ${word(index)}]] today.`],
      }
    : {
        ...head,
        id: `policy.file-${index}`,
        kind: 'pattern',
        patterns: [String.raw`\b${word(index)}-\d{4,6}\b`],
        flags: [`The file [[${word(index)}-12345]] came in.`],
      };
}

function ofLexicon(): Pack['rules'][number] {
  const head = rule(0);
  return {
    ...head,
    id: 'policy.projects',
    kind: 'terms',
    terms: ['<projects>'],
    lexicons: [],
    flags: [`so [[project ${word(7)}]] it is`],
  };
}
