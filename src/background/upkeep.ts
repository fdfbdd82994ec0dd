import type { Layer } from '../policy/pack-schema';
import { promoted } from './in-force';
import type { Change, StoredLayer } from './pack-db';
import type { State } from './packs';
import { isStillTrusted, rootOf, trustedNow } from './trust';

/**
 * What a changed policy means for what is stored: packs that waited for their group come into force, and packs that the
 * newly pinned keys did not sign go. Undefined when nothing does.
 */
export async function upkeep({ stored, managed }: State): Promise<Change | undefined> {
  const { trust, seed } = stored.facts;
  const rooted = trust === undefined || trust.root === rootOf(managed);
  const trusted = trustedNow(trust, managed);
  const layers: Partial<Record<Layer, StoredLayer | undefined>> = {};
  for (const [layer, kept] of Object.entries(stored.layers) as [Layer, StoredLayer][]) {
    if (!rooted && kept.inForce && !(await isStillTrusted(kept.inForce, trusted))) layers[layer] = undefined;
    else {
      const after = await promoted(kept, seed, managed.group);
      if (after) layers[layer] = after;
    }
  }
  if (Object.keys(layers).length === 0 && rooted) return undefined;
  return { layers, ...(!rooted && { facts: { trust: undefined } }) };
}
