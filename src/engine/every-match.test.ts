import { expect, test } from 'vitest';
import { everyMatch } from './every-match';

test.each([
  ['x+', 'axxbx'],
  ['x*', '🙏xx🙏'],
  ['(?=🙏)', '🙏a🙏'],
  ['\\b', 'two words'],
  ['x', ''],
])('%s in %s: as matchAll finds it, matches of nothing included', (source, text) => {
  for (const flags of ['g', 'gu', 'dgiu']) {
    const places = (matches: Iterable<RegExpExecArray>) => [...matches].map(({ index, 0: words }) => [index, words]);
    const pattern = new RegExp(source, flags);
    expect(places(everyMatch(text, pattern)), flags).toEqual(places(text.matchAll(pattern)));
  }
});

test('an expression used before starts anew', () => {
  const pattern = /a/g;
  pattern.exec('aa');
  expect(everyMatch('aa', pattern)).toHaveLength(2);
});
