import { expect, test } from 'vitest';
import { openExtensionBrowser } from '../../scripts/extension-browser';
import { fingerprint } from '../../src/policy/keys';
import { fileOf, keyPairs, packWith, signersOf } from '../../src/policy/testing/packs';
import type {} from '../browser/extension-api';
import { openPublisher } from '../browser/publisher';
import { SOON } from '../browser/soon';

/** In a browser of its own: one whose requests are watched on their way keeps no cache. */
test('an unchanged pack is asked for by its ETag, a changed one comes whole, and nothing tells who asks', async () => {
  const keys = await keyPairs(1);
  const publisher = await openPublisher();
  const { context, extensionId, close } = await openExtensionBrowser();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/popup.html`);
  const ask = (message: object) => page.evaluate((request) => chrome.runtime.sendMessage(request), message);
  const issued = new Date(Date.now() - 1000).toISOString();
  const expires = new Date(Date.now() + 1e9).toISOString().slice(0, 10);
  const file = (version: number) => fileOf(packWith({ version, issued, expires, signers: signersOf(keys, 1) }), keys);
  const confirmed = [await fingerprint(keys[0]?.key ?? '')];

  publisher.publish(await file(1));
  expect(await ask({ kind: 'use-url', url: publisher.url, options: { confirmed } })).toMatchObject({ kind: 'taken' });
  publisher.answered.length = 0;
  await ask({ kind: 'check-now' });
  expect(publisher.requests.at(-1)?.ifNoneMatch).toMatch(/^"/);
  await expect.poll(() => publisher.answered, SOON).toEqual([304]);
  expect(await ask({ kind: 'packs' })).not.toHaveProperty('problem');

  publisher.publish(await file(2));
  expect(await ask({ kind: 'check-now' })).toMatchObject({ layers: [{}, { version: 2 }] });
  await expect.poll(() => publisher.answered, SOON).toEqual([304, 200]);

  // A server that says "not modified" to somebody who has nothing.
  publisher.misbehave((_request, response) => void response.writeHead(304).end());
  const elsewhere = publisher.url.replace('curtain', 'other');
  expect(await ask({ kind: 'use-url', url: elsewhere })).toMatchObject({ problem: { stop: 'not-modified' } });
  expect(await ask({ kind: 'packs' })).toMatchObject({ url: publisher.url, layers: [{}, { version: 2 }] });

  expect(publisher.requests.filter(({ cookie, referer }) => cookie || referer)).toEqual([]);
  await close();
  await publisher.close();
});
