import { expect, test } from 'vitest';
import { newcombe, wilson } from './wilson';

test('Wilson’s interval, as Newcombe prints it (Stat. Med. 17, 1998, 857–872, table I)', () => {
  expect(wilson(81, 263).low).toBeCloseTo(0.2553, 4);
  expect(wilson(81, 263).high).toBeCloseTo(0.3662, 4);
  expect(wilson(15, 148).low).toBeCloseTo(0.0624, 4);
  expect(wilson(15, 148).high).toBeCloseTo(0.1605, 4);
  expect(wilson(0, 20).low).toBe(0);
  expect(wilson(0, 20).high).toBeCloseTo(0.1611, 4);
});

test('of nothing, nothing is known', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});

test('Newcombe’s interval of a difference, as he prints it (Stat. Med. 17, 1998, 873–890, table II, method 10)', () => {
  const { low, high } = newcombe({ hits: 48, of: 80 }, { hits: 56, of: 70 });
  expect(low).toBeCloseTo(0.0524, 4);
  expect(high).toBeCloseTo(0.3339, 4);
});
