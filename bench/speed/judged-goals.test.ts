import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { table } from '../table';
import type { Goal } from './goals';
import { goalsSection } from './judged-goals';
import { partsOf } from './record';
import { report } from './report';

const speed = table(['', 'median', 'first'], [['a key', '1.53', '1,000']]);
const goal = (changes: Partial<Goal>): Goal => ({
  ...{ goal: 'a key', where: 'here', unit: 'ms', why: 'so' },
  figures: [{ part: 'speed', row: ['a key'], column: 'median' }],
  ...changes,
});
const judged = (changes: Partial<Goal>) => {
  const lines = goalsSection([goal(changes)], new Map([['speed', speed]])).split('\n');
  return lines
    .at(-1)
    ?.split(/ *\| */)
    .slice(3, 6);
};

test('a goal is met by a figure at its limit, and missed by one beyond', () => {
  expect(judged({ atMost: 1.53 })).toEqual(['≤ 1.53 ms', '1.53 ms', 'met']);
  expect(judged({ atMost: 1.5 })).toEqual(['≤ 1.5 ms', '1.53 ms', 'missed']);
  expect(judged({ atLeast: 2, unit: '×' })).toEqual(['≥ 2×', '1.53×', 'missed']);
});

test('of several figures the worst decides', () => {
  const figures = ['median', 'first'].map((column) => ({ part: 'speed', row: ['a key'], column }));
  expect(judged({ figures, atMost: 2 })).toEqual(['≤ 2 ms', '1.53–1000 ms', 'missed']);
});

test('a figure may be held against another', () => {
  const figures = [{ part: 'speed', row: ['a key'], column: 'first', against: 'median' }];
  expect(judged({ figures, atMost: 700, unit: '×' })).toEqual(['≤ 700×', '654×', 'met']);
});

test('the goals of the record are judged by its own tables', () => {
  const recorded = readFileSync('bench/speed.md', 'utf8');
  expect(report(partsOf(recorded))).toBe(recorded);
});
