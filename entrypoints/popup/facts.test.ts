import { expect, test } from 'vitest';
import type { LayerView, PacksView } from '../../src/messages/packs';
import { factsOf, locksByHolder } from './facts';

const NOW = 1_800_000_000_000;
const layer = (changes: Partial<LayerView>): LayerView => ({
  layer: 'hospital',
  name: 'general',
  title: 'General Hospital',
  version: 7,
  issuer: 'Privacy office',
  source: 'url',
  signers: [],
  ...changes,
});
const baseline = layer({ layer: 'baseline', title: 'Baseline', source: 'bundled' });
const view = (changes: Partial<PacksView>): PacksView => ({
  health: 'healthy',
  layers: [baseline],
  mode: 'coach',
  locks: [],
  mayImport: true,
  ...changes,
});

const names = (packs: PacksView) => factsOf(packs, NOW).map(({ name }) => name);

test('of the bundled pack there is only its mode to say', () => {
  expect(factsOf(view({}), NOW)).toEqual([{ name: 'popup_pack_mode', value: { key: 'mode_coach' } }]);
});

test('of a hospital’s pack: who signed it, how fresh it is, and until when', () => {
  const signers = [{ name: 'Privacy', key: 'k', fingerprint: '1' }];
  const packs = view({
    layers: [baseline, layer({ signers, expiresAt: NOW + 1, waiting: 8 })],
    checkedAt: NOW,
    group: 'icu',
  });
  expect(names(packs)).toEqual([
    'popup_pack_mode',
    'popup_pack_signed',
    'popup_pack_group',
    'popup_pack_checked',
    'popup_pack_expires',
    'popup_pack_waiting',
  ]);
});

test('a unit’s pack names the one it stands on', () => {
  const unit = layer({ layer: 'unit', title: '4 West' });
  expect(factsOf(view({ layers: [baseline, layer({}), unit] }), NOW)).toContainEqual({
    name: 'popup_pack_on_top',
    value: { list: ['General Hospital'] },
  });
});

test.each([
  [59_999, { ago: -0, unit: 'minute' }],
  [5 * 60_000, { ago: -5, unit: 'minute' }],
  [3 * 3_600_000 + 1, { ago: -3, unit: 'hour' }],
  [49 * 3_600_000, { ago: -2, unit: 'day' }],
  [-5000, { ago: -0, unit: 'minute' }],
])('checked %i ms ago', (passed, value) => {
  const fact = factsOf(view({ checkedAt: NOW - passed }), NOW).find(({ name }) => name === 'popup_pack_checked');
  expect(fact?.value).toEqual(value);
});

test('who locked more than one thing is named once', () => {
  const locks = [
    { setting: 'mode', by: 'IT' },
    { setting: 'pause', by: 'General' },
    { setting: 'import', by: 'IT' },
  ] as const;
  expect(locksByHolder(locks)).toEqual([
    ['IT', ['mode', 'import']],
    ['General', ['pause']],
  ]);
});
