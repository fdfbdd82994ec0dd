import { expect, test } from 'vitest';
import { dayOf, keyOf } from './entry';

const kind = {
  day: '2026-11-28',
  pack: 'general 3',
  mode: 'enforce',
  category: 'phi.name',
  ruleId: 'phi.name',
  action: 'hold',
  outcome: 'fixed',
  audience: 'public',
} as const;

test('a day is the one on the calendar here, with two digits each', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59).getTime())).toBe('2026-01-05');
});

test('what differs in anything but its sums is counted apart', () => {
  const others = [
    { outcome: 'edited' },
    { reason: 'consent' },
    { audience: 'internal' },
    { pack: 'general 4' },
    { mode: 'observe' },
  ] as const;
  const keys = [kind, ...others.map((other) => ({ ...kind, ...other }))].map(keyOf);
  expect(new Set(keys).size).toBe(keys.length);
});

test('a key begins with its day, so that days can be forgotten by their keys', () => {
  expect(keyOf(kind) < keyOf({ ...kind, day: '2026-11-29' })).toBe(true);
  expect(keyOf(kind) >= '2026-11-28').toBe(true);
});
