import { expect, test } from 'vitest';
import { createEngine } from '../engine/engine';
import { layered, misfits } from './layers';
import type { Pack } from './pack-schema';
import { locksOf, settingsOf } from './settings';
import { codename, packWith } from './testing/packs';

const both = (text: string) => ({ en: text, es: text });

const baseline = packWith({
  name: 'base',
  layer: 'baseline',
  rules: [
    {
      ...codename,
      id: 'policy.tone',
      category: 'policy.promotion',
      action: 'warn',
      terms: ['buy now'],
      flags: ['[[buy now]]'],
    },
    {
      ...codename,
      id: 'phi.chart',
      category: 'phi.mrn',
      action: 'hold',
      terms: ['chart nine'],
      flags: ['[[chart nine]]'],
    },
  ],
  lexicons: { ward: ['ward one'] },
  mayLower: { 'policy.promotion': 'note' },
  mayExtend: ['ward'],
  falseAlarms: { warn: 0.1, hold: 0.02 },
  leastFalseAlarms: { warn: 0.05, hold: 0.01 },
  mode: 'enforce',
  whenUnavailable: 'warn',
  pause: { minutes: 30, reasons: [{ code: 'rest', label: both('Rest') }] },
});
const hospital = (changes: Partial<Pack>) => packWith({ rules: [], ...changes });
const unit = (changes: Partial<Pack>) => packWith({ name: 'unit', layer: 'unit', rules: [], ...changes });

function verdict(layers: Pack[], text: string, audience: 'public' | 'internal' = 'public') {
  return createEngine(layered(layers)).analyse({ text, site: 'x', audience, revision: 0 });
}

test('a layer raises an action as it likes, for one audience or for all', () => {
  const raised = hospital({ adjust: { 'policy.tone': { action: { public: 'hold', internal: 'warn' } } } });
  expect(misfits(raised, [baseline])).toEqual([]);
  expect(verdict([baseline, raised], 'buy now').action).toBe('hold');
  expect(verdict([baseline, raised], 'buy now', 'internal').action).toBe('warn');
});

test('a layer lowers an action only as far as the layers below allow', () => {
  const allowed = hospital({ adjust: { 'policy.tone': { action: 'note' } } });
  expect(misfits(allowed, [baseline])).toEqual([]);
  expect(verdict([baseline, allowed], 'buy now').action).toBe('note');

  const tooFar = hospital({ adjust: { 'policy.tone': { action: 'off' } } });
  expect(misfits(tooFar, [baseline])[0]).toMatch(
    /adjust\.policy\.tone: action: lowers "warn" to "off".*no lower than "note"/,
  );
  expect(verdict([baseline, tooFar], 'buy now').action).toBe('warn');

  const phi = hospital({ adjust: { 'phi.chart': { action: { public: 'hold' } } } });
  expect(misfits(phi, [baseline])[0]).toMatch(/adjust\.phi\.chart: action: lowers "hold" to "off" \(internal\)/);
  expect(verdict([baseline, phi], 'chart nine', 'internal').action).toBe('hold');
});

test('what the baseline allows the hospital, the hospital may keep from its units', () => {
  const lowered = unit({ adjust: { 'policy.tone': { action: 'note' } } });
  expect(misfits(lowered, [baseline, hospital({})])[0]).toMatch(/not at all/);
  const generous = hospital({ mayLower: { 'policy.promotion': 'note' } });
  expect(misfits(lowered, [baseline, generous])).toEqual([]);
});

test('a unit raises what the hospital lowered, and the last word counts', () => {
  const lowered = hospital({ adjust: { 'policy.tone': { action: 'note' } } });
  const raised = unit({ adjust: { 'policy.tone': { action: 'hold' } } });
  expect(verdict([baseline, lowered, raised], 'buy now').action).toBe('hold');
});

test('wording changes and the action stays', () => {
  const worded = hospital({ adjust: { 'policy.tone': { why: both('Our own words.') } } });
  expect(verdict([baseline, worded], 'buy now').findings[0]).toMatchObject({
    action: 'warn',
    why: { title: 'Secret project', sentence: 'Our own words.' },
  });
});

test('a layer adds to a lexicon that is open to it, and takes nothing out', () => {
  const more = hospital({ lexicons: { ward: ['ward two'] } });
  expect(misfits(more, [baseline])).toEqual([]);
  expect(layered([baseline, more]).at(-1)?.lexicons?.ward).toEqual(['ward one', 'ward two']);
  expect(misfits(hospital({ lexicons: { ward: [] } }), [{ ...baseline, mayExtend: [] }])[0]).toMatch(
    /lexicons\.ward: base/,
  );
});

test('the names of an organisation come as plain words, whatever stands in them', () => {
  const named = hospital({
    organisation: {
      names: ['St. Example (West) | North'],
      handles: ['@stexample'],
      units: ['4 West'],
      spokespeople: ['Dana Reyes'],
    },
  });
  expect(layered([baseline, named]).at(-1)?.lexicons).toMatchObject({
    'our-hospital': ['St. Example West North', '@stexample'],
    unit: ['4 West'],
    spokesperson: ['Dana Reyes'],
  });
});

test('fewer false alarms are allowed down to a point, more always', () => {
  const wants = (warn: number, hold: number) => misfits(hospital({ falseAlarms: { warn, hold } }), [baseline]);
  expect(wants(0.05, 0.01)).toEqual([]);
  expect(wants(0.5, 0.3)).toEqual([]);
  expect(wants(0.04, 0.02)).toEqual(['falseAlarms.warn: lowers 0.1 to 0.04; the layers below allow no less than 0.05']);
});

test('a setting that a layer locks is that of no layer above', () => {
  const locking = hospital({ mode: 'coach', pause: false, locks: ['mode', 'pause'] });
  const trying = unit({ mode: 'observe', whenUnavailable: 'hold' });
  expect(misfits(trying, [baseline, locking])).toEqual(['mode: locked by general-hospital']);
  expect(settingsOf([baseline, locking, trying])).toMatchObject({
    mode: 'coach',
    pause: false,
    whenUnavailable: 'hold',
  });
  expect(locksOf([baseline, locking, trying]).map(({ setting, by }) => `${setting} by ${by.name}`)).toEqual([
    'mode by general-hospital',
    'pause by general-hospital',
  ]);
});

test('where nobody has said anything, nothing is allowed', () => {
  expect(settingsOf([])).toEqual({
    mode: 'enforce',
    whenUnavailable: 'warn',
    overrideReasons: [],
    pause: false,
    privacyOffice: undefined,
    hosts: { public: [], internal: [] },
    instances: {},
    journal: { days: 90, mayDelete: true },
    interruptionBudget: { share: 0.3, least: 20, except: [] },
  });
});
