import { expect, test } from 'vitest';
import { sentences } from './sentences';

const cut = (text: string) => sentences(text).map(({ from, to }) => text.slice(from, to));

test('covers the text without a gap', () => {
  const text = 'One. Two!\n\nThree?  Four…  five';
  expect(cut(text).join('')).toBe(text);
  expect(cut(text)).toHaveLength(6);
});

test.each([
  'Saw Mrs. Okafor again.',
  'J. R. is back.',
  'Born Sept. 4 at home.',
  'Dr. Vega and St. Olave.',
  'Her m.r.n. 448 is old.',
  'Mask it, e.g. with stars.',
])('%s is one sentence', (text) => {
  expect(cut(text)).toEqual([text]);
});

test('an empty text is one empty sentence', () => {
  expect(sentences('')).toEqual([{ from: 0, to: 0 }]);
});
