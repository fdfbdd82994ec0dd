import { expect, test } from 'vitest';
import type { Managed } from '../channels/managed';
import type { Pack } from '../policy/pack-schema';
import { packWith } from '../policy/testing/packs';
import type { Facts, StoredPack } from './pack-db';
import type { State } from './pack-state';
import { packsView } from './packs-view';

const NOW = Date.parse('2027-01-15T12:00:00Z');
const MINUTE = 60_000;
const key = '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo';
const packUrl = 'https://packs.hospital.example/curtain.json';
const baseline = {
  pack: packWith({ name: 'base', layer: 'baseline', expires: undefined, locks: undefined, mode: 'enforce' }),
};

interface Given {
  pack?: Partial<Pack>;
  signed?: boolean;
  fellBack?: true;
  unusable?: true;
  managed?: Partial<Managed>;
  facts?: Partial<Facts>;
}

function viewOf({ pack, signed = true, fellBack, unusable, managed = {}, facts = {} }: Given) {
  const stored = {
    signers: signed ? [{ name: 'Privacy', key }] : [],
    source: 'url',
    acceptedAt: 1,
  } as unknown as StoredPack;
  const hospital = { pack: packWith(pack), stored, ...(fellBack && { fellBack }) };
  const state: State = {
    stack: pack ? [baseline, hospital] : [baseline],
    managed: { problems: [], ...managed },
    ...(unusable && { unusable: { pack: hospital.pack, reason: 'TypeError' } }),
    stored: { layers: {}, seen: {}, facts: { seed: '', clock: 0, polled: { failures: 0 }, ...facts } },
  };
  return packsView(state, 'en', NOW);
}

const polled = (minutesAgo: number) => ({ polled: { failures: 0, succeededAt: NOW - minutesAgo * MINUTE } });

test.each<[string, Given, string]>([
  ['with the bundled pack alone', {}, 'bundled'],
  ['with a signed pack from a file', { pack: {} }, 'healthy'],
  ['with a pack whose address answered lately', { pack: {}, managed: { packUrl }, facts: polled(119) }, 'healthy'],
  ['with one that has not for four polls', { pack: {}, managed: { packUrl }, facts: polled(121) }, 'stale'],
  ['with shorter polls, sooner', { pack: {}, managed: { packUrl, pollMinutes: 5 }, facts: polled(21) }, 'stale'],
  [
    'with an answer a clock that ran ahead called tomorrow’s',
    { pack: {}, managed: { packUrl }, facts: polled(-1440) },
    'stale',
  ],
  ['with an address that never answered', { pack: {}, managed: { packUrl } }, 'stale'],
  ['past the last day', { pack: { expires: '2027-01-14' } }, 'expired'],
  ['on the last day', { pack: { expires: '2027-01-15' } }, 'healthy'],
  [
    'past it by the latest clock there was',
    { pack: { expires: '2027-01-20' }, facts: { clock: NOW + 6 * 1440 * MINUTE } },
    'expired',
  ],
  ['with a draft nobody signed', { pack: {}, signed: false }, 'unsigned'],
  ['with a pack the engine could not go on with', { pack: {}, unusable: true }, 'damaged'],
  ['with damaged bytes', { pack: {}, fellBack: true }, 'damaged'],
  [
    'where nothing can be stored',
    { facts: { problem: { stop: 'store', details: [], at: 0, source: 'file' } } },
    'damaged',
  ],
])('%s', async (_when, given, health) => {
  expect((await viewOf(given)).health).toBe(health);
});

test('what is locked, and by whom', async () => {
  const view = await viewOf({
    pack: { locks: ['pause', 'mode'] },
    managed: { organisation: 'St. Brigid IT', mode: 'coach', allowImport: false, packUrl },
  });
  expect(view.locks).toEqual([
    { setting: 'mode', by: 'St. Brigid IT' },
    { setting: 'packUrl', by: 'St. Brigid IT' },
    { setting: 'import', by: 'St. Brigid IT' },
    { setting: 'pause', by: 'General Hospital' },
    { setting: 'mode', by: 'General Hospital' },
  ]);
  expect(view).toMatchObject({ mayImport: false, mode: 'coach', url: packUrl });
});

test('fields of the policy that can not be used are told before anything else', async () => {
  const problem = { stop: 'offline' as const, details: ['gone'], at: 0, source: 'url' as const };
  const view = await viewOf({ managed: { problems: ['mode: expected …'] }, facts: { problem } });
  expect(view.problem).toMatchObject({ stop: 'policy', details: ['mode: expected …'] });
});
