import { describe, expect, test } from 'vitest';
import { normalise } from './normalise';
import { TermMatcher } from './term-matcher';
import { expand } from './term-syntax';
import { tokens } from './tokens';

function found(terms: string[], text: string): string[] {
  const matcher = new TermMatcher<string>();
  for (const term of terms) matcher.add(term, term);
  const spans: string[] = [];
  matcher.match(tokens(normalise(text).text), (_term, { from, to }) => spans.push(text.slice(from, to)));
  return spans;
}

describe('a term', () => {
  test.each([
    ['my patient', 'So MY Patient said', ['MY Patient']],
    ['admit*', 'admitted and readmitted', ['admitted']],
    ['my _ patient', 'my sweet patient', ['my sweet patient']],
    ['(my|our) (|little) guy', 'our little guy, my guy', ['our little guy', 'my guy']],
    ['mama', 'mi mamá', ['mamá']],
    ['patient', "the patient's wife", ["patient's"]],
    ['🐕', 'good boy 🐕!', ['🐕']],
    ['mrs alvarez', '#RememberingMrsAlvarez', ['MrsAlvarez']],
  ])('%s', (term, text, expected) => {
    expect(found([term], text)).toEqual(expected);
  });

  test('does not match inside a word', () => {
    expect(found(['pt'], 'captain of the script')).toEqual([]);
  });
});

test('choices multiply', () => {
  expect(expand('(a|b) c (d|)')).toEqual([
    ['a', 'c', 'd'],
    ['a', 'c'],
    ['b', 'c', 'd'],
    ['b', 'c'],
  ]);
});

test('a term with very many choices matches like one spelled out', () => {
  const group = `(${'abcdefghij'
    .split('')
    .map((letter) => `${letter}${letter}`)
    .join('|')}|)`;
  const matcher = new TermMatcher<string>();
  matcher.add(`my ${group} ${group} ${group} patient*`, 'many');
  const matches = (text: string) => {
    const found: string[] = [];
    matcher.match(tokens(text), (value, { from, to }) => found.push(`${value}: ${text.slice(from, to)}`));
    return [...new Set(found)];
  };
  expect(matches('for my aa jj patients today')).toEqual(['many: my aa jj patients']);
  expect(matches('my patient')).toEqual(['many: my patient']);
  expect(matches('my aa bb cc dd patient')).toEqual([]);
});
