import { expect, test } from 'vitest';
import { CATEGORIES } from '../category';
import { type Column, runs } from './runs';

/** One category's logits among those of all others, which are loud. */
function column(logits: number[], plus = 0): Column {
  const category = 3;
  const rows = logits.flatMap((logit) => CATEGORIES.map((_, at) => (at === category ? logit : 9)));
  return { rows, category, plus };
}

test('neighbours make one run, a single quiet word between them included', () => {
  expect(runs(column([0, 2, 0, 3, 0, 0, 1]), 1)).toEqual([
    { first: 1, last: 3, logit: 3 },
    { first: 6, last: 6, logit: 1 },
  ]);
});

test('what the post adds to every word counts', () => {
  expect(runs(column([0, 2, 0], -1.5), 0)).toEqual([{ first: 1, last: 1, logit: 0.5 }]);
});

test('nothing loud enough, no run', () => {
  expect(runs(column([0, 0.5]), 1)).toEqual([]);
  expect(runs(column([]), 1)).toEqual([]);
});
