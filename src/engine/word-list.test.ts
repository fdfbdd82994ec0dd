import { expect, test } from 'vitest';
import { byLetter, WordList } from './word-list';

const list = new WordList(byLetter(['rosa', 'ana', 'alba', 'ana', 'ñuño']));

test.each(['rosa', 'ana', 'alba', 'ñuño'])('%s is in the list', (word) => expect(list.has(word)).toBe(true));

test.each(['ros', 'alba ana', 'bea', '', 'constructor', '__proto__'])('"%s" is not', (word) =>
  expect(list.has(word)).toBe(false),
);

test('a word given twice is stored once, in order', () => {
  expect(byLetter(['ana', 'rosa', 'alba', 'ana'])).toEqual({ a: 'alba ana', r: 'rosa' });
});
