import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { seal } from '../../src/policy/envelope';
import { bytesOf, packWith } from '../../src/policy/testing/packs';
import { type Harness, launch } from '../browser/launch';
import { openPackDesk } from '../browser/packs';
import { expectWatching } from '../browser/still-watched';

/** What a disk does to a profile between two starts of the browser. */

const SAID = "This browser couldn't save or read packs.";

const profile = mkdtempSync(join(tmpdir(), 'curtain-restart-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));

async function started(work: (browser: Harness) => Promise<void>): Promise<void> {
  const browser = await launch({ profile });
  try {
    await work(browser);
    expect(browser.errors).toEqual([]);
  } finally {
    await browser.close();
  }
}

const file = () => {
  const [issued, expires] = [0, 90].map((days) => new Date(Date.now() + days * 86_400_000).toISOString());
  const pack = packWith({ name: 'hospital', version: 1, issued, expires: expires?.slice(0, 10) });
  return new TextDecoder().decode(bytesOf(seal(pack)));
};

async function bringPack(browser: Harness): Promise<void> {
  const desk = await openPackDesk(browser);
  const taken = await desk.ask({ kind: 'import', file: file(), options: { unsigned: true } });
  expect(taken.kind).toBe('taken');
}

/** Writes over the middle of every file of the extension's databases. */
function damage(): number {
  const root = join(profile, 'Default', 'IndexedDB');
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.parentPath.includes('chrome-extension') && entry.name !== 'LOCK',
  );
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    const bytes = readFileSync(path);
    bytes.fill(0x5a, bytes.length >> 2);
    writeFileSync(path, bytes);
  }
  return files.length;
}

test('a pack outlives the browser', { timeout: 90_000 }, async () => {
  await started(bringPack);
  await started(async (browser) => {
    expect(await (await openPackDesk(browser)).inForce()).toBe('hospital 1');
  });
});

test('files damaged between two starts: the baseline watches, the popup says so, the next pack is kept', {
  timeout: 120_000,
}, async () => {
  expect(damage()).toBeGreaterThan(0);
  await started(async (browser) => {
    const desk = await openPackDesk(browser);
    expect(await desk.inForce()).toMatch(/^curtain-baseline/);
    expect(await desk.popup()).toContain(SAID);
    await expectWatching(browser);
    await bringPack(browser);
    expect(await desk.popup()).not.toContain(SAID);
  });
  await started(async (browser) => {
    expect(await (await openPackDesk(browser)).inForce()).toBe('hospital 1');
  });
});
