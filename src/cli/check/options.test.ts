import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { checkOptions } from './options';

test('one thread and no table, unless asked for', () => {
  expect(checkOptions([])).toEqual({ summary: false, jobs: 1 });
  expect(checkOptions(['--jobs', '3', '--summary'])).toEqual({ summary: true, jobs: 3 });
  expect(checkOptions(['--jobs', 'all'])).toEqual({ summary: false, jobs: availableParallelism() });
});

test('what it does not know it names, with what would do', () => {
  expect(checkOptions(['--fast'])).toBe('--fast');
  expect(checkOptions(['--jobs', 'many'])).toBe('--jobs many (a number from 1, or "all")');
  expect(checkOptions(['--jobs', '0'])).toBe('--jobs 0 (a number from 1, or "all")');
  expect(checkOptions(['--jobs'])).toBe('--jobs (a number from 1, or "all")');
});
