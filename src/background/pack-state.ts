import type { Managed } from '../channels/managed';
import type { Problem } from '../messages/packs';
import type { Pack } from '../policy/pack-schema';
import type { NamedKey } from '../policy/refused';
import type { InForce } from './in-force';
import type { Change, Stored, StoredLayer } from './pack-db';

/** How things stand: what is stored, what of it is in force, and what the administrator says. */
export interface State {
  stored: Stored;
  stack: readonly InForce[];
  managed: Managed;
  /** A pack in force that the engine could not go on with, and why; the layers below it judge alone. */
  unusable?: { pack: Pack; reason: string };
}

/** What became of a pack that was offered. */
export type Outcome =
  | { kind: 'taken' | 'waiting' | 'known'; pack: Pack }
  | { kind: 'confirm'; keys: NamedKey[]; pack: Pack }
  | { kind: 'refused'; problem: Problem };

/** A browser that has seen no pack yet. */
export const NOTHING: Stored = { layers: {}, seen: {}, facts: { seed: '', clock: 0, polled: { failures: 0 } } };

/** What is stored once a change is written. */
export function changed(stored: Stored, { layers, seen, facts }: Change): Stored {
  return {
    layers: without({ ...stored.layers, ...layers }),
    seen: without({ ...stored.seen, ...seen }) as Stored['seen'],
    facts: { ...stored.facts, ...facts },
  };
}

/** The entries that have a value. */
function without<T extends object>(record: T): { [Key in keyof T]?: Exclude<T[Key], undefined> } {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as never;
}

/** The pack whose place another one takes. */
export function retired({ inForce: before }: StoredLayer, name: string, { seen }: Stored): Stored['seen'] {
  const known = before && before.name !== name ? seen[before.name] : undefined;
  return before && known ? { [before.name]: { ...known, retired: true } } : {};
}
