import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { PICTURES_PORT } from '../../src/messages/pictures';
import { type ExtensionRequest, type PageMessage, PORT } from '../../src/messages/protocol';
import { type Harness, launch } from '../browser/launch';
import { live } from '../browser/lived';
import { openPackDesk, type PackDesk } from '../browser/packs';

/** One of each request of the contract: a kind that is added and not tried here does not compile. */
const REQUESTS: { [Kind in ExtensionRequest['kind']]: Extract<ExtensionRequest, { kind: Kind }> } = {
  popup: { kind: 'popup', tabId: 1 },
  pause: { kind: 'pause', reason: 'personal-time' },
  resume: { kind: 'resume' },
  packs: { kind: 'packs' },
  stack: { kind: 'stack' },
  import: { kind: 'import', file: '{}' },
  remove: { kind: 'remove', layer: 'hospital' },
  'check-now': { kind: 'check-now' },
  journal: { kind: 'journal' },
  'empty-journal': { kind: 'empty-journal' },
  'use-url': { kind: 'use-url', url: 'http://127.0.0.1:9/curtain.json' },
};

/** And of each message of the page side, which only a content script may send. */
const MESSAGES: { [Kind in PageMessage['kind']]: Extract<PageMessage, { kind: Kind }> } = {
  warm: { kind: 'warm', site: 'x', audience: 'public' },
  analyse: { kind: 'analyse', id: 1, post: { text: 'Saw Mrs. Okafor.', site: 'x', audience: 'public', revision: 1 } },
  seen: { kind: 'seen', site: 'x', watching: true, counts: { 'phi.name': 7 } },
  outcome: {
    ...({ kind: 'outcome', outcome: 'overridden', category: 'phi.name', ruleId: 'phi.name', action: 'hold' } as const),
    ...({ audience: 'public', reason: 'not-a-patient', seconds: 1 } as const),
  },
};

let work: string;
let browser: Harness;
let desk: PackDesk;

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'curtain-stranger-'));
  const stranger = join(work, 'stranger');
  mkdirSync(stranger);
  writeFileSync(join(stranger, 'page.html'), '<title>A stranger</title>');
  writeFileSync(
    join(stranger, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Stranger', version: '1' }),
  );
  browser = await launch({ extension: `${BUILT_EXTENSION},${stranger}` });
  desk = await openPackDesk(browser);
  await live(desk.page, [
    {
      ...({ day: '2026-11-27', pack: 'general 3', mode: 'enforce', category: 'phi.name', ruleId: 'phi.name' } as const),
      ...({ action: 'hold', outcome: 'fixed', audience: 'public', count: 1, seconds: 4 } as const),
    },
  ]);
});
afterAll(async () => {
  await browser?.close();
  rmSync(work, { recursive: true, force: true });
});

/** What the requests above would change. */
async function state() {
  const [journal, packs] = [await desk.ask({ kind: 'journal' }), await desk.view()];
  const { posture } = await desk.ask({ kind: 'popup', tabId: await tabOf(desk.page) });
  return { entries: journal.entries, url: packs.url, layers: packs.layers.length, state: posture.state };
}

const tabOf = (page: Page) => page.evaluate(async () => (await chrome.tabs.getCurrent())?.id ?? -1);

/** Runs in the browser: sends a message and gives what came back, `nothing` included. */
const send = `(async (message, to) => {
  try {
    const answer = await (to ? chrome.runtime.sendMessage(to, message) : chrome.runtime.sendMessage(message));
    return answer === undefined ? 'nothing' : JSON.stringify(answer);
  } catch (error) {
    return /closed|receiving end/i.test(error.message) ? 'nothing' : error.message;
  }
})`;

/** Opens a port, says something, and tells whether it was closed on us, or what came back. */
const connect = `(async (name, message, to) => new Promise((resolve) => {
  const port = to ? chrome.runtime.connect(to, { name }) : chrome.runtime.connect({ name });
  port.onMessage.addListener((answer) => resolve(JSON.stringify(answer)));
  port.onDisconnect.addListener(() => resolve('closed'));
  try { port.postMessage(message); } catch { resolve('closed'); }
  setTimeout(() => resolve('open'), 3000);
}))`;

