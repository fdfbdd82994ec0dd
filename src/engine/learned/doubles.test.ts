import { expect, test } from 'vitest';
import type { PlacedHit } from '../hit';
import { type LearnedHit, withoutDoubles } from './doubles';

const ruled = (from: number, to: number, action?: 'warn' | 'hold', category = 'phi.mrn') =>
  ({
    from,
    to,
    sentence: 0,
    owner: 'patient',
    rule: { id: category, kind: 'pattern', category },
    action,
  }) as unknown as PlacedHit;

const learned = (from: number, to: number, logit: number, action: 'warn' | 'hold' = 'warn', numbered = true) =>
  ({
    ...{ from, to, sentence: 0, owner: 'patient', action, logit },
    rule: { id: 'phi.phone-learned', kind: 'model', category: 'phi.phone', numbered },
  }) as unknown as LearnedHit;

const places = (hits: PlacedHit[]) => hits.map(({ from, to, action }) => [from, to, action]);

test('figures a rule knows are not guessed at again', () => {
  expect(places(withoutDoubles([ruled(10, 18)], [learned(10, 13, 2), learned(30, 38, 1)]))).toEqual([
    [10, 18, undefined],
    [30, 38, 'warn'],
  ]);
});

test('what the guess would hold, the rule holds', () => {
  expect(places(withoutDoubles([ruled(10, 18, 'warn')], [learned(10, 13, 2, 'hold')]))).toEqual([[10, 18, 'hold']]);
});

test('of two guesses the louder stays', () => {
  expect(places(withoutDoubles([], [learned(0, 4, 1, 'hold'), learned(2, 8, 3)]))).toEqual([[2, 8, 'hold']]);
});

test('names, tellings and what only looks like an identifier are left as they are', () => {
  const name = learned(10, 13, 2, 'warn', false);
  expect(withoutDoubles([ruled(10, 18)], [name])).toHaveLength(2);
  expect(withoutDoubles([ruled(0, 40, 'warn', 'policy.promotion')], [learned(10, 13, 2)])).toHaveLength(2);
});
