import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Draft } from './draft';

interface Tables extends DBSchema {
  drafts: { key: 'draft'; value: Draft };
}

/** The one draft of this browser, in a database of its own. Nothing but the pack that is being written is ever put here. */
export class DraftDb {
  private constructor(private readonly database: IDBPDatabase<Tables>) {}

  /** @throws DOMException where the browser keeps nothing. */
  static async open(): Promise<DraftDb> {
    return new DraftDb(
      await openDB<Tables>('curtain-studio', 1, { upgrade: (database) => void database.createObjectStore('drafts') }),
    );
  }

  read(): Promise<Draft | undefined> {
    return this.database.get('drafts', 'draft');
  }

  /** @throws DOMException when there is no room left. */
  async write(draft: Draft | undefined): Promise<void> {
    if (draft) await this.database.put('drafts', draft, 'draft');
    else await this.database.delete('drafts', 'draft');
  }
}
