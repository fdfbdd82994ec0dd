import { describe, expect, test } from 'vitest';
import { baselinePack } from '../build/baseline-pack';
import { createEngine } from '../src/engine/engine';
import { languageOf } from '../src/engine/language';
import { askedBy } from '../src/engine/program';
import { LANGUAGES } from '../src/engine/rule';
import { readExample } from '../src/policy/examples';
import { toPack } from '../src/policy/read-pack';
import type { Example } from '../src/policy/rule-schema';

const authored = baselinePack();
/** Without the learned score: an example proves its rule, whatever was learned since. `tests/learned.test.ts` asks for both together. */
const engine = createEngine([toPack(authored)]);
const rules = authored.rules.map(({ rule }) => rule);
const shown = rules.filter(({ category, kind }) => category && kind !== 'model');

/** What is found in an example, as `category: words`. */
function found(example: Example): { marked: string[]; findings: string[] } {
  const { post, marked } = readExample(example);
  const { findings } = engine.analyse(post);
  return { marked, findings: findings.map(({ category, from, to }) => `${category}: ${post.text.slice(from, to)}`) };
}

describe.each(shown.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each((rule.flags ?? []).map((example) => [JSON.stringify(example), example] as const))(
    'finds %s',
    (_name, example) => {
      const { marked, findings } = found(example);
      expect(marked.length).toBeGreaterThan(0);
      for (const words of marked) expect(findings).toContain(`${rule.category}: ${words}`);
    },
  );

  test.each((rule.clears ?? []).map((example) => [JSON.stringify(example), example] as const))(
    'leaves %s alone',
    (_name, example) => {
      expect(found(example).findings).toEqual([]);
    },
  );
});

/** Examples of a rule in one language, by the small words they are written with. */
const inLanguage = (examples: Example[] = [], language: string) =>
  examples.filter((example) => languageOf(typeof example === 'string' ? example : example.text) === language).length;

test.each(rules.filter(({ category }) => category).map((rule) => [rule.id, rule] as const))(
  '%s shows what it finds and what it leaves alone three times in each language',
  (_id, { flags, clears }) => {
    for (const language of LANGUAGES)
      for (const [kind, examples] of Object.entries({ flags, clears }))
        expect(inLanguage(examples, language), `${kind} in ${language}`).toBeGreaterThanOrEqual(3);
  },
);

/** The learned score hears every signal; these have no other listener. */
const HEARD_BY_SCORE = ['signal.password'];

test('every signal is heard by some rule', () => {
  const asked = new Set(rules.flatMap(askedBy));
  const deaf = rules.filter(({ category, about, id }) => !category && !about && !asked.has(id)).map(({ id }) => id);
  expect(deaf).toEqual(HEARD_BY_SCORE);
});
