import type { DBSchema, IDBPDatabase } from 'idb';
import { openTables } from '../../../src/storage/open-tables';
import type { Draft } from './draft';
import { asDraft } from './draft-schema';

interface Tables extends DBSchema {
  drafts: { key: 'draft'; value: Draft };
}

/** The one draft of this browser, in a database of its own. Nothing but the pack that is being written is ever put here. */
export class DraftDb {
  private constructor(private readonly database: IDBPDatabase<Tables>) {}

  /** @throws DOMException where the browser keeps nothing. */
  static async open(): Promise<DraftDb> {
    const { database } = await openTables<Tables>({
      name: 'curtain-studio',
      version: 1,
      tables: ['drafts'],
      upgrade: (fresh) => void fresh.createObjectStore('drafts'),
    });
    return new DraftDb(database);
  }

  /** Undefined where there is none, or where the disk left nothing that can be written on. */
  async read(): Promise<Draft | undefined> {
    return asDraft(await this.database.get('drafts', 'draft'));
  }

  /** @throws DOMException when there is no room left. */
  async write(draft: Draft | undefined): Promise<void> {
    if (draft) await this.database.put('drafts', draft, 'draft');
    else await this.database.delete('drafts', 'draft');
  }
}
