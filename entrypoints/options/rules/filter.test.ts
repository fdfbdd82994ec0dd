import { expect, test } from 'vitest';
import { bundledPack } from '../../../src/channels/bundled';
import type { Pack } from '../../../src/policy/pack-schema';
import { ruleFacts } from './facts';
import { EVERYTHING, filtered } from './filter';

const baseline = bundledPack();
const hospital: Pack = {
  ...{ name: 'ours', title: { en: 'Ours', es: 'Lo nuestro' }, layer: 'hospital', version: 1, issuer: 'Us', format: 1 },
  ...{ issued: '2027-01-01T00:00:00Z', lexicons: {}, rules: [] },
  adjust: { 'policy.promotion': { action: 'hold' } },
};
const facts = ruleFacts([baseline, hospital], 'en');

test('signals are listed only on request', () => {
  const shown = baseline.rules.filter(({ category }) => category).length;
  expect(filtered(facts, EVERYTHING)).toHaveLength(shown);
  expect(filtered(facts, { ...EVERYTHING, signals: true })).toHaveLength(baseline.rules.length);
});

test('every word that is looked for has to be there', () => {
  const found = filtered(facts, { ...EVERYTHING, words: 'phone  NUMBER' });
  expect(found.length).toBeGreaterThan(0);
  for (const { searched } of found) expect(searched).toMatch(/phone[\s\S]*number|number[\s\S]*phone/);
  expect(filtered(facts, { ...EVERYTHING, words: 'phone zeppelin' })).toEqual([]);
});

test('a rule stands as the layers made it, with its examples', () => {
  const promotion = facts.find(({ rule }) => rule.id === 'policy.promotion');
  expect(promotion).toMatchObject({ rule: { action: 'hold' }, from: baseline, adjustedBy: [hospital] });
  expect(promotion?.flags.length).toBeGreaterThan(0);
  expect(filtered(facts, { ...EVERYTHING, layer: 'hospital' })).toEqual([]);
});
