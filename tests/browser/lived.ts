import type { Page } from 'playwright-core';
import { type Entry, keyOf } from '../../src/journal/entry';
import type {} from './extension-api';

/** Fills the journal as if these days had been lived here. @param page one of the extension's own. */
export function live(page: Page, entries: readonly Entry[]): Promise<void> {
  return putInJournal(
    page,
    'entries',
    entries.map((entry) => [keyOf(entry), entry]),
  );
}

/** Puts values into a store of the journal's database, by their keys. */
export function putInJournal(
  page: Page,
  store: 'entries' | 'shared',
  content: readonly (readonly [string, unknown])[],
): Promise<void> {
  return page.evaluate(putIn, [store, content] as const);
}

/** Runs in the browser, so it stands on its own. */
async function putIn([store, content]: readonly [string, readonly (readonly [string, unknown])[]]): Promise<void> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  await chrome.runtime.sendMessage({ kind: 'journal' });
  const database = await done(indexedDB.open('curtain-journal'));
  const writing = database.transaction(store, 'readwrite').objectStore(store);
  for (const [key, value] of content) await done(writing.put(value, key));
  database.close();
}
