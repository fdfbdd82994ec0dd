import { type DBSchema, deleteDB, type IDBPDatabase, type OpenDBCallbacks, openDB } from 'idb';

interface Wanted<Tables extends DBSchema> {
  name: string;
  version: number;
  tables: readonly string[];
  upgrade: NonNullable<OpenDBCallbacks<Tables>['upgrade']>;
}

interface Opened<Tables extends DBSchema> {
  database: IDBPDatabase<Tables>;
  /** What was there was none of ours, and is gone. */
  renewed: boolean;
}

/**
 * Opens a database of ours, whatever has become of it: one that a later Curtain left is used as it stands, and one that
 * lacks a table is damaged for good and made anew.
 * @throws DOMException where the browser keeps nothing.
 */
export async function openTables<Tables extends DBSchema>(wanted: Wanted<Tables>): Promise<Opened<Tables>> {
  const found = await open(wanted);
  if (hasAll(found, wanted)) return { database: found, renewed: false };
  found.close();
  await deleteDB(wanted.name);
  return { database: await open(wanted), renewed: true };
}

async function open<Tables extends DBSchema>({ name, version, upgrade }: Wanted<Tables>) {
  const callbacks: OpenDBCallbacks<Tables> = {
    upgrade,
    // A newer worker wants the database: let go of it.
    blocking: (_current, _wanted, event) => (event.target as IDBDatabase).close(),
  };
  return openDB<Tables>(name, version, callbacks).catch((error: DOMException) => {
    if (error.name !== 'VersionError') throw error;
    return openDB<Tables>(name, undefined, callbacks);
  });
}

function hasAll<Tables extends DBSchema>(database: IDBPDatabase<Tables>, { tables }: Wanted<Tables>): boolean {
  return tables.every((table) => (database.objectStoreNames as DOMStringList).contains(table));
}
