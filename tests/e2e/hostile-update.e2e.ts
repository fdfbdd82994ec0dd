import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, published, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { HELD } from '../browser/posts';
import { SOON } from '../browser/soon';

/** One script watches a frame: a newer one of ours takes over, and nobody else can end it. */

const browser = browserForFile();

/** Puts the script into the open page once more, as the background does where a host was granted. */
async function enterAnew(page: Page): Promise<void> {
  const own = await browser().openOwn('popup.html');
  await own.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://x.com/*' });
    const files = ['content-scripts/compose.js'];
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1, allFrames: true }, files });
  });
  await own.close();
  await page.bringToFront();
}

/** By the focus alone: a pointer that rests on the marked words would open their card over the control. */
async function returnToBox(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.$eval(xHome.box, (box) => {
    (box as HTMLElement).blur();
    (box as HTMLElement).focus();
  });
}

async function expectHeldOnce(page: Page): Promise<void> {
  const overlay = await openOverlay(page);
  await page.click(xHome.post);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  expect(await page.locator('curtain-overlay').count()).toBe(1);
  expect(await published(page)).toEqual([]);
}

async function typed(): Promise<Page> {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  return page;
}

test('a script that comes a second time takes over from the first', async () => {
  const page = await typed();
  await enterAnew(page);
  await returnToBox(page);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await expectHeldOnce(page);
});

test('after an update the new script takes over from the one whose extension is gone', async () => {
  const page = await typed();
  await browser().reloadExtension();
  await page.bringToFront();
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('button', 'Not watching: Curtain was updated.'), SOON).toHaveLength(1);
  await enterAnew(page);
  await returnToBox(page);
  await expect.poll(() => overlay.find('button', 'Not watching: Curtain was updated.'), SOON).toHaveLength(0);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await expectHeldOnce(page);
});
