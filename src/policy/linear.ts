import { RE2JSException } from 're2js';
import { matchProblem } from '../engine/phrase-match';
import type { Rule } from '../engine/rule';
import { partsOf } from '../engine/term-syntax';
import { LIMITS } from './limits';
import { compileLinear } from './linear-matcher';
import type { Pack } from './pack-schema';

/**
 * What of a pack can't be proven fast, one line a problem: `policy.x: patterns.0: …`, `lexicons.ward: "…": …`.
 * @param rest called between rules, so that a worker can answer others meanwhile.
 */
export async function slowParts(
  { rules, lexicons }: Pack,
  rest: () => Promise<void> | undefined = () => undefined,
): Promise<string[]> {
  const slow: string[] = [];
  for (const rule of rules) {
    slow.push(...slowness(rule as Rule).map((problem) => `${rule.id}: ${problem}`));
    await rest();
  }
  const entries = Object.entries(lexicons).flatMap(([name, list]) =>
    list.flatMap((entry) => {
      const problem = entryProblem(entry);
      return problem ? [`lexicons.${name}: "${entry}": ${problem}`] : [];
    }),
  );
  return [...slow, ...entries];
}

/** Why matches of a rule could take more time than the text is long, one line a problem: `patterns.0: …`. */
export function slowness(rule: Rule): string[] {
  if (rule.kind === 'pattern') return problems('patterns', rule.patterns, patternProblem);
  if (rule.kind === 'terms') return problems('terms', rule.terms, termProblem);
  if (rule.kind === 'phrase') return problems('phrases', rule.phrases, phraseProblem);
  return [];
}

/** The same for an entry of a lexicon, which may stand in for any slot of any term: it has to begin and end plainly. */
export function entryProblem(entry: string): string | undefined {
  return /(?:^|[\s(|])_(?:$|[\s)|])/.test(entry) ? 'an entry of a lexicon can’t have "_" in it' : termProblem(entry);
}

function problems(field: string, sources: string[], problemOf: (source: string) => string | undefined): string[] {
  return sources.flatMap((source, index) => {
    const problem = problemOf(source);
    return problem ? [`${field}.${index}: ${problem}`] : [];
  });
}

/** Why an expression can't be run in linear time; undefined when it can. */
export function patternProblem(source: string): string | undefined {
  try {
    const size = compileLinear(source).programSize();
    return size > LIMITS.program
      ? `too large: ${size} steps for each letter; expected at most ${LIMITS.program}`
      : undefined;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return `not provably fast: ${explained(error.message)}`;
  }
}

/** What an author can do instead, by what RE2 could not read. */
const ADVICE: [RegExp, string][] = [
  [/`\(\?[=!]/, 'it looks ahead with (?=…) or (?!…); match the words that follow and mark the rest with (?<mark>…)'],
  [/invalid escape sequence: `\\[1-9]/, 'it refers back to a group, as \\1 does; spell the words out'],
  [/repeat count/, 'it repeats too often; at most {1000}, and 1,000 in all for repeats inside repeats'],
  [/captures? in lookbehind|lookbehind/i, 'it looks behind with a group inside; use (?:…) there'],
];

function explained(message: string): string {
  return ADVICE.find(([symptom]) => symptom.test(message))?.[1] ?? message.replace(/^error parsing regexp: /, '');
}

/** Why a phrase can't be run; undefined when it can. A `/…/` in it would be an expression in the browser's own engine. */
export function phraseProblem(phrase: string): string | undefined {
  return phrase.includes('/')
    ? 'it has an expression in /…/; make a rule of kind "pattern" of it'
    : matchProblem(phrase);
}

/** Why a term could be read in too many ways; undefined when it can't. */
export function termProblem(term: string): string | undefined {
  const ways = partsOf(term).reduce((product, choices) => product * waysThrough(choices), 1);
  if (ways <= LIMITS.ways) return undefined;
  return `the same words could match it in ${ways > 1e6 ? 'over a million' : ways} ways; use fewer (…|…) with "_", "<…>" or nothing in them`;
}

/** A slot may end at several words: counted as so many ways. */
const WAYS_OF_A_SLOT = 4;

/** How many choices of a group the same words may follow: all that begin with anything, and those that begin alike. */
function waysThrough(choices: string[][]): number {
  const alike = new Map<string, number>();
  let open = 0;
  for (const words of choices) {
    const [first = '_'] = words;
    const ways = WAYS_OF_A_SLOT ** words.filter((word) => word.startsWith('<')).length;
    if (/^[_<[\]]|\*$/.test(first)) open += ways;
    else alike.set(first, (alike.get(first) ?? 0) + ways);
  }
  return Math.max(1, open + Math.max(0, ...alike.values()));
}
