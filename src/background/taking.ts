import type { Source } from '../messages/packs';
import type { Accepted } from '../policy/accept';
import { takesIn } from './in-force';
import type { Change, StoredPack } from './pack-db';
import { type Outcome, retired, type State } from './pack-state';
import { rootOf } from './trust';

/** What is to be written of a pack that passed every check, and what has become of it then. */
interface Taking {
  kind: Extract<Outcome['kind'], 'known' | 'taken' | 'waiting'>;
  change: Change;
  taken: StoredPack;
}

/** @param now milliseconds since the epoch. */
export async function taking(
  { pack, digest, signers, trusted }: Accepted,
  bytes: Uint8Array<ArrayBuffer>,
  source: Source,
  { stored, managed }: State,
  now: number,
): Promise<Taking> {
  const { layer, name, version } = pack;
  const root = rootOf(managed);
  const before = stored.layers[layer] ?? {};
  const known = [before.inForce, before.waiting].some((other) => other?.digest === digest);
  const facts: Change['facts'] = {
    problem: undefined,
    // A clock that once ran ahead would call every pack expired; a fresh one shows what day it is.
    clock: Math.max(now, Date.parse(pack.issued)),
    ...(trusted && { trust: { root, signers: trusted } }),
  };
  const taken = { bytes, name, version, digest, source, signers, acceptedAt: now };
  const turn = await takesIn(pack, stored.facts.seed, managed.group);
  const after = turn
    ? { inForce: taken, ...(before.inForce && { previous: before.inForce }) }
    : { ...before, waiting: taken };
  // What nobody signed is tried, not published: it must not stand in the way of the hospital's own versions.
  const seen = signers.length > 0 ? { ...retired(before, name, stored), [name]: { version, digest, layer, root } } : {};
  return {
    kind: known ? 'known' : turn ? 'taken' : 'waiting',
    change: { facts, ...(!known && { layers: { [layer]: after }, seen }) },
    taken,
  };
}
