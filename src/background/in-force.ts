import { bundledPack } from '../channels/bundled';
import { reread } from '../policy/accept';
import { endOf } from '../policy/life';
import { LAYERS, type Layer, type Pack } from '../policy/pack-schema';
import { pointOf, stageFor } from '../policy/rollout';
import type { Stored, StoredLayer, StoredPack } from './pack-db';

/** A pack in force, and what is stored of it; nothing is of the bundled one. */
export interface InForce {
  pack: Pack;
  stored?: StoredPack;
  waiting?: StoredPack;
  /** What was stored last could not be read, and this is the one before. */
  fellBack?: true;
}

/**
 * The layers in force, lowest first. A layer whose bytes are damaged falls back to its previous pack.
 * @param before what was in force for the same group: a pack that still is keeps its object, so nothing is compiled anew.
 * @param fresh a pack that was read a moment ago, and need not be read again.
 */
export async function inForce(
  { layers, facts }: Stored,
  group: string | undefined,
  before: readonly InForce[] = [],
  fresh?: InForce,
): Promise<InForce[]> {
  const stack: InForce[] = [{ pack: bundledPack() }];
  for (const layer of LAYERS) {
    const kept = layers[layer];
    const same = before.find(({ stored }) => stored !== undefined && stored === kept?.inForce);
    const known = fresh?.stored !== undefined && fresh.stored === kept?.inForce ? fresh : undefined;
    const found = same ? withWaiting(same, kept?.waiting) : (known ?? (kept && (await readable(kept))));
    if (found) stack.push(same ? found : { ...found, pack: await staged(found.pack, facts.seed, group) });
  }
  return stack;
}

function withWaiting({ pack, stored, fellBack }: InForce, waiting: StoredPack | undefined): InForce {
  return { pack, ...(stored && { stored }), ...(fellBack && { fellBack }), ...(waiting && { waiting }) };
}

/** The stored layer once a waiting pack's turn has come; undefined when nothing changes. */
export async function promoted(
  { waiting, inForce: before }: StoredLayer,
  seed: string,
  group: string | undefined,
  now: number,
): Promise<StoredLayer | undefined> {
  if (!waiting) return undefined;
  const pack = await reread(waiting.bytes, waiting.digest).catch(() => undefined);
  if (!pack || Number(endOf(pack)) < now || !(await takesIn(pack, seed, group))) return undefined;
  return { inForce: waiting, ...(before && { previous: before }) };
}

/** Whether a pack's rollout takes this browser in. */
export async function takesIn(pack: Pack, seed: string, group: string | undefined): Promise<boolean> {
  return stageFor(pack, await placeOf(pack, seed, group)) !== undefined;
}

export function below(stack: readonly InForce[], layer: Layer): Pack[] {
  return stack.map(({ pack }) => pack).filter((pack) => LAYERS.indexOf(pack.layer) < LAYERS.indexOf(layer));
}

/** The pack with the mode its stage of the rollout gives. */
async function staged(pack: Pack, seed: string, group: string | undefined): Promise<Pack> {
  const mode = stageFor(pack, await placeOf(pack, seed, group))?.mode;
  return mode ? { ...pack, mode } : pack;
}

async function placeOf({ name }: Pack, seed: string, group: string | undefined) {
  return { point: await pointOf(seed, name), ...(group !== undefined && { group }) };
}

async function readable({ inForce: newest, previous, waiting }: StoredLayer): Promise<InForce | undefined> {
  const [pack, before] = [await read(newest), newest && previous];
  const kept = waiting && { waiting };
  if (pack) return { pack, stored: newest as StoredPack, ...kept };
  const older = await read(before);
  return older && { pack: older, stored: before as StoredPack, fellBack: true, ...kept };
}

async function read(stored: StoredPack | undefined): Promise<Pack | undefined> {
  if (!stored) return undefined;
  return reread(stored.bytes, stored.digest).catch(() => undefined);
}
