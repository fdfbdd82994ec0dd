import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { PRACTICE_FOLDER } from '../../build/practice-folder';
import { faults } from '../browser/faults';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { openPlainBrowser } from '../browser/plain-browser';
import { type ServedFolder, serveFolder } from '../browser/serve-folder';
import { SOON } from '../browser/soon';

const PHONE = { width: 390, height: 844 };
const NAMED = 'Sat with my patient Harold Venning this morning after his biopsy.';

let browser: Browser;
let served: ServedFolder;
let context: BrowserContext;
let requests: string[];
let errors: string[];

beforeAll(async () => {
  browser = await openPlainBrowser();
});
beforeEach(async () => {
  served = await serveFolder(PRACTICE_FOLDER);
});
afterEach(async () => {
  await context?.close();
  await served.stop();
  expect(errors).toEqual([]);
});
afterAll(() => browser?.close());

interface Visit {
  viewport?: { width: number; height: number };
  locale?: string;
  colorScheme?: 'light' | 'dark';
}

async function visit(hash = '', { viewport = PHONE, locale = 'en-US', colorScheme = 'light' }: Visit = {}) {
  context = await browser.newContext({
    viewport,
    locale,
    colorScheme,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  requests = [];
  errors = [];
  context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  context.on('weberror', (error) => errors.push(String(error.error())));
  context.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  await page.goto(served.address + hash);
  return page;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const post = (page: Page) => page.getByLabel('Your post');
const keptForOffline = (page: Page) => page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));

test('on a phone: paste, put in the safer words, copy back', async () => {
  const page = await visit();
  await page.evaluate((text) => navigator.clipboard.writeText(text), NAMED);
  await post(page).focus();
  await page.keyboard.press('Control+V');
  await expect.poll(() => marks(page), SOON).toEqual([{ action: 'hold', text: 'Harold Venning' }]);
  await page.getByRole('heading', { name: '1 thing to look at' }).waitFor();
  await page.getByRole('button', { name: 'Take out “Harold Venning”' }).click();
  await page.getByText('Nothing stands out.').waitFor();
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied.').waitFor();
  expect(await clipboard(page)).toBe(NAMED.replace(' Harold Venning', ''));
});

test('what is held is not copied before the person has decided', async () => {
  const page = await visit();
  await page.evaluate(() => navigator.clipboard.writeText('before'));
  await post(page).fill(NAMED);
  await page.getByRole('button', { name: 'Copy' }).click();
  const overlay = await openOverlay(page);
  await overlay.click('button', 'Use the safer wording');
  expect(await clipboard(page)).toBe('before');
  await page.getByText('Nothing stands out.').waitFor();
  await page.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => clipboard(page)).not.toBe('before');
  expect(await clipboard(page)).not.toContain('Venning');
});

test('readers and what is answered change what is right, at once', async () => {
  const page = await visit();
  await post(page).fill('We are sorry your visit was not better. Your nurse did try to call you.');
  await page.getByText('Nothing stands out.').waitFor();
  await page.getByText('It answers somebody').click();
  await page.getByLabel(/Paste what they wrote/).fill('Two hours, and nobody told me about my results.');
  await page.getByLabel(/Paste what they wrote/).blur();
  await page.getByText('1 thing to look at').waitFor();

  await post(page).fill('The ICU budget is confidential: we are cutting the vendor contract with MedCorp next month.');
  await page.getByText('1 thing to look at').waitFor();
  await page.getByLabel('Colleagues only').check();
  await page.getByText('Nothing stands out.').waitFor();
});

test('a wide screen opens on practice, where posts are watched as ever', async () => {
  const page = await visit('', { viewport: { width: 1280, height: 800 } });
  await page.getByTestId('chirp-box').click();
  await page.keyboard.type(NAMED);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.getByRole('link', { name: 'Check' }).click();
  await post(page).waitFor();
});

