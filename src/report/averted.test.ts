import { expect, test } from 'vitest';
import type { Entry } from '../journal/entry';
import { avertedIn } from './averted';
import { sum } from './few';
import { entry } from './testing/entries';

const averted = (...changes: Partial<Entry>[]) => sum(avertedIn(changes.map(entry)));

test('the safer wording counts, at a mark and at a hold, not at a note', () => {
  expect(averted({ count: 4 }, { action: 'warn', count: 2 }, { action: 'note', count: 9 })).toBe(6);
});

test('a held post that was let be counts; a marked one proves nothing, nor one where nothing is held', () => {
  expect(averted({ outcome: 'abandoned', count: 3 })).toBe(3);
  expect(averted({ outcome: 'abandoned', action: 'warn' }, { outcome: 'abandoned', mode: 'coach' })).toBe(0);
});

test('what was posted anyway or called wrong does not count', () => {
  expect(averted({ outcome: 'overridden' }, { outcome: 'false-alarm' }, { outcome: 'passed', action: 'warn' })).toBe(0);
});

test('going back to edit counts as often as nothing else became of that rule that day', () => {
  expect(averted({ outcome: 'edited', count: 5 })).toBe(5);
  expect(averted({ outcome: 'edited', count: 5 }, { outcome: 'overridden', count: 2 })).toBe(3);
  expect(averted({ outcome: 'edited', count: 5 }, { count: 7 })).toBe(7);
  expect(averted({ outcome: 'edited', count: 5 }, { outcome: 'overridden', count: 2, day: '2026-11-17' })).toBe(5);
  expect(averted({ outcome: 'edited', count: 5 }, { outcome: 'overridden', count: 2, ruleId: 'phi.date' })).toBe(5);
});

test('asking and then editing is one step, not two', () => {
  expect(averted({ outcome: 'edited', count: 5 }, { outcome: 'asked', count: 3 })).toBe(5);
  expect(
    averted({ outcome: 'edited', count: 2 }, { outcome: 'asked', count: 3 }, { outcome: 'abandoned', count: 1 }),
  ).toBe(3);
});

test('days of observing avert nothing', () => {
  expect(averted({ mode: 'observe', outcome: 'abandoned' }, { mode: 'observe' })).toBe(0);
});

test('where nothing is held nothing is averted at a hold, and a file nobody could read averts nothing', () => {
  expect(avertedIn([entry({ mode: 'coach', count: 4 })]).map(({ action }) => action)).toEqual(['warn']);
  expect(averted({ category: 'phi.photo', ruleId: 'phi.photo.pdf', outcome: 'abandoned' })).toBe(0);
});
