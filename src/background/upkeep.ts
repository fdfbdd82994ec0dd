import { isMispinned, pinned } from '../channels/managed';
import type { Layer } from '../policy/pack-schema';
import { promoted } from './in-force';
import type { Change, StoredLayer, StoredPack } from './pack-db';
import type { State } from './pack-state';
import { isStillTrusted, rootOf } from './trust';

/**
 * What a changed policy means for what is stored: packs that the newly pinned keys did not sign go, be they in force, before
 * that, or waiting; and packs whose turn in the rollout has come are in force. Undefined when nothing changes.
 * @param now milliseconds since the epoch.
 */
export async function upkeep(state: State, now: number): Promise<Change | undefined> {
  const { stored, managed } = state;
  const { trust, seed } = stored.facts;
  const root = rootOf(managed);
  const rooted = trust?.root === root || isMispinned(managed);
  const layers: Partial<Record<Layer, StoredLayer | undefined>> = {};
  for (const [layer, kept] of Object.entries(stored.layers) as [Layer, StoredLayer][]) {
    const believed = rooted ? kept : await believable(kept, state);
    const after = (believed && (await promoted(believed, seed, managed.group, now))) ?? believed;
    if (after !== kept) layers[layer] = after;
  }
  if (Object.keys(layers).length === 0 && rooted) return undefined;
  return { layers, ...(!rooted && { facts: { trust: { root } } }) };
}

/** What of a layer the pinned keys signed; undefined when nothing is left to be in force or to wait. */
async function believable(kept: StoredLayer, { managed }: State): Promise<StoredLayer | undefined> {
  const pins = pinned(managed);
  const believed = async (pack: StoredPack | undefined) =>
    pack && (await isStillTrusted(pack, pins)) ? pack : undefined;
  const [inForce, previous, waiting] = [
    await believed(kept.inForce),
    await believed(kept.previous),
    await believed(kept.waiting),
  ];
  if (inForce === kept.inForce && previous === kept.previous && waiting === kept.waiting) return kept;
  const left = inForce ?? previous;
  if (!left && !waiting) return undefined;
  return { ...(left && { inForce: left }), ...(inForce && previous && { previous }), ...(waiting && { waiting }) };
}
