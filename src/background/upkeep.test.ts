import { beforeAll, expect, test } from 'vitest';
import type { Managed } from '../channels/managed';
import { digestOf, readSigned } from '../policy/accept';
import type { Pack } from '../policy/pack-schema';
import { fileOf, type Keys, keyPairs, packWith, signersOf } from '../policy/testing/packs';
import type { StoredLayer, StoredPack, Trust } from './pack-db';
import type { State } from './pack-state';
import { rootOf } from './trust';
import { upkeep } from './upkeep';

const NOW = Date.parse('2027-01-15T12:00:00Z');
let keys: Keys[];
beforeAll(async () => {
  keys = await keyPairs(3);
});

async function stored(signing: readonly Keys[], changes: Partial<Pack> = {}): Promise<StoredPack> {
  const pack = packWith(changes);
  const bytes = await fileOf(pack, signing);
  const { keys: signers } = signersOf(signing, 1);
  return {
    bytes,
    name: pack.name,
    version: pack.version,
    digest: await digestOf(readSigned(bytes)),
    source: 'file',
    signers,
    acceptedAt: 0,
  };
}

const pinning = (pinned: readonly Keys[], more: Partial<Managed> = {}): Managed => ({
  problems: [],
  trustedKeys: signersOf(pinned, 1).keys as NonNullable<Managed['trustedKeys']>,
  ...more,
});

function keptUp(hospital: StoredLayer, managed: Managed, trust?: Trust) {
  const facts = { seed: 'seed', clock: 0, polled: { failures: 0 }, ...(trust && { trust }) };
  const state: State = { stack: [], managed, stored: { layers: { hospital }, seen: {}, facts } };
  return upkeep(state, NOW);
}

test('what the newly pinned keys signed stays, what they did not goes', async () => {
  const inForce = await stored(keys.slice(0, 1));
  const stays = await keptUp({ inForce }, pinning(keys.slice(0, 1)));
  expect(stays?.layers).toEqual({});
  expect(await keptUp({ inForce }, pinning(keys.slice(1, 2)))).toMatchObject({ layers: { hospital: undefined } });
});

test('a draft nobody signed goes when keys are pinned', async () => {
  const inForce = await stored([]);
  expect(await keptUp({ inForce }, pinning(keys.slice(0, 1)))).toMatchObject({ layers: { hospital: undefined } });
});

test('a pack that waits is looked at as well, before its turn comes', async () => {
  const inForce = await stored(keys.slice(0, 1));
  const waiting = await stored(keys.slice(1, 2), { version: 2, rollout: [{ group: 'pilot' }] });
  const change = await keptUp({ inForce, waiting }, pinning(keys.slice(0, 1), { group: 'pilot' }));
  expect(change?.layers).toEqual({ hospital: { inForce } });
});

test('so is the pack to fall back on', async () => {
  const [inForce, previous] = [await stored(keys.slice(0, 1)), await stored(keys.slice(1, 2))];
  const change = await keptUp({ inForce, previous }, pinning(keys.slice(0, 1)));
  expect(change?.layers).toEqual({ hospital: { inForce } });
});

test('each change of the pins is a new look', async () => {
  const inForce = await stored(keys.slice(0, 2));
  const first = await keptUp({ inForce }, pinning(keys.slice(1, 2)), { root: rootOf(pinning(keys.slice(0, 1))) });
  expect(first).toEqual({ layers: {}, facts: { trust: { root: rootOf(pinning(keys.slice(1, 2))) } } });
  const second = await keptUp({ inForce }, pinning(keys.slice(2, 3)), first?.facts?.trust);
  expect(second?.layers).toEqual({ hospital: undefined });
});

test('another name beside the same key changes nothing', async () => {
  const pins = pinning(keys.slice(0, 1));
  const renamed = {
    ...pins,
    trustedKeys: pins.trustedKeys?.map((key) => ({ ...key, name: 'Labour counsel' })),
  } as Managed;
  const trust = { root: rootOf(pins), signers: signersOf(keys.slice(1, 2), 1) as NonNullable<Trust['signers']> };
  expect(await keptUp({ inForce: await stored(keys.slice(1, 2)) }, renamed, trust)).toBeUndefined();
});

test('a policy whose keys can not be read takes nothing away', async () => {
  const inForce = await stored(keys.slice(0, 1));
  const managed = { problems: ['trustedKeys: …'], signaturesRequired: Number.MAX_SAFE_INTEGER };
  expect(await keptUp({ inForce }, managed, { root: 'a person' })).toBeUndefined();
});

test('a waiting pack comes into force in its turn, but not after its last day', async () => {
  const trust = { root: rootOf({ problems: [] }) };
  const late = await stored(keys.slice(0, 1), { rollout: [{ group: 'pilot' }], expires: '2027-01-14' });
  expect(await keptUp({ waiting: late }, { problems: [], group: 'pilot' }, trust)).toBeUndefined();
  const waiting = await stored(keys.slice(0, 1), { rollout: [{ group: 'pilot' }] });
  expect(await keptUp({ waiting }, { problems: [], group: 'er' }, trust)).toBeUndefined();
  expect((await keptUp({ waiting }, { problems: [], group: 'pilot' }, trust))?.layers).toEqual({
    hospital: { inForce: waiting },
  });
});
