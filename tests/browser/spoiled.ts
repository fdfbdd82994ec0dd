import type { Page } from 'playwright-core';
import type {} from './extension-api';
import type { Harness } from './launch';

/**
 * Spoils what the extension keeps, from a page of its own, with the means a browser has. Once the worker starts anew it
 * finds things so.
 */

/** Lets the extension keep so many bytes and no more; without a number, as many as ever. */
export async function overrideQuota(page: Page, quotaSize?: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { protocol, host } = new URL(page.url());
  const origin = `${protocol}//${host}`;
  await session.send('Storage.overrideQuotaForOrigin', { origin, ...(quotaSize !== undefined && { quotaSize }) });
  // An override ends with its session.
  if (quotaSize === undefined) await session.detach();
}

/** How long Chromium keeps a database it has closed, and with it what it remembers of the room that was left. */
const CLOSED_MS = 3000;

/** Returns the page that keeps the disk full: it asks nothing, so that nobody opens a database for it meanwhile. */
export async function fillDisk(browser: Harness): Promise<Page> {
  const page = await browser.openOwn('manifest.json');
  await browser.stopWorker();
  await page.waitForTimeout(CLOSED_MS);
  await overrideQuota(page, 1000);
  return page;
}

/** Puts values where records of a database are, by table and key. */
export function putRubbish(
  page: Page,
  name: string,
  records: readonly (readonly [table: string, key: string, value: unknown])[],
): Promise<void> {
  return page.evaluate(
    async ([database, content]) => {
      const done = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const opened = await done(indexedDB.open(database));
      for (const [table, key, value] of content)
        await done(opened.transaction(table, 'readwrite').objectStore(table).put(value, key));
      opened.close();
    },
    [name, records] as const,
  );
}

/** Puts a database of that name there with nothing in it that is ours. */
export function withoutTables(page: Page, name: string): Promise<void> {
  return page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase(database).onsuccess = () => {
          // So high that no version of ours makes its tables by itself.
          const request = indexedDB.open(database, 99);
          request.onupgradeneeded = () => request.result.createObjectStore('somebody-else');
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    name,
  );
}

/** Puts a database there as an earlier Curtain made it, with nothing in it yet. */
export function leaveOlder(page: Page, name: string, version: number, tables: readonly string[]): Promise<void> {
  return page.evaluate(
    ([database, older, stores]) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase(database).onsuccess = () => {
          const request = indexedDB.open(database, older);
          request.onupgradeneeded = () => {
            for (const store of stores) request.result.createObjectStore(store);
          };
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    [name, version, tables] as const,
  );
}

/** Raises the version of a database, with all that is in it, as a later Curtain would. */
export function leaveNewer(page: Page, name: string): Promise<void> {
  return page.evaluate(
    (database) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open(database, 99);
        request.onupgradeneeded = () => request.result.createObjectStore('later');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
    name,
  );
}

/** Keeps a database from being opened, as another page does that holds an old version while a newer waits. Returns what ends it. */
export async function holdDatabase(page: Page, name: string): Promise<() => Promise<void>> {
  await page.evaluate(
    (database) =>
      new Promise<void>((resolve) => {
        const holding = indexedDB.open(database);
        holding.onsuccess = () => {
          const version = holding.result.version + 1;
          // It does not let go when it is asked to; what waits behind it keeps all others waiting.
          const waiting = indexedDB.open(database, version);
          waiting.onsuccess = () => waiting.result.close();
          waiting.onblocked = () => resolve();
          Reflect.set(window, 'letGo', () => holding.result.close());
        };
      }),
    name,
  );
  return () => page.evaluate(() => Reflect.get(window, 'letGo')());
}
