import { expect, test } from 'vitest';
import { wholeCharacters } from './whole-characters';

/** `[` and `]` stand for the span given; what is returned in the same way. */
function whole(marked: string): string | undefined {
  const text = marked.replace(/[[\]]/g, '');
  const span = wholeCharacters({ from: marked.indexOf('['), to: marked.indexOf(']') - 1 }, text);
  return span && `${text.slice(0, span.from)}[${text.slice(span.from, span.to)}]${text.slice(span.to)}`;
}

test.each([
  ['plain words', 'saw [Okafor] today', 'saw [Okafor] today'],
  ['a whole text', '[👩🏽‍⚕️]', '[👩🏽‍⚕️]'],
  ['an accent at the end', 'saw [Jose]\u0301 today', 'saw [Jose\u0301] today'],
  ['an accent at the start', 'saw.[\u0303a] today', 'saw[.\u0303a] today'],
  ['the half of a joined emoji', 'ok [👩🏽]‍⚕️ ok', 'ok [👩🏽‍⚕️] ok'],
  ['the half of a flag', 'ok 🇲[🇽 ok]', 'ok [🇲🇽 ok]'],
  ['a keycap', 'bed [4]\ufe0f\u20e3', 'bed [4\ufe0f\u20e3]'],
  ['the half of a pair', 'ok \ud83d[\ude00 ok]', 'ok [😀 ok]'],
  ['the half of a line’s end', 'one[\r]\ntwo', 'one[\r\n]two'],
])('%s', (_, marked, expected) => {
  expect(whole(marked)).toBe(expected);
});

test('a span with nothing in it is none', () => {
  expect(wholeCharacters({ from: 3, to: 3 }, 'text')).toBeUndefined();
  expect(wholeCharacters({ from: 3, to: 1 }, 'text')).toBeUndefined();
});
