import { expect, test } from 'vitest';
import { shareAbove } from './learned';

test('a score becomes the share of clear posts that score as high', () => {
  const falling = [3, 2, 1, 0];
  expect(shareAbove(5, falling)).toBe(0);
  expect(shareAbove(2, falling)).toBe(0.001);
  expect(shareAbove(0.5, falling)).toBe(0.003);
});

test('below the last step every clear post scores as high', () => {
  expect(shareAbove(-1, [3, 2, 1, 0])).toBe(1);
  expect(shareAbove(0, [])).toBe(1);
});
