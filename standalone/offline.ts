/// <reference lib="webworker" />
import { edition, files } from 'virtual:curtain/practice-files';

/** Keeps the files of one edition of the page, answers from them, and never asks anybody for anything else. */
const worker = self as unknown as ServiceWorkerGlobalScope;
/** Several folders may stand on one host, which has one store for all of them. */
const FOLDER = `curtain-practice ${worker.registration.scope} `;
const NAME = `${FOLDER}${edition}`;

worker.addEventListener('install', (event) => event.waitUntil(keep().then(() => worker.skipWaiting())));
worker.addEventListener('activate', (event) => event.waitUntil(forgetOlder().then(() => worker.clients.claim())));
worker.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});

/** Past the browser's other cache, which may still hold an older edition. */
async function keep(): Promise<void> {
  const cache = await caches.open(NAME);
  await cache.addAll(files.map((file) => new Request(file, { cache: 'reload' })));
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(FOLDER) && name !== NAME);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** A language in the address asks for the same file. */
async function answer(request: Request): Promise<Response> {
  const cache = await caches.open(NAME);
  return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}
