import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { xHome } from '../browser/composing';
import { type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { BOARD, CLEAN_BOARD, type TestFile, written } from '../browser/pictures';

let firefox: FirefoxHarness;

beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

const SLOW = { timeout: 25_000, interval: 200 };
const INPUT = '[data-testid="fileInput"]';

async function opened(): Promise<Page> {
  const page = await firefox.open(xHome.address);
  await page.waitForSelector(xHome.box);
  await page.click(xHome.box);
  return page;
}

const got = (page: Page) =>
  page.evaluate(() => window.fixture.files.map(({ by, name, type, size }) => ({ by, name, type, size })));

/** Chosen or dropped by the page's own hand: Firefox's driver can do neither as a person does. */
async function bring(page: Page, by: 'input' | 'drop', file: TestFile): Promise<void> {
  await page.evaluate(
    ({ by, selector, name, type, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, { type }));
      const how = { bubbles: true, cancelable: true, composed: true };
      const target = document.querySelector(selector) as HTMLInputElement;
      if (by === 'drop') target.dispatchEvent(new DragEvent('drop', { ...how, dataTransfer: transfer }));
      else {
        target.files = transfer.files;
        for (const event of ['input', 'change']) target.dispatchEvent(new Event(event, { bubbles: true }));
      }
    },
    {
      by,
      selector: by === 'input' ? INPUT : xHome.box,
      name: file.name,
      type: file.mimeType,
      base64: file.buffer.toString('base64'),
    },
  );
}

/** How a file comes, and by which event the page then gets it. */
const ways = [
  ['input', 'change'],
  ['drop', 'drop'],
] as const;

test.each(ways)('by %s, a clean picture reaches the page as it is', async (by, to) => {
  const page = await opened();
  const file = written(CLEAN_BOARD);
  await bring(page, by, file);
  await expect
    .poll(() => got(page), SLOW)
    .toContainEqual({
      by: to,
      name: 'picture.png',
      type: 'image/png',
      size: file.buffer.length,
    });
});

test.each(ways)('by %s, names on a whiteboard wait, and the cleaned copy reaches the page', async (by, to) => {
  const page = await opened();
  const file = written(BOARD);
  await bring(page, by, file);
  // The main button of the dialog has the focus once it is open; Enter before that would only end a line.
  await expect.poll(() => page.evaluate(() => document.activeElement?.localName), SLOW).toBe('curtain-overlay');
  expect(await got(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await got(page)).map(({ by }) => by), SLOW).toContain(to);
  const last = (await got(page)).at(-1);
  expect(last).toMatchObject({ by: to, name: 'picture.png', type: 'image/png' });
  expect(last?.size).not.toBe(file.buffer.length);
});
