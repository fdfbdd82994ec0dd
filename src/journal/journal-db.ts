import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Entry, type Kind, keyOf } from './entry';

const NAME = 'curtain-journal';
const VERSION = 2;

/** What has gone to the hospital's collector, where a policy names one. */
export interface Shared {
  /** The last day that is not to be sent any more: it was, or it lies before the policy. */
  through: string;
  /** The days that were sent last, oldest first: whatever a clock says later, none of them is due again. */
  sent?: string[];
  /** What was sent last, and when: milliseconds since the epoch. */
  last?: { at: number; body: string };
  /** What the collector or the line said that did not go well. */
  problem?: string;
  /** Tries in a row without an answer. */
  failures: number;
  /** The next look at what is due, in milliseconds since the epoch. */
  nextAt: number;
}

interface Tables extends DBSchema {
  entries: { key: string; value: Entry };
  shared: { key: 'shared'; value: Shared };
}

/** The journal on this machine: content-free counts, by day. */
export class JournalDb {
  private constructor(private readonly database: IDBPDatabase<Tables>) {}

  static async open(): Promise<JournalDb> {
    const database = await openDB<Tables>(NAME, VERSION, {
      upgrade(database, from) {
        if (from < 1) database.createObjectStore('entries');
        if (from < 2) database.createObjectStore('shared');
      },
      // A newer worker wants the database: let go of it.
      blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
    });
    return new JournalDb(database);
  }

  /** Counts one more of the kind. In one transaction: two frames may tell at the same moment. */
  async count(kind: Kind, seconds: number): Promise<void> {
    const key = keyOf(kind);
    const writing = this.database.transaction('entries', 'readwrite');
    const known = await writing.store.get(key);
    await writing.store.put({ ...kind, count: (known?.count ?? 0) + 1, seconds: (known?.seconds ?? 0) + seconds }, key);
    await writing.done;
  }

  /** Everything in it, oldest day first: a key begins with its day. */
  entries(): Promise<Entry[]> {
    return this.database.getAll('entries');
  }

  shared(): Promise<Shared | undefined> {
    return this.database.get('shared', 'shared');
  }

  async setShared(shared: Shared | undefined): Promise<void> {
    if (shared) await this.database.put('shared', shared, 'shared');
    else await this.database.delete('shared', 'shared');
  }

  /** Forgets every day before `day`; without one, all of them, and what was sent of them. */
  async forget(day?: string): Promise<void> {
    if (day === undefined) {
      await this.database.clear('entries');
      const { last, ...shared } = (await this.shared()) ?? { last: undefined };
      if (last) await this.setShared(shared as Shared);
      return;
    }
    await this.database.delete('entries', IDBKeyRange.upperBound(day, true));
  }
}
