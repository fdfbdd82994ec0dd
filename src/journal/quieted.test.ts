import { expect, test } from 'vitest';
import type { Entry } from './entry';
import { quietedIn } from './quieted';

const budget = { share: 0.3, least: 20, except: [] };
const PACK = 'general 3';

const told = (count: number, change: Partial<Entry> = {}): Entry => ({
  ...{ day: '2026-11-28', pack: PACK, mode: 'enforce', category: 'phi.date', ruleId: 'phi.date' },
  ...{ action: 'warn', outcome: 'passed', audience: 'public', count, seconds: 0 },
  ...change,
});
const wrong = (count: number, change: Partial<Entry> = {}) => told(count, { outcome: 'false-alarm', ...change });

test('a rule called wrong more often than its share goes quiet, not one that is just at it', () => {
  expect(quietedIn([told(13), wrong(7)], PACK, budget)).toEqual(['phi.date']);
  expect(quietedIn([told(14), wrong(6)], PACK, budget)).toEqual([]);
});

test('overrides count like false alarms, and both together', () => {
  const entries = [told(13), wrong(3), told(4, { outcome: 'overridden', action: 'hold', reason: 'not-a-patient' })];
  expect(quietedIn(entries, PACK, budget)).toEqual(['phi.date']);
});

test('a few times prove nothing', () => {
  expect(quietedIn([wrong(19)], PACK, budget)).toEqual([]);
  expect(quietedIn([wrong(20)], PACK, budget)).toEqual(['phi.date']);
});

test('going back to edit decides nothing', () => {
  expect(quietedIn([told(40, { outcome: 'edited' }), wrong(19)], PACK, budget)).toEqual([]);
});

test('once quiet it stays so: what passes as a note does not speak for it', () => {
  expect(quietedIn([told(13), wrong(7), told(500, { action: 'note' })], PACK, budget)).toEqual(['phi.date']);
});

test('a new version of the pack begins anew, and observing counts for nothing', () => {
  expect(quietedIn([wrong(30)], 'general 4', budget)).toEqual([]);
  expect(quietedIn([wrong(30, { mode: 'observe' })], PACK, budget)).toEqual([]);
});

test('a pack may spare rules, or have no budget at all', () => {
  expect(quietedIn([wrong(30)], PACK, { ...budget, except: ['phi.date'] })).toEqual([]);
  expect(quietedIn([wrong(30)], PACK, false)).toEqual([]);
});

test('posts as a whole are no rule', () => {
  const { ruleId: _, category: __, ...post } = told(900, { outcome: 'posted', action: 'clear' });
  expect(quietedIn([post], PACK, budget)).toEqual([]);
});
