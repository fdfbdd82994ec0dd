import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CATEGORIES } from '../src/engine/category';
import { type Entry, keyOf, OF_FINDINGS } from '../src/journal/entry';
import { quietedIn } from '../src/journal/quieted';
import { taughtBy } from '../src/journal/taught';
import { runs } from './fuzz/runs';

const entry = fc.record(
  {
    day: fc.constantFrom('2026-11-27', '2026-11-28'),
    pack: fc.constantFrom('baseline 1', 'baseline 2'),
    mode: fc.constantFrom('observe' as const, 'coach' as const, 'enforce' as const),
    category: fc.constantFrom(...CATEGORIES.slice(0, 3)),
    ruleId: fc.constantFrom('phi.name', 'phi.mrn', 'phi.photo.face', 'policy.promotion'),
    action: fc.constantFrom('note' as const, 'warn' as const, 'hold' as const),
    outcome: fc.constantFrom(...OF_FINDINGS),
    audience: fc.constantFrom('public' as const, 'internal' as const),
    reason: fc.constantFrom('own-story', 'consent'),
    count: fc.integer({ min: 1, max: 9 }),
    seconds: fc.nat({ max: 40 }),
  },
  { requiredKeys: ['day', 'pack', 'mode', 'ruleId', 'action', 'outcome', 'audience', 'count', 'seconds'] },
);
const journal: fc.Arbitrary<Entry[]> = fc.array(entry, { maxLength: 60, size: 'max' });
const budget = fc.record({
  share: fc.constantFrom(0.1, 0.3, 0.5),
  least: fc.integer({ min: 1, max: 40 }),
  except: fc.subarray(['phi.name', 'phi.mrn']),
});

/** The same counts as the journal keeps them: alike ones added up, and by days. */
function addedUp(entries: Entry[]): Entry[] {
  const kept = new Map<string, Entry>();
  for (const each of entries) {
    const { count = 0, seconds = 0 } = kept.get(keyOf(each)) ?? {};
    kept.set(keyOf(each), { ...each, count: count + each.count, seconds: seconds + each.seconds });
  }
  return [...kept.values()];
}

test('what follows from the journal follows from what happened, in whatever order and however it is added up', () => {
  let quiet = 0;
  fc.assert(
    fc.property(journal, budget, fc.infiniteStream(fc.nat()), (entries, limit, chance) => {
      const shuffled = entries
        .map((each) => [chance.next().value as number, each] as const)
        .sort(([one], [other]) => one - other)
        .map(([, each]) => each);
      const quieted = quietedIn(entries, 'baseline 2', limit);
      quiet += quieted.length;
      for (const same of [shuffled, addedUp(entries), addedUp(shuffled)]) {
        expect(quietedIn(same, 'baseline 2', limit)).toEqual(quieted);
        expect(taughtBy(same)).toEqual(taughtBy(entries));
      }
    }),
    runs(400),
  );
  expect(quiet).toBeGreaterThan(50);
});

test('no rule goes quiet by what was decided of others, before, or by the machine; and notes never wake it', () => {
  fc.assert(
    fc.property(journal, budget, (entries, limit) => {
      const quieted = quietedIn(entries, 'baseline 2', limit);
      for (const ruleId of quieted) expect(limit.except).not.toContain(ruleId);
      const own = (rule: string) =>
        entries.filter((each) => each.ruleId === rule && each.pack === 'baseline 2' && each.mode !== 'observe');
      for (const ruleId of quieted) {
        expect(quietedIn(own(ruleId), 'baseline 2', limit)).toEqual([ruleId]);
        const noted = own(ruleId).map((each): Entry => ({ ...each, action: 'note', count: 1000, outcome: 'passed' }));
        expect(quietedIn([...own(ruleId), ...noted], 'baseline 2', limit)).toEqual([ruleId]);
      }
    }),
    runs(400),
  );
});
