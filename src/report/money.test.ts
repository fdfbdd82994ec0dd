import { expect, test } from 'vitest';
import { ASSUMPTIONS, assumed } from './assumptions';
import { costOf } from './cost';
import { entry, posts } from './testing/entries';
import { worth } from './value';

test('interruption is the time in dialogs and a few seconds for each mark, by hand', () => {
  const entries = [
    entry({ count: 10, seconds: 200 }),
    entry({ outcome: 'passed', action: 'warn', count: 20 }),
    entry({ outcome: 'edited', count: 5, seconds: 80 }),
    entry({ outcome: 'passed', mode: 'observe', count: 500 }),
    ...posts(400, 0),
  ];
  // 280 s in dialogs, 30 marks of 4 s: 400 s.
  expect(costOf(entries, 400, ASSUMPTIONS)).toEqual({
    ...{ minutes: 400 / 60, perHundred: 400 / 60 / 4, interruption: 400 / 60 },
    ...{ setup: 1800, questions: 600, licence: 0, running: 600 + 400 / 60, total: 2400 + 400 / 60 },
  });
});

test('without a post there is no share of posts', () => {
  expect(costOf([], 0, ASSUMPTIONS).perHundred).toBeUndefined();
});

test('the value of what was averted, by hand', () => {
  // 2200 findings are 1000 posts: a tenth of a case at the middle, of 30,000 + 40 h × 75.
  const { Low, Middle, High } = worth(2200, ASSUMPTIONS);
  expect(Low).toBeCloseTo((1000 / 100_000) * (10_000 + 20 * 75), 6);
  expect(Middle).toBeCloseTo(0.1 * 33_000, 6);
  expect(High).toBeCloseTo(1 * (182_000 + 120 * 75), 6);
});

test('an assumption is a number, and none by which nothing can be divided', () => {
  expect(assumed('setupHours', '0')).toBe(0);
  expect(assumed('setupHours', '-1')).toBeUndefined();
  expect(assumed('oneInLow', '0')).toBeUndefined();
  expect(assumed('licence', '')).toBeUndefined();
  expect(assumed('licence', 'ten')).toBeUndefined();
  expect(assumed('minuteValue', '1.25')).toBe(1.25);
});
