import { expect, test } from 'vitest';
import { type Calendar, firstOf, turned } from './calendar';

/** By which day old ones were forgotten, each time the clock was looked at. */
function sureBy(days: readonly string[], calendar: Calendar = {}): (string | undefined)[] {
  let now = calendar;
  return days.map((day) => {
    now = turned(now, day);
    return now.sure;
  });
}

const KNOWN: Calendar = { sure: '2026-11-28' };

test.each([
  ['every day', ['2026-11-28', '2026-11-29', '2026-11-30'], ['2026-11-28', '2026-11-29', '2026-11-30']],
  ['after a week off', ['2026-12-05'], ['2026-12-05']],
  ['in a zone where it is still the day before', ['2026-11-27'], ['2026-11-27']],
])('a clock that is looked at %s is believed', (_when, days, sure) => {
  expect(sureBy(days, KNOWN)).toEqual(sure);
});

test.each([
  ['a year', '2027-11-28'],
  ['a month', '2026-12-28'],
  ['nine days', '2026-12-07'],
])('a clock %s ahead forgets nothing, however often it is looked at, nor once it was put back', (_far, day) => {
  const days = [day, day, '2026-11-28', '2026-11-29', day];
  expect(sureBy(days, KNOWN)).toEqual(['2026-11-28', '2026-11-28', '2026-11-28', '2026-11-29', '2026-11-29']);
});

test('a computer that lay in a drawer for a year forgets on the second day it is used', () => {
  expect(sureBy(['2027-11-28', '2027-11-28', '2027-11-29'], KNOWN)).toEqual(['2026-11-28', '2026-11-28', '2027-11-29']);
});

test('one that is used once a month forgets all the same, by the month before', () => {
  expect(sureBy(['2027-01-01', '2027-02-01', '2027-03-01'], KNOWN)).toEqual(['2026-11-28', '2027-01-01', '2027-02-01']);
});

test('a year ahead, corrected to a month ahead, is not believed for being later than the day before', () => {
  expect(sureBy(['2027-11-28', '2026-12-28', '2026-11-29'], KNOWN)).toEqual(['2026-11-28', '2026-11-28', '2026-11-29']);
});

test('a clock that fell back for years and is right again has lost nothing', () => {
  expect(sureBy(['2000-01-01', '2026-11-29', '2026-11-30'], KNOWN)).toEqual(['2000-01-01', '2000-01-01', '2026-11-30']);
});

test('the first day of all is believed once there is a second', () => {
  expect(sureBy(['2026-11-28', '2026-11-28', '2026-11-29'])).toEqual([undefined, undefined, '2026-11-29']);
});

test.each([
  [90, '2026-11-29', '2026-09-01'],
  [30, '2026-11-29', '2026-10-31'],
  [1, '2026-11-29', '2026-11-29'],
  [2, '2028-03-01', '2028-02-29'],
])('of %d days that end with %s the first is %s', (days, last, first) => {
  expect(firstOf(days, last)).toBe(first);
});
