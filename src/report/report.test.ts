import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../journal/entry';
import { ASSUMPTIONS } from './assumptions';
import { LEAST } from './few';
import { reportOf } from './report';
import { entry, posts } from './testing/entries';

const PERIOD = { from: '2026-11-01', to: '2026-11-30' };
const report = (entries: Entry[], isGroup = true) => reportOf(entries, PERIOD, isGroup, ASSUMPTIONS);

const pilot: Entry[] = [
  ...posts(600, 30, { mode: 'observe', day: '2026-11-02' }),
  ...posts(2000, 20, { day: '2026-11-17' }),
  entry({ count: 60, seconds: 1200 }),
  entry({ outcome: 'abandoned', category: 'phi.date', ruleId: 'phi.date', count: 15 }),
  entry({ category: 'phi.mrn', ruleId: 'phi.mrn', audience: 'internal', count: 4, action: 'warn' }),
  entry({ outcome: 'overridden', reason: 'written-permission', count: 12 }),
  entry({ outcome: 'false-alarm', reason: 'other-meaning', action: 'warn', ruleId: 'phi.date', count: 11 }),
];

test('the figures of a small pilot, by hand', () => {
  const { cost, ...figures } = report(pilot);
  expect(figures).toMatchObject({
    packs: ['general 3'],
    days: { before: 1, now: 2 },
    ...{ posts: 2000, unchecked: 'few' },
    falseAlarms: { rows: [{ key: 'other-meaning', count: 11 }], total: 11 },
    falseAlarmShare: 11 / (60 + 15 + 4 + 12 + 11),
    overrides: { rows: [{ key: 'written-permission', count: 12 }], total: 12 },
    falseAlarmRules: { rows: [{ key: 'phi.date', count: 11 }], total: 11 },
    // Four record numbers can't stand alone, and what they are put with must not give them away.
    averted: { rows: [{ key: 'phi.name', count: 60 }], together: 19, total: 79 },
    avertedWhere: { rows: [], together: 79, total: 79 },
    weeks: [{ from: '2026-11-16', to: '2026-11-17', weeks: 1, count: 79, isPart: true }],
    // 75 at a hold; told as 79 − 9, so that the four at a mark can't be worked out.
    heldAverted: 70,
    beforeAfter: { before: { share: 0.05 }, now: { share: 0.01 }, change: 'fewer' },
    advice: 'early',
  });
  expect(cost.minutes).toBeCloseTo((1200 + 102 * 4) / 60, 6);
});

test('one person’s report hides nothing from them', () => {
  const { averted, avertedWhere, heldAverted, unchecked } = report(pilot, false);
  expect(averted.rows).toHaveLength(3);
  expect(avertedWhere.rows).toEqual([
    { key: 'public', count: 75 },
    { key: 'internal', count: 4 },
  ]);
  expect([heldAverted, unchecked]).toEqual([75, 0]);
});

test('a pilot that mostly cries wolf is told to stop; one that works, to widen', () => {
  const days = (change: Partial<Entry>) =>
    Array.from({ length: 30 }, (_, at) => entry({ day: `2026-11-${String(at + 1).padStart(2, '0')}`, ...change }));
  const before = posts(3000, 150, { mode: 'observe' });
  const bad = [...before, ...posts(3000, 100), ...days({ count: 10, outcome: 'false-alarm' }), ...days({ count: 5 })];
  expect(report(bad).advice).toBe('stop');
  const costly = [
    ...before,
    ...posts(3000, 100),
    ...days({ action: 'warn' }),
    ...days({ outcome: 'passed', action: 'warn' }),
  ];
  expect(report(costly).advice).toBe('stop');
  const good = [...before, ...posts(9000, 60), ...days({ count: 60 })];
  expect(report(good).advice).toBe('widen');
});

test('nothing a group’s report tells, nor what follows from it, is a number from one to nine', () => {
  const anyEntry = fc.record({
    category: fc.constantFrom('phi.name' as const, 'phi.date' as const, 'phi.mrn' as const),
    action: fc.constantFrom('warn' as const, 'hold' as const),
    outcome: fc.constantFrom('fixed' as const, 'abandoned' as const, 'overridden' as const, 'false-alarm' as const),
    audience: fc.constantFrom('public' as const, 'internal' as const),
    reason: fc.constantFrom('not-a-patient', 'written-permission', 'own-story'),
    day: fc.constantFrom('2026-11-02', '2026-11-10', '2026-11-20'),
    count: fc.integer({ min: 1, max: 25 }),
  });
  fc.assert(
    fc.property(fc.array(anyEntry, { maxLength: 12 }), (changes) => {
      const { averted, avertedWhere, falseAlarms, falseAlarmRules, overrides, weeks, heldAverted, ...rest } = report(
        changes.map((change) => entry({ ...change, ruleId: change.category })),
      );
      const told = [averted, avertedWhere, falseAlarms, falseAlarmRules, overrides].flatMap((one) => [
        ...one.rows.map(({ count }) => count),
        ...(one.together === undefined ? [] : [one.together]),
        ...(one.total === 'few' ? [] : [one.total]),
      ]);
      const counts = [...told, ...weeks.map(({ count }) => count)];
      if (heldAverted !== 'few') {
        counts.push(heldAverted);
        // The holds stand beside the total: what is left over must be large, nothing, or not to be told from nine.
        const marked = averted.total === 'few' ? 0 : averted.total - heldAverted;
        expect(marked === 0 || marked >= LEAST - 1).toBe(true);
      }
      expect(counts.filter((count) => count < LEAST)).toEqual([]);
      expect(rest.posts).toBe('few');
    }),
    { numRuns: 1000 },
  );
});
