import type { DBSchema, IDBPDatabase } from 'idb';
import type { Managed } from '../channels/managed';
import type { Problem, Source } from '../messages/packs';
import type { Layer, Signer, Signers } from '../policy/pack-schema';
import { Refused } from '../policy/refused';
import { openTables } from '../storage/open-tables';
import { type Sorted, sorted } from './stored-schema';

const NAME = 'curtain-packs';
const VERSION = 1;
const TABLES = ['layers', 'seen', 'facts'] as const;

/** A pack as it came, and what was found when it was taken. Moments are milliseconds since the epoch. */
export interface StoredPack {
  bytes: Uint8Array<ArrayBuffer>;
  name: string;
  version: number;
  digest: string;
  source: Source;
  signers: Signer[];
  acceptedAt: number;
}

export interface StoredLayer {
  inForce?: StoredPack;
  /** What was in force before: taken again when the bytes of the other can't be read. */
  previous?: StoredPack;
  /** Taken, and waiting for its turn in the rollout. */
  waiting?: StoredPack;
}

/** The highest signed version ever taken of a pack. It outlives the pack itself. */
export interface Seen {
  version: number;
  digest: string;
  layer: Layer;
  /** What trust went back to then: under another root the hospital begins anew. */
  root: string;
  /** Another pack took its place; only a person may bring it back. */
  retired?: true;
}

/**
 * What trust goes back to, a person's word or a policy's keys, and to whom packs have handed it on since. Always kept once a
 * worker has started: a browser whose root is another than this has to look at all its packs anew.
 */
export interface Trust {
  root: string;
  signers?: Signers;
}

export interface Polled {
  /** What was asked: other addresses are asked at once. */
  addresses?: string[];
  /** When somebody last answered with a pack that was fine. */
  succeededAt?: number;
  failures: number;
  nextAt?: number;
}

export interface Facts {
  trust?: Trust;
  /** Random; where this browser stands in a rollout comes from it. Never told to anybody. */
  seed: string;
  /** Where a person said packs come from. */
  url?: string;
  /** The administrator's policy as it was last read: the browser takes a second to hand it out. */
  managed?: Managed;
  /** The latest moment this browser's clock has shown. */
  clock: number;
  polled: Polled;
  problem?: Problem;
}

export interface Stored {
  layers: Partial<Record<Layer, StoredLayer>>;
  seen: Record<string, Seen>;
  facts: Facts;
}

/** What is to be written, all of it or nothing. What is `undefined` is taken out. */
export interface Change {
  layers?: Partial<Record<Layer, StoredLayer | undefined>>;
  seen?: Record<string, Seen | undefined>;
  facts?: Partial<Facts>;
}

interface Tables extends DBSchema {
  layers: { key: Layer; value: StoredLayer };
  seen: { key: string; value: Seen };
  facts: { key: string; value: Facts[keyof Facts] };
}

/** Packs on this machine: one database, and one transaction for each change, so that a worker that is stopped leaves the old or the new. */
export class PackDb {
  private constructor(
    private readonly database: IDBPDatabase<Tables>,
    /** What was here before could not be used, and is gone. */
    readonly renewed: boolean,
  ) {}

  static async open(): Promise<PackDb> {
    const { database, renewed } = await openTables<Tables>({
      name: NAME,
      version: VERSION,
      tables: TABLES,
      upgrade(fresh) {
        for (const table of TABLES) fresh.createObjectStore(table);
      },
    });
    return new PackDb(database, renewed);
  }

  async read(): Promise<Sorted> {
    const reading = this.database.transaction(TABLES);
    const [layers, seen, facts] = await Promise.all([
      entries(reading.objectStore('layers')),
      entries(reading.objectStore('seen')),
      entries(reading.objectStore('facts')),
    ]);
    await reading.done;
    return sorted({ layers, seen, facts });
  }

  async write({ layers = {}, seen = {}, facts = {} }: Change): Promise<void> {
    const writing = this.database.transaction(TABLES, 'readwrite', { durability: 'strict' });
    // Another worker may have written since this one read: a version never goes down.
    for (const [name, taken] of Object.entries(seen)) {
      if (!taken) continue;
      const { version, root } = taken;
      const before = await writing.objectStore('seen').get(name);
      if (!before || before.root !== root || before.version <= version) continue;
      writing.abort();
      await writing.done.catch(() => undefined);
      throw new Refused('version', [
        `version ${version} of ${name}; expected ${before.version} or higher, which was here`,
      ]);
    }
    for (const [table, content] of Object.entries({ layers, seen, facts })) {
      const store = writing.objectStore(table as 'facts');
      for (const [key, value] of Object.entries(content))
        await (value === undefined ? store.delete(key) : store.put(value as Facts[keyof Facts], key));
    }
    await writing.done;
  }
}

/** The content of a table as an object. */
async function entries<Value>(store: {
  getAllKeys(): Promise<string[]>;
  getAll(): Promise<Value[]>;
}): Promise<Record<string, Value>> {
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return Object.fromEntries(keys.map((key, index) => [key, values[index] as Value]));
}
