import { expect, test } from 'vitest';
import { runs } from './runs';

test('neighbours make one run, a single quiet word between them included', () => {
  expect(runs([0, 2, 0, 3, 0, 0, 1], 1)).toEqual([
    { first: 1, last: 3, logit: 3 },
    { first: 6, last: 6, logit: 1 },
  ]);
});

test('nothing loud enough, no run', () => {
  expect(runs([0, 0.5], 1)).toEqual([]);
  expect(runs([], 1)).toEqual([]);
});
