import { expect, test } from 'vitest';
import type { Pack } from '../policy/pack-schema';
import { bytesOf, fileOf, keyPairs, packWith } from '../policy/testing/packs';
import { embeddedNews } from './embedded';
import type { StoredPack } from './pack-db';
import type { State } from './pack-state';

const keys = await keyPairs(1);

async function textOf(changes: Partial<Pack> = {}): Promise<string> {
  return new TextDecoder().decode(await fileOf(packWith(changes), keys));
}

function stateWith({ managed = {}, kept, seen = 0 }: { managed?: object; kept?: string; seen?: number }): State {
  const inForce = kept === undefined ? undefined : ({ bytes: bytesOf(kept) } as StoredPack);
  return {
    managed: { problems: [], ...managed },
    stack: [],
    stored: {
      layers: inForce ? { hospital: { inForce } } : {},
      seen: seen > 0 ? { 'general-hospital': { version: seen, digest: '', layer: 'hospital', root: '' } } : {},
      facts: { seed: 'seed', clock: 0, polled: { failures: 0 } },
    },
  };
}

const packUrl = 'https://packs.hospital.example/curtain.json';

test('a policy without a pack has no news', async () => {
  expect(await embeddedNews(stateWith({}), 'pack')).toBeUndefined();
});

test('a pack that is not here yet is news, as it stands', async () => {
  const pack = await textOf();
  expect(await embeddedNews(stateWith({ managed: { pack } }), 'pack')).toEqual(bytesOf(pack));
  expect(await embeddedNews(stateWith({ managed: { pack } }), 'unitPack')).toBeUndefined();
});

test('a pack that was taken before is none: a worker that wakes does not check it again', async () => {
  const pack = await textOf();
  expect(await embeddedNews(stateWith({ managed: { pack }, kept: pack }), 'pack')).toBeUndefined();
});

test('a pack whose address has brought a newer one is none', async () => {
  const pack = await textOf({ version: 3 });
  const state = stateWith({ managed: { pack, packUrl }, kept: await textOf({ version: 4 }), seen: 4 });
  expect(await embeddedNews(state, 'pack')).toBeUndefined();
});

test('an older pack goes to the checks where no address could have brought the newer one: they say what is wrong', async () => {
  const pack = await textOf({ version: 3 });
  const state = stateWith({ managed: { pack }, kept: await textOf({ version: 4 }), seen: 4 });
  expect(await embeddedNews(state, 'pack')).toEqual(bytesOf(pack));
});

test('what can’t be read goes to the checks, too', async () => {
  expect(await embeddedNews(stateWith({ managed: { pack: '{', packUrl }, seen: 4 }), 'pack')).toEqual(bytesOf('{'));
});
