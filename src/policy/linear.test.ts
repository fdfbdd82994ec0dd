import { expect, test } from 'vitest';
import { entryProblem, patternProblem, termProblem } from './linear';
import { linearMatcher } from './linear-matcher';

test('what would keep a backtracking engine busy for years is over at once', () => {
  const text = `${'a'.repeat(20_000)}b`;
  expect(linearMatcher('(a+)+$')(text)).toEqual([]);
  expect(linearMatcher('(a|a)*c')(text)).toEqual([]);
  expect(linearMatcher('(.*)(.*)(.*)x')(text)).toEqual([]);
});

test('offsets count UTF-16 code units, and the group named mark is what is marked', () => {
  const found = linearMatcher(String.raw`file (?<mark>gh-\d+)`)('😀 File GH-12 and file gh-3');
  expect(found).toEqual([
    { from: 8, to: 13 },
    { from: 23, to: 27 },
  ]);
});

test('a mark in a part that was not there leaves the whole match', () => {
  expect(linearMatcher('a(?<mark>b)?')('a')).toEqual([{ from: 0, to: 1 }]);
});

test.each([
  ['gh(?=x)', /looks ahead/],
  ['gh(?!x)', /looks ahead/],
  [String.raw`(a)\1`, /refers back/],
  ['(a{100}){100}', /repeats too often/],
  ['(?<=(a))b', /not provably fast/],
])('%s is refused with what to do instead', (source, advice) => {
  expect(patternProblem(source)).toMatch(advice);
});

test.each([String.raw`(?<![\p{L}\p{N}])gh-\d{6}`, String.raw`\bproject (heron|egret)s?\b`, '[áéí]+'])(
  '%s is fine',
  (source) => {
    expect(patternProblem(source)).toBeUndefined();
  },
);

test.each([
  ['(a|b|c) (d|e) (f|g)', undefined],
  ['(_|_ _|) (_|_ _|) (_|_ _|)', undefined],
  ['(a|a) '.repeat(12), /over|4096 ways/],
  ['<unit> <unit> <unit> <unit> <unit>', /1024 ways/],
])('%s', (term, problem) => {
  if (problem) expect(termProblem(term)).toMatch(problem);
  else expect(termProblem(term)).toBeUndefined();
});

test('an entry of a lexicon stands in for a slot, so it may not begin with just anything', () => {
  expect(entryProblem('four west')).toBeUndefined();
  expect(entryProblem('four _')).toMatch(/can’t have "_"/);
});
