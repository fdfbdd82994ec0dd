import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../build/files-in';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { browserForFile } from '../browser/browser-for-file';
import { SOON } from '../browser/soon';

const browser = browserForFile();

/** The one page that may compile WebAssembly: it reads text in pictures. */
const DESK = 'desk.html';
const PAGES = filesIn(BUILT_EXTENSION).filter((path) => path.endsWith('.html') && path !== DESK);

/** The smallest module there is. */
const MODULE = [0, 97, 115, 109, 1, 0, 0, 0];

let server: Server;
let address: string;
const asked: string[] = [];

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/javascript' }).end('');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server?.close());

/** What became of it: `done`, or the name of the error. A debugger's own words are let past the policy, so the page says them later. */
async function outcomeOf(page: Page, attempt: 'wasm' | 'eval' | 'fetch' | 'beacon' | 'picture'): Promise<string> {
  return page.evaluate(
    ([attempt, address, bytes]) =>
      new Promise<string>((resolve) => {
        const attempts = {
          wasm: () => WebAssembly.compile(new Uint8Array(bytes)),
          eval: () => Function('return 1')(),
          fetch: () => fetch(`${address}/fetch`),
          beacon: () => navigator.sendBeacon(`${address}/beacon`, 'text') || Promise.reject(new TypeError()),
          picture: () =>
            new Promise((loaded, failed) => {
              const picture = new Image();
              picture.onload = loaded;
              picture.onerror = () => failed(new TypeError());
              picture.src = `${address}/picture`;
            }),
        };
        setTimeout(async () => {
          try {
            await attempts[attempt]();
            resolve('done');
          } catch (error) {
            resolve((error as Error).name);
          }
        }, 0);
      }),
    [attempt, address, MODULE] as const,
  );
}

/** The browser tells of each refusal in the console: of the last one, too, before a test forgives them. */
async function lastRefusalTold(): Promise<void> {
  await expect.poll(() => browser().errors.join('\n'), SOON).toContain(`${address}/beacon`);
}

test.each(PAGES)('%s compiles nothing, and nothing can be fetched or sent from it', async (name) => {
  const page = await browser().openOwn(name);
  expect(await outcomeOf(page, 'wasm')).toBe('CompileError');
  expect(await outcomeOf(page, 'eval')).toBe('EvalError');
  for (const attempt of ['fetch', 'picture'] as const) expect(await outcomeOf(page, attempt)).toBe('TypeError');
  await outcomeOf(page, 'beacon');
  await lastRefusalTold();
  expect(asked).toEqual([]);
  expect(browser().errors.filter((error) => !/Content Security Policy|violates/.test(error))).toEqual([]);
  browser().errors.length = 0;
});

test('the picture desk compiles what reads text, and sends nothing', async () => {
  const page = await browser().openOwn(DESK);
  expect(await outcomeOf(page, 'wasm')).toBe('done');
  expect(await outcomeOf(page, 'eval')).toBe('EvalError');
  expect(await outcomeOf(page, 'fetch')).toBe('TypeError');
  await outcomeOf(page, 'beacon');
  await lastRefusalTold();
  expect(asked).toEqual([]);
  browser().errors.length = 0;
});

test('the policy, and nothing else, stops them: a page without one gets through', async () => {
  const page = await browser().context.newPage();
  await page.goto(address);
  for (const attempt of ['wasm', 'eval', 'fetch'] as const) expect(await outcomeOf(page, attempt)).toBe('done');
  expect(asked).toContain('/fetch');
  browser().errors.length = 0;
});
