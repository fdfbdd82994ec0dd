import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { type Entry, type Kind, keyOf } from './entry';

const NAME = 'curtain-journal';
const VERSION = 1;

interface Tables extends DBSchema {
  entries: { key: string; value: Entry };
}

/** The journal on this machine: content-free counts, by day. */
export class JournalDb {
  private constructor(private readonly database: IDBPDatabase<Tables>) {}

  static async open(): Promise<JournalDb> {
    const database = await openDB<Tables>(NAME, VERSION, {
      upgrade: (fresh) => void fresh.createObjectStore('entries'),
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

  /** Forgets every day before `day`; without one, all of them. */
  async forget(day?: string): Promise<void> {
    if (day === undefined) await this.database.clear('entries');
    else await this.database.delete('entries', IDBKeyRange.upperBound(day, true));
  }
}
