import { expect, test } from 'vitest';
import { marksOf } from './marks';

test('where marks nest the graver one shows, and the pieces are the text', () => {
  const pieces = marksOf('saw Ana on Monday', [
    { from: 0, to: 17, action: 'warn' },
    { from: 4, to: 7, action: 'hold' },
  ]);
  expect(pieces).toEqual([
    { from: 0, words: 'saw ', action: 'warn' },
    { from: 4, words: 'Ana', action: 'hold' },
    { from: 7, words: ' on Monday', action: 'warn' },
  ]);
});

test('a text without marks is one piece, and no text none', () => {
  expect(marksOf('Coffee', [])).toEqual([{ from: 0, words: 'Coffee', action: undefined }]);
  expect(marksOf('', [])).toEqual([]);
});
