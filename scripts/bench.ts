import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Page } from 'playwright-core';
import { summary } from '../bench/figures';
import { busyPerKey, typeMarked } from '../bench/keystroke';
import { type Harness, launch } from '../tests/browser/launch';
import { PAGES, pageFile } from '../tests/browser/sites';
import { buildPages } from '../tests/pages/build';
import { BUILT_EXTENSION } from './extension-browser';
import { run } from './test/step';

/**
 * `npm run bench`: a keystroke's way to its painted mark, and what it costs the page's main thread, on Draft.js in a real
 * Chromium. The cost is paired in one run: the same page under a host name that Curtain does not watch.
 */
const KEYS = 210;
const BLOCKS = 3;

if (!existsSync(BUILT_EXTENSION)) await run('tsx', 'scripts/build.ts');
await buildPages(PAGES);
const harness = await launch();
// What tsx wraps around inner functions to keep their names exists in Node only.
await harness.context.addInitScript('globalThis.__name = (named) => named');
await harness.context.route('https://unwatched.example/**', (route) =>
  route.fulfill(pageFile('x', new URL(route.request().url()).pathname)),
);

console.log(
  `${cpus().length} × ${cpus()[0]?.model}, Chromium ${harness.context.browser()?.version() ?? ''}, Draft.js, 280 characters\n`,
);
const painted = await typeMarked(await composer(harness, 'x.com/home'), KEYS);
console.log(`keystroke to painted mark, ms   ${summary(painted.map((key) => key.painted))}`);

const withCurtain: number[] = [];
const without: number[] = [];
for (let block = 0; block < BLOCKS; block++) {
  withCurtain.push(...(await costs(harness, 'x.com/home')));
  without.push(...(await costs(harness, 'unwatched.example/home')));
}
console.log(`main thread a key, with, ms     ${summary(withCurtain)}`);
console.log(`main thread a key, without, ms  ${summary(without)}`);
await harness.close();

async function costs(browser: Harness, address: string): Promise<number[]> {
  const page = await composer(browser, address);
  const session = await page.context().newCDPSession(page);
  const busy = await busyPerKey(page, session, KEYS / BLOCKS);
  await page.close();
  return busy;
}

async function composer(browser: Harness, address: string): Promise<Page> {
  const page = await browser.open(address);
  await page.locator('[data-testid="tweetTextarea_0"]').first().click();
  await page.waitForTimeout(500);
  return page;
}
