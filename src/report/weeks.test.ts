import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEAST, sum } from './few';
import { cut, fitted, mondayOf, weekly } from './weeks';

test('weeks begin on Monday', () => {
  expect(['2026-11-22', '2026-11-23', '2026-11-29', '2027-01-01'].map(mondayOf)).toEqual([
    ...['2026-11-16', '2026-11-23', '2026-11-23', '2026-12-28'],
  ]);
});

test('a quiet week stands in its place', () => {
  const days = [
    { key: '2026-11-02', count: 2 },
    { key: '2026-11-04', count: 1 },
    { key: '2026-11-17', count: 5 },
  ];
  expect(weekly(days, false)).toEqual([
    { from: '2026-11-02', to: '2026-11-08', weeks: 1, count: 3 },
    { from: '2026-11-09', to: '2026-11-15', weeks: 1, count: 0 },
    { from: '2026-11-16', to: '2026-11-22', weeks: 1, count: 5 },
  ]);
});

test('of a group, weeks with few are told with their neighbours', () => {
  const days = ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'].map((key, at) => ({
    ...{ key, count: [12, 4, 15, 3][at] ?? 0 },
  }));
  expect(weekly(days, true)).toEqual([
    { from: '2026-11-02', to: '2026-11-08', weeks: 1, count: 12 },
    { from: '2026-11-09', to: '2026-11-29', weeks: 3, count: 22 },
  ]);
});

test('of a group, no span under ten is told, and none is lost', () => {
  const day = fc.integer({ min: 0, max: 90 }).map((at) => new Date(1.79e12 + at * 864e5).toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.array(fc.record({ key: day, count: fc.integer({ min: 1, max: 30 }) })), (days) => {
      const spans = weekly(days, true);
      expect(spans.every(({ count }) => count >= LEAST)).toBe(true);
      expect(sum(spans)).toBe(sum(days) < LEAST ? 0 : sum(days));
    }),
  );
});

test('a long pilot is told by fewer, longer spans', () => {
  const days = Array.from({ length: 9 }, (_, at) => ({ key: `2026-0${at + 1}-05`, count: at }));
  const spans = weekly(days, false);
  expect(fitted(spans, 8)).toHaveLength(5);
  expect(fitted(spans, 8)[0]).toEqual({ from: '2026-01-05', to: '2026-03-01', weeks: 8, count: 1 });
  expect(sum(fitted(spans, 8))).toBe(36);
  expect(fitted(spans.slice(0, 8), 8)).toEqual(spans.slice(0, 8));
});

test('a week that was not counted whole says so', () => {
  const spans = weekly(
    ['2026-11-05', '2026-11-12', '2026-11-17'].map((key) => ({ key, count: 10 })),
    true,
  );
  expect(cut(spans, '2026-11-04', '2026-11-17').map(({ from, to, isPart }) => [from, to, isPart])).toEqual([
    ['2026-11-04', '2026-11-08', true],
    ['2026-11-09', '2026-11-15', false],
    ['2026-11-16', '2026-11-17', true],
  ]);
});