test('every mode of practice stands here too, and a presentation is alone on the screen', async () => {
  const page = await visit('#study', { viewport: { width: 1280, height: 800 } });
  const places = page.getByRole('navigation', { name: 'Places on this page' });
  for (const mode of ['Self-study', 'Present to a room', 'Write your own']) {
    await page.getByRole('link', { name: mode }).click();
    await page.getByRole('main').waitFor();
    await expect.poll(() => page.getByRole('link', { name: mode }).getAttribute('aria-current')).toBe('page');
    expect(await places.count()).toBe(1);
    expect(await faults(page)).toEqual([]);
  }
  await page.goto(`${served.address}#present/staffing-complaint`);
  await page.getByRole('heading', { name: 'One nurse, eight patients' }).waitFor();
  await expect.poll(() => places.count()).toBe(0);
});

test('with the server gone both places open again and work', async () => {
  const page = await visit();
  await keptForOffline(page);
  await served.stop();
  await page.reload();
  await post(page).fill(NAMED);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.goto(`${served.address}?language=es#chirp`);
  await page.reload();
  await page.getByTestId('chirp-box').click();
  await page.keyboard.type(NAMED);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  expect(await page.title()).toBe('Práctica de Curtain');
});

test('opened from a folder, without any server, it works too', async () => {
  const page = await visit();
  await page.goto(`${pathToFileURL(join(PRACTICE_FOLDER, 'index.html'))}#pocket`);
  await post(page).fill(NAMED);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
});

test('nothing is asked of anybody but the folder itself, and nothing typed goes even there', async () => {
  const page = await visit();
  await keptForOffline(page);
  const own = served.asked.length;
  await post(page).fill(`marzipan weathervane. ${NAMED}`);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.getByRole('button', { name: /Harold Venning/ }).click();
  await page.getByText('Nothing stands out.').waitFor();
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByText('Copied.').waitFor();
  expect(own).toBeGreaterThan(0);
  expect(served.asked.slice(own)).toEqual([]);
  expect(requests.filter((request) => !request.startsWith(`GET ${served.address}`))).toEqual([]);
  const kept = await page.evaluate(async () => {
    const stored = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
    const databases = await indexedDB.databases();
    const caches = await Promise.all((await window.caches.keys()).map((name) => window.caches.open(name)));
    const files = await Promise.all(caches.map((cache) => cache.keys()));
    return { stored, databases: databases.length, files: files.flat().map(({ url }) => url) };
  });
  expect(kept.stored).toEqual(['{}', '{}', '']);
  expect(kept.databases).toBe(0);
  expect(kept.files.length).toBeGreaterThan(3);
  expect(kept.files.filter((url) => !url.startsWith(served.address) || url.includes('?'))).toEqual([]);
});

test('the browser itself lets nothing out', async () => {
  const page = await visit();
  const refused = await page.evaluate(() =>
    fetch('/elsewhere').then(
      () => 'sent',
      () => 'refused',
    ),
  );
  expect(refused).toBe('refused');
  expect(served.asked.filter((asked) => asked.includes('elsewhere'))).toEqual([]);
  errors = [];
});

test('every address in the folder is relative', () => {
  const html = readFileSync(join(PRACTICE_FOLDER, 'index.html'), 'utf8');
  const addresses = [...html.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address = '']) => address);
  expect(addresses.length).toBeGreaterThan(3);
  expect(addresses.filter((address) => /^(?:\/|\w+:)/.test(address))).toEqual([]);
  expect(readdirSync(PRACTICE_FOLDER)).toContain('offline.js');
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each([
    ['en-US', 'Your post'],
    ['es-MX', 'Tu publicación'],
  ])('the check is accessible in %s, empty and with findings, at 320 pixels', async (locale, label) => {
    const page = await visit('', { viewport: { width: 320, height: 640 }, locale, colorScheme });
    await page.getByLabel(label, { exact: true }).waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByLabel(label, { exact: true }).fill(NAMED);
    await expect.poll(() => marks(page), SOON).toHaveLength(1);
    await page.locator('.pocket-finding').waitFor();
    expect(await faults(page)).toEqual([]);
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
  });
});
