import { expect, test } from 'vitest';
import type { Facts } from './facts';
import { toldOf } from './told';

const nothing: Facts = { type: 'picture', inName: [], inText: [], place: false, time: false, unread: false };
const located: Facts = { ...nothing, place: true, time: true };

test('what was taken out was fixed, and the first carries the time it took', () => {
  expect(toldOf(located, { kind: 'fix' }, 4)).toEqual([
    { outcome: 'fixed', category: 'phi.photo', ruleId: 'phi.photo.place', action: 'warn', seconds: 4 },
    { outcome: 'fixed', category: 'phi.photo', ruleId: 'phi.photo.time', action: 'warn' },
  ]);
});

test.each([
  [{ kind: 'leave' }, 'abandoned'],
  [{ kind: 'attach' }, 'passed'],
  [{ kind: 'attach', reason: 'consent' }, 'overridden'],
] as const)('%o counts as %s', (answer, outcome) => {
  const [told] = toldOf({ ...nothing, type: 'pdf' }, answer, 1);
  expect(told).toMatchObject({ outcome, action: 'hold', ruleId: 'phi.photo.pdf' });
});

test('a file that gives nothing away is told of nowhere', () => {
  expect(toldOf(nothing, { kind: 'attach' }, 1)).toEqual([]);
});
