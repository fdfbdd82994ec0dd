import { expect, test } from 'vitest';
import { chanceOfLosing, isDrop } from './noise';

test('losses among flips are those of a fair coin', () => {
  expect(chanceOfLosing(5, 0)).toBeCloseTo(1 / 32, 12);
  expect(chanceOfLosing(2, 1)).toBeCloseTo(1 / 2, 12);
  expect(chanceOfLosing(0, 9)).toBeCloseTo(1, 12);
  expect(chanceOfLosing(0, 0)).toBe(1);
});

test('thousands of flips stay a number', () => {
  expect(chanceOfLosing(1500, 1500)).toBeGreaterThan(0.5);
  expect(chanceOfLosing(1500, 1500)).toBeLessThan(0.51);
  expect(chanceOfLosing(2000, 1500)).toBeLessThan(1e-15);
});

test('seven lost is a drop, six is not, and gains speak for chance', () => {
  expect([isDrop(6, 0), isDrop(7, 0), isDrop(7, 1), isDrop(40, 38)]).toEqual([false, true, false, false]);
});
