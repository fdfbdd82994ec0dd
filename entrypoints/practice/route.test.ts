import { expect, test } from 'vitest';
import { routeOf } from './route';

test.each([
  ['', 'free', ''],
  ['#commons', 'free', ''],
  ['#study', 'study', ''],
  ['#present', 'present', ''],
  ['#present/review-admits-care', 'present', 'review-admits-care'],
  ['#nowhere/at-all', 'free', 'at-all'],
])('%s leads to %s', (hash, mode, part) => {
  expect(routeOf(hash)).toEqual({ mode, part });
});
