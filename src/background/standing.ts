import { ENGINE_VERSION } from '../engine/version';
import type { PackOptions, Source } from '../messages/packs';
import type { Standing } from '../policy/accept';
import type { Layer } from '../policy/pack-schema';
import { below } from './in-force';
import type { State } from './pack-state';
import { rest } from './rest';
import { rootOf, trustedNow } from './trust';

/** How a pack comes: by which channel, and where that is for one layer only, for which. */
export interface Way {
  source: Source;
  layer?: Layer;
  /** A person wants this very pack. */
  byPerson?: boolean;
}

/** What this browser knows when a pack comes in. @param now milliseconds since the epoch. */
export function standingOf({ stored, stack, managed }: State, way: Way, options: PackOptions, now: number): Standing {
  const root = rootOf(managed);
  const seen = new Map(Object.entries(stored.seen).filter(([, taken]) => taken.root === root));
  const holders = new Map(
    Object.entries(stored.layers).map(([layer, { inForce }]) => [
      layer,
      inForce?.signers.length ? inForce.name : undefined,
    ]),
  );
  return {
    now: new Date(now),
    engine: ENGINE_VERSION,
    below: (layer) => below(stack, layer),
    trusted: trustedNow(stored.facts.trust, managed),
    confirmed: options.confirmed ?? [],
    mayBeUnsigned: options.unsigned === true,
    seen: (name) => seen.get(name),
    holder: (layer) => holders.get(layer),
    byPerson: way.byPerson === true || way.source === 'file',
    ...(way.layer && { layer: way.layer }),
    rest,
  };
}
