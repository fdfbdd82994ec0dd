import { expect, test } from 'vitest';
import { falseAlarmsIn, overridesIn } from './set-aside';
import { entry } from './testing/entries';

const entries = [
  entry({ outcome: 'false-alarm', reason: 'other-meaning', action: 'warn', count: 4 }),
  entry({ outcome: 'false-alarm', count: 1 }),
  entry({ outcome: 'overridden', reason: 'not-a-patient', count: 3 }),
  entry({ outcome: 'overridden', reason: 'my-own-story', count: 2 }),
  entry({ outcome: 'overridden', reason: 'written-permission', count: 6 }),
  entry({ outcome: 'overridden', count: 5 }),
  entry({ outcome: 'false-alarm', mode: 'observe', count: 50 }),
  entry({ outcome: 'false-alarm', action: 'note', count: 60 }),
  entry({ count: 70 }),
];
const told = (of: { reason: string; count: number }[]) => of.map(({ reason, count }) => `${reason} ${count}`);

test('a finding was wrong by a press on it, or by the reason for posting anyway', () => {
  expect(told(falseAlarmsIn(entries))).toEqual(['other-meaning 4', 'none 1', 'not-a-patient 3', 'own-story 2']);
});

test('other reasons for posting anyway call nothing wrong; none is in both', () => {
  expect(told(overridesIn(entries))).toEqual(['written-permission 6', 'none 5']);
});
