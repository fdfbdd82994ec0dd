import { expect, test } from 'vitest';
import type { Entry } from './entry';
import { taughtBy } from './taught';

const held: Entry = {
  ...{ day: '2026-11-28', pack: 'general 3', mode: 'enforce', category: 'phi.mrn', ruleId: 'phi.mrn' },
  ...{ action: 'hold', outcome: 'fixed', audience: 'public', count: 1, seconds: 9 },
};

test('a hold that was seen through was explained', () => {
  expect(taughtBy([held, { ...held, day: '2026-11-27', outcome: 'overridden', reason: 'consent' }])).toEqual([
    'phi.mrn',
  ]);
});

test('what was only marked, only observed, or fixed before it was held, was not', () => {
  expect(taughtBy([{ ...held, seconds: 0 }])).toEqual([]);
  expect(taughtBy([{ ...held, action: 'warn' }])).toEqual([]);
  expect(taughtBy([{ ...held, mode: 'observe', outcome: 'passed' }])).toEqual([]);
});
