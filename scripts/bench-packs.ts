import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Page } from 'playwright-core';
import { typist } from '../bench/speed/chromium';
import { summary } from '../bench/speed/figures';
import { largePack } from '../bench/speed/large-pack';
import { digits, lead, NUMBER, paintedKey } from '../bench/speed/typing';
import { fingerprint } from '../src/policy/keys';
import { fileOf, type Keys, keyPairs, signersOf } from '../src/policy/testing/packs';
import { launch } from '../tests/browser/launch';
import { openPackDesk, type PackDesk } from '../tests/browser/packs';
import { PAGES } from '../tests/browser/sites';
import { buildPages } from '../tests/pages/build';
import { BUILT_EXTENSION } from './extension-browser';
import { run } from './test/step';

/**
 * `npm run bench:packs`: in a real Chromium's service worker, by the size of the pack: what it takes to accept it, from the
 * page that hands it over and back; what handing over alone takes, shown by a file as large that the first check refuses; from
 * the first key after the worker was stopped to its mark; and from any other key to its mark. The sizes take turns, so that
 * whatever else the machine does meets them all.
 */
const SIZES = [
  { rules: 100, entries: 0 },
  { rules: 1_000, entries: 0 },
  { rules: 10_000, entries: 100_000 },
];
const ROUNDS = 5;
const LOAD_PATIENCE_MS = 30_000;

if (!existsSync(BUILT_EXTENSION)) await run('tsx', 'scripts/build.ts');
await buildPages(PAGES);
const keys = await keyPairs(2);
const confirmed = await Promise.all(keys.map(({ key }) => fingerprint(key)));
const browser = await launch();
// What tsx wraps around inner functions to keep their names exists in Node only.
await browser.context.addInitScript('globalThis.__name = (named) => named');
const desk = await openPackDesk(browser);
const samples = SIZES.map(() => ({
  accept: [] as number[],
  again: [] as number[],
  hop: [] as number[],
  load: [] as number[],
  key: [] as number[],
}));
let version = 0;
for (let round = 0; round < ROUNDS; round++)
  for (const [index, { rules, entries }] of SIZES.entries()) {
    const sample = samples[index] as (typeof samples)[number];
    await browser.stopWorker();
    for (const into of [sample.accept, sample.again]) {
      const file = new TextDecoder().decode(await packFile(rules, entries, ++version, keys));
      await desk.view();
      into.push(await timed(() => accepted(desk, file)));
      if (into === sample.again) sample.hop.push(await timed(() => refused(desk, '?'.repeat(file.length))));
    }
    // Not before: an open box would be judged anew while the pack is being accepted.
    const site = await browser.open('x.com/home');
    await site.locator('[data-testid="tweetTextarea_0"]').first().click();
    await writeAnew(site);
    await browser.stopWorker();
    let number = NUMBER;
    for (const digit of digits()) {
      number += digit;
      const into = number.length === NUMBER.length + 1 ? sample.load : sample.key;
      into.push(await paintedKey(typist(site), digit, number, LOAD_PATIENCE_MS));
    }
    await site.close();
  }
await browser.close();

console.log(`${cpus().length} × ${cpus()[0]?.model}\n`);
for (const [index, { rules, entries }] of SIZES.entries()) {
  const { accept, again, hop, load, key } = samples[index] as (typeof samples)[number];
  const name = `${rules} rules${entries ? `, ${entries} lexicon entries` : ''}`;
  console.log(`${name}\n  accept in a fresh worker, ms        ${summary(accept)}`);
  console.log(`  accept the next version, ms         ${summary(again)}`);
  console.log(`  of which page to worker and back    ${summary(hop)}`);
  console.log(`  stopped worker, key to mark, ms     ${summary(load)}`);
  console.log(`  any other key to its mark, ms       ${summary(key)}`);
}

function packFile(rules: number, entries: number, number: number, signing: readonly Keys[]): Promise<Uint8Array> {
  const issued = new Date(Date.now() - 1000).toISOString();
  const expires = new Date(Date.now() + 1e9).toISOString().slice(0, 10);
  return fileOf(
    largePack(rules, entries, { version: number, issued, expires, signers: signersOf(signing, 2) }),
    signing,
  );
}

async function accepted(at: PackDesk, file: string): Promise<void> {
  const { kind } = await at.ask({ kind: 'import', file, options: { confirmed } });
  if (kind !== 'taken') throw new Error(`The pack was not taken: ${kind}`);
}

async function refused(at: PackDesk, file: string): Promise<void> {
  const { kind } = await at.ask({ kind: 'import', file });
  if (kind !== 'refused') throw new Error(`The file was not refused: ${kind}`);
}

/** A post of 280 characters that the next keys go on with, judged by the pack that has just come. */
async function writeAnew(page: Page): Promise<void> {
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  await page.keyboard.insertText(lead(280));
  await page.waitForFunction(() => (CSS.highlights.get('curtain-hold')?.size ?? 0) > 0, undefined, {
    timeout: LOAD_PATIENCE_MS,
  });
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
