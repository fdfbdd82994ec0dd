import type { Page } from 'playwright-core';
import type {} from './extension-api';
import type { Harness } from './launch';

/** The content of every place where the extension, or a content script on the page, could have put something. */
export async function everythingStored(harness: Harness, page: Page) {
  const worker = await harness.worker();
  return {
    'the page': await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    ),
    "the page's databases": await page.evaluate(databases),
    "the extension's storage": await worker.evaluate(async () => {
      const { local, session, sync, managed } = chrome.storage;
      return JSON.stringify(await Promise.all([local, session, sync, managed].map((area) => area.get(null))));
    }),
    "the extension's databases": await worker.evaluate(databases),
  };
}

/** Runs in the browser, so it stands on its own. */
async function databases(): Promise<string> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const content: unknown[] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const entries = database.transaction(store).objectStore(store);
      content.push(name, store, await done(entries.getAllKeys()), await done(entries.getAll()));
    }
    database.close();
  }
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys())
      content.push(name, request.url, await (await cache.match(request))?.text());
  }
  return JSON.stringify(content);
}