/** The world of Curtain's content script in a page: what a page that had broken into it could say. */
async function contentScriptOf(page: Page): Promise<(code: string) => Promise<unknown>> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const worlds: { id: number; origin: string }[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
  await session.send('Runtime.enable');
  const world = worlds.find(({ origin }) => origin === `chrome-extension://${browser.extensionId}`);
  if (!world) throw new Error('Curtain runs nothing in this page.');
  return async (expression) => {
    const { result } = await session.send('Runtime.evaluate', {
      ...{ expression, contextId: world.id, awaitPromise: true, returnByValue: true },
    });
    return result.value;
  };
}

test('a content script is answered to none of what only Curtain’s own pages may ask, and changes nothing', async () => {
  const before = await state();
  const run = await contentScriptOf(await browser.open('x.com/home'));
  for (const request of Object.values(REQUESTS))
    expect([request.kind, await run(`${send}(${JSON.stringify(request)})`)]).toEqual([request.kind, 'nothing']);
  expect(await state()).toEqual(before);
});

test('a page has nothing to speak to Curtain with', async () => {
  const page = await browser.open('x.com/home');
  expect(await page.evaluate(() => typeof Reflect.get(window, 'chrome')?.runtime)).toBe('undefined');
});

test('another extension is heard in nothing, on no port', async () => {
  const before = await state();
  const id = await strangersId();
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${id}/page.html`);
  const us = JSON.stringify(browser.extensionId);
  for (const message of [...Object.values(REQUESTS), { kind: 'script', script: 'overlay', here: false }])
    expect(await page.evaluate(`${send}(${JSON.stringify(message)}, ${us})`)).toBe('nothing');
  for (const message of Object.values(MESSAGES))
    expect(await page.evaluate(`${connect}(${JSON.stringify(PORT)}, ${JSON.stringify(message)}, ${us})`)).toBe(
      'closed',
    );
  expect(await state()).toEqual(before);
});

/** Its id comes from its path; the browser's own list knows it. */
async function strangersId(): Promise<string> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  const id = await page.evaluate(async () => {
    const all = await Reflect.get(chrome, 'developerPrivate').getExtensionsInfo();
    return all.find(({ name }: { name: string }) => name === 'Stranger')?.id;
  });
  await page.close();
  return id;
}

test('a page of Curtain’s own may not pass for a content script', async () => {
  const before = await state();
  for (const message of Object.values(MESSAGES))
    expect(await desk.page.evaluate(`${connect}(${JSON.stringify(PORT)}, ${JSON.stringify(message)})`)).toBe('closed');
  const look = JSON.stringify({ kind: 'look', type: 'image/png' });
  await browser.openOwn('desk.html');
  expect(await desk.page.evaluate(`${connect}(${JSON.stringify(PICTURES_PORT)}, ${look})`)).toBe('closed');
  expect(await state()).toEqual(before);
});

test('the same requests from Curtain’s own page are answered', async () => {
  for (const kind of ['packs', 'stack', 'journal', 'import', 'remove', 'use-url'] as const)
    expect(await desk.page.evaluate(`${send}(${JSON.stringify(REQUESTS[kind])})`)).not.toBe('nothing');
  const { posture } = await desk.ask({ kind: 'popup', tabId: await tabOf(desk.page) });
  await desk.ask({ kind: 'pause', reason: posture.pause?.reasons[0]?.code ?? '' });
  expect((await state()).state).toBe('paused');
  await desk.ask({ kind: 'resume' });
  await desk.ask({ kind: 'empty-journal' });
  expect(await state()).toMatchObject({ state: 'watching', entries: [] });
});

test('a content script’s port is answered, so a closed one was closed on purpose', async () => {
  const run = await contentScriptOf(await browser.open('x.com/home'));
  const answer = await run(`${connect}(${JSON.stringify(PORT)}, ${JSON.stringify(MESSAGES.analyse)})`);
  expect(answer).toMatch(/posture|verdict/);
});
