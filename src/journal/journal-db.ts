import type { DBSchema, IDBPDatabase } from 'idb';
import { openTables } from '../storage/open-tables';
import type { Calendar } from './calendar';
import { asCalendar } from './calendar-schema';
import { type Entry, type Kind, keyOf } from './entry';
import { asEntry } from './entry-schema';
import { asShared } from './shared-schema';

const NAME = 'curtain-journal';
const VERSION = 3;

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
  calendar: { key: 'calendar'; value: Calendar };
}

/** The journal on this machine: content-free counts, by day. */
export class JournalDb {
  private constructor(private readonly database: IDBPDatabase<Tables>) {}

  static async open(): Promise<JournalDb> {
    const { database } = await openTables<Tables>({
      name: NAME,
      version: VERSION,
      tables: ['entries', 'shared', 'calendar'],
      upgrade(fresh, from) {
        if (from < 1) fresh.createObjectStore('entries');
        if (from < 2) fresh.createObjectStore('shared');
        if (from < 3) fresh.createObjectStore('calendar');
      },
    });
    return new JournalDb(database);
  }

  /** Counts one more of the kind. In one transaction: two frames may tell at the same moment. */
  async count(kind: Kind, seconds: number): Promise<void> {
    const key = keyOf(kind);
    const writing = this.database.transaction('entries', 'readwrite');
    const found = asEntry(await writing.store.get(key));
    const known = 'expected' in found ? { count: 0, seconds: 0 } : found;
    await writing.store.put({ ...kind, count: known.count + 1, seconds: known.seconds + seconds }, key);
    await writing.done;
  }

  /** Everything in it that a disk has left whole, oldest day first: a key begins with its day. */
  async entries(): Promise<Entry[]> {
    return (await this.database.getAll('entries')).filter((entry) => !('expected' in asEntry(entry)));
  }

  async shared(): Promise<Shared | undefined> {
    return asShared(await this.database.get('shared', 'shared'));
  }

  async setShared(shared: Shared | undefined): Promise<void> {
    if (shared) await this.database.put('shared', shared, 'shared');
    else await this.database.delete('shared', 'shared');
  }

  async calendar(): Promise<Calendar> {
    return asCalendar(await this.database.get('calendar', 'calendar'));
  }

  async setCalendar(calendar: Calendar): Promise<void> {
    await this.database.put('calendar', calendar, 'calendar');
  }

  /** Forgets every day before `day`; without one, all of them, what was sent of them, and the calendar. */
  async forget(day?: string): Promise<void> {
    if (day === undefined) {
      await this.database.clear('entries');
      await this.database.clear('calendar');
      const { last, ...shared } = (await this.shared()) ?? { last: undefined };
      if (last) await this.setShared(shared as Shared);
      return;
    }
    await this.database.delete('entries', IDBKeyRange.upperBound(day, true));
  }
}
