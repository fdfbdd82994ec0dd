import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { type Harness, launch } from '../browser/launch';
import { type OtherExtension, writeOtherExtension } from '../browser/other-extension';
import { openPackDesk, type PackDesk } from '../browser/packs';
import { HELD } from '../browser/posts';

/** Whoever speaks to the background without being Curtain gets no answer and changes nothing. */

let other: OtherExtension;
let browser: Harness;
let desk: PackDesk;

beforeAll(async () => {
  other = writeOtherExtension();
  browser = await launch({ extension: `${BUILT_EXTENSION},${other.folder}` });
  desk = await openPackDesk(browser);
});
afterAll(async () => {
  await browser?.close();
  other?.remove();
});

const post = { text: HELD, site: 'x', audience: 'public', revision: 1 };
const happening = {
  outcome: 'overridden',
  action: 'hold',
  audience: 'public',
  category: 'phi.name',
  ruleId: 'phi.name',
};

/** All that anybody of ours may say. */
const SAID = [
  { kind: 'warm', site: 'x', audience: 'public' },
  { kind: 'analyse', id: 1, post },
  { kind: 'seen', site: 'x', watching: true, counts: { 'phi.name': 9 } },
  { kind: 'outcome', ...happening },
  { kind: 'script', script: 'overlay', here: false },
  { kind: 'popup', tabId: 1 },
  { kind: 'pause', reason: 'training' },
  { kind: 'packs' },
  { kind: 'stack' },
  { kind: 'import', file: '{}' },
  { kind: 'remove', layer: 'hospital' },
  { kind: 'use-url', url: 'https://packs.example/pack.json' },
  { kind: 'journal' },
  { kind: 'empty-journal' },
];

async function unchanged(): Promise<void> {
  const { entries } = await desk.ask({ kind: 'journal' });
  expect(entries).toEqual([]);
  const { layers, problem, url } = await desk.view();
  expect(layers.map(({ name }) => name)).toEqual(['curtain-baseline']);
  expect([problem, url]).toEqual([undefined, undefined]);
}

test("another extension's script on a watched site", async () => {
  const page = await browser.open('x.com/home');
  const told = await page.evaluate(
    ([tell, said]) =>
      new Promise<{ answers: unknown[]; heard: unknown[] }>((done) => {
        window.addEventListener('message', ({ data }) => data.answers && done(data));
        window.postMessage({ tell, said }, '*');
      }),
    [browser.extensionId, SAID] as const,
  );
  expect(told.answers).toEqual(SAID.map(() => null));
  expect(told.heard).toEqual([]);
  await unchanged();
});

test('a page of a watched site, which no extension lets in', async () => {
  const page = await browser.open('x.com/home');
  const reach = await page.evaluate(
    ([id, said]) => {
      const { runtime } = (Reflect.get(window, 'chrome') ?? {}) as { runtime?: typeof chrome.runtime };
      if (!runtime?.sendMessage) return [];
      return Promise.all(
        said.map((message) =>
          runtime.sendMessage(id, message).then(
            () => 'answered',
            () => 'none',
          ),
        ),
      );
    },
    [browser.extensionId, SAID] as const,
  );
  expect(reach).not.toContain('answered');
  await unchanged();
});

test('our own script on a watched site, which may ask for a verdict and for nothing that is the person’s to decide', async () => {
  const page = await browser.open('x.com/home');
  await page.bringToFront();
  const worker = await browser.worker();
  // What a content script of ours says, said by code the worker puts into its very world.
  const answers = await worker.evaluate(
    async (said) => {
      const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
      const ask = async (messages: readonly unknown[]) =>
        Promise.all(
          messages.map((message) =>
            chrome.runtime.sendMessage(message).then(
              (answer) => answer ?? null,
              () => null,
            ),
          ),
        );
      const [done] = await chrome.scripting.executeScript({
        target: { tabId: tab?.id ?? -1 },
        func: ask as never,
        args: [said],
      });
      return done?.result as unknown[];
    },
    SAID.filter(({ kind }) => kind !== 'script'),
  );
  expect(answers).toEqual(SAID.filter(({ kind }) => kind !== 'script').map(() => null));
  await unchanged();
});
