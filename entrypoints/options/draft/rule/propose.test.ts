import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../../src/engine/engine';
import type { Rule } from '../../../../src/engine/rule';
import { failuresOf } from '../../../../src/policy/examples';
import { slowness } from '../../../../src/policy/linear';
import { linearMatcher } from '../../../../src/policy/linear-matcher';
import { ruleSchema } from '../../../../src/policy/rule-schema';
import { newRule } from './new-rule';
import { type Proposal, propose } from './propose';
import { withKind } from './with-kind';

describe('words become terms', () => {
  test.each([
    ['one in the middle that differs is a choice', ['red team room', 'blue team room'], ['(red|blue) team room']],
    ['a word and its longer form share a beginning', ['frequent flyer', 'frequent flyers'], ['frequent flyer*']],
    ['a number alone is any number', ['bay 12', 'bay 7'], ['bay <number>']],
    ['words that share nothing stay apart', ['chart room', 'pixie'], ['chart room', 'pixie']],
    ['signs have no meaning of their own', ['(so-called) <b>'], ['so called b']],
  ])('%s', (_what, marked, terms) => {
    expect(propose(marked)).toEqual({ kind: 'terms', terms });
  });
});

describe('codes become patterns', () => {
  test.each([
    ['letters all share stay, digits count', ['QX-4471', 'qx-88120'], ['\\b(?<mark>QX-\\d{4,5})\\b']],
    ['letters that differ count too', ['AB12', 'CD34'], ['\\b(?<mark>\\p{L}{2}\\d{2})\\b']],
    [
      'each make-up is a pattern',
      ['#4471', 'case 99/1'],
      ['(?<mark>#\\d{4})\\b', '\\b(?<mark>CASE\\s+\\d{2}\\/\\d)\\b'],
    ],
  ])('%s', (_what, marked, patterns) => {
    expect(propose(marked)).toEqual({ kind: 'pattern', patterns });
  });
});

test('nothing marked, nothing proposed', () => {
  expect(propose([])).toBeUndefined();
  expect(propose(['…'])).toBeUndefined();
});

test.each([
  ['terms', ['The [[red team room]] is full', 'meet me in the [[blue team room]]'], 'the team room is green'],
  ['a term with a number', ['[[bay 12]] again', 'not [[Bay 7]], please'], 'the bay is lovely'],
  ['a pattern', ['pump [[QX-4471]] is down', 'where is [[qx-88120]]?'], 'call QX or 4471'],
])('what is proposed for %s is a rule, is fast, and finds what was marked', (_what, flags, clear) => {
  const marked = flags.map((flag) => /\[\[(.*)\]\]/.exec(flag)?.[1] ?? '');
  const rule = ruleSchema.parse(withKind({ ...newRule([]), flags, clears: [clear] }, propose(marked) as Proposal));
  expect(slowness(rule as Rule)).toEqual([]);
  const pack = { name: 'p', version: 1, rules: [rule as Rule], matcherOf: linearMatcher };
  expect(failuresOf(rule, createEngine([pack]))).toEqual([]);
});
