import type { Page } from 'puppeteer-core';
import { afterEach, expect, test } from 'vitest';
import { xHome } from '../browser/composing';
import { BUILT_FOR_FIREFOX, type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { focusIsOurs } from '../browser/in-page';
import { painted } from '../browser/marks';
import { CLEAR, HELD, HELD_WORDS } from '../browser/posts';

/** What befalls an extension in Firefox, whose background is a page that is put away when it has nothing to do. */

/** Long enough to answer, short enough to wait for. */
const IDLE_MS = 1000;
const LATE = { timeout: 15_000 };
const held = [{ action: 'hold', text: HELD_WORDS }];

let firefox: FirefoxHarness;
afterEach(() => firefox?.close());

async function compose(): Promise<Page> {
  const page = await firefox.open(xHome.address);
  await page.waitForSelector(xHome.box);
  await page.click(xHome.box);
  return page;
}

async function typeMarked(page: Page): Promise<void> {
  await page.keyboard.type(HELD);
  await expect.poll(() => page.evaluate(painted), LATE).toEqual(held);
}

async function pressHeld(page: Page): Promise<void> {
  await page.click(xHome.post);
  await expect.poll(() => page.evaluate(focusIsOurs), LATE).toBe(true);
}

const publishedIn = (page: Page) => page.evaluate(() => window.fixture.published);

/** Waits until the background is put away, and goes back to the page. */
async function putAway(page: Page): Promise<void> {
  await expect.poll(() => firefox.isAwake(), LATE).toBe(false);
  await page.bringToFront();
}

test('put away between one key and the next, the background is woken and the words are marked', async () => {
  firefox = await launchFirefox({ idleMs: IDLE_MS });
  const page = await compose();
  await page.keyboard.type('Long night. ');
  await putAway(page);
  await typeMarked(page);
});

test('put away while the post was being read over, it holds the press all the same', async () => {
  firefox = await launchFirefox({ idleMs: IDLE_MS });
  const page = await compose();
  await typeMarked(page);
  await putAway(page);
  await pressHeld(page);
  expect(await publishedIn(page)).toEqual([]);
});

test('put away while the dialog stands: back to the text, and the next press is held again', async () => {
  firefox = await launchFirefox({ idleMs: IDLE_MS });
  const page = await compose();
  await typeMarked(page);
  await pressHeld(page);
  await putAway(page);
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(focusIsOurs), LATE).toBe(false);
  await pressHeld(page);
  expect(await publishedIn(page)).toEqual([]);
});

test('a clear post goes out while the background is put away, and is counted by the next', async () => {
  firefox = await launchFirefox({ idleMs: IDLE_MS });
  const page = await compose();
  await page.keyboard.type(CLEAR);
  await putAway(page);
  await page.click(xHome.post);
  await expect.poll(() => publishedIn(page), LATE).toEqual([[CLEAR]]);
  const counted = async () => (await firefox.ask({ kind: 'journal' })).entries.map(({ outcome }) => outcome);
  await expect.poll(counted, LATE).toContain('posted');
});

test('an update under an open tab: what is written there afterwards is marked and held', async () => {
  firefox = await launchFirefox();
  const page = await compose();
  await page.keyboard.type('Long night. ');
  await page.browser().installExtension(BUILT_FOR_FIREFOX);
  await page.bringToFront();
  await typeMarked(page);
  await pressHeld(page);
  expect(await publishedIn(page)).toEqual([]);
});
