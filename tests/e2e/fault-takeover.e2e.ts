import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, published, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { NOT_A_PATIENT, override } from '../browser/override';
import { openPackDesk } from '../browser/packs';
import { HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';
import { switchExtension } from '../browser/switch-extension';

/** The extension is updated, switched off or put in anew under open pages. What one of them says then is in bad-input. */

const browser = browserForFile();

const held = [{ action: 'hold', text: HELD_WORDS }];

async function heldPage(): Promise<Page> {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  return page;
}

/** Puts the content script into the tab in front, as Curtain does once the browser lets it see a site. */
async function putIn(page: Page): Promise<void> {
  await page.bringToFront();
  const worker = await browser().worker();
  await worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const files = chrome.runtime.getManifest().content_scripts?.[0]?.js ?? [];
    await chrome.scripting.executeScript({ target: { tabId: tab?.id ?? -1, allFrames: true }, files });
  });
}

const nodes = (page: Page) => page.evaluate(() => document.querySelectorAll('curtain-overlay').length);

async function expectOneOfEach(page: Page): Promise<void> {
  const overlay = await openOverlay(page);
  // Away from the marked words, or their card would cover the control.
  await page.focus(xHome.box);
  await page.keyboard.press('Control+End');
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await expect.poll(() => overlay.find('button', /^1 thing to look at\./), SOON).toHaveLength(1);
  expect(await overlay.find('button', 'Not watching')).toEqual([]);
  expect(await nodes(page)).toBe(1);
  await page.click(xHome.post);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
  await override(overlay, NOT_A_PATIENT);
  await page.click(xHome.post);
  await expect.poll(() => published(page), SOON).toEqual([[HELD]]);
  const desk = await openPackDesk(browser());
  const overridden = async () =>
    (await desk.ask({ kind: 'journal' })).entries.filter(({ outcome }) => outcome === 'overridden');
  await expect.poll(async () => (await overridden()).map(({ count }) => count), SOON).toEqual([1]);
  await desk.ask({ kind: 'empty-journal' });
}

test('put in a second time, it takes over: one mark, one chip, one gate, one count', async () => {
  const page = await heldPage();
  await putIn(page);
  await expectOneOfEach(page);
});

test('updated and put in anew, the new one takes over from the one that was left behind', async () => {
  const page = await heldPage();
  await browser().reloadExtension();
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('button', 'Not watching: Curtain was updated.'), SOON).toHaveLength(1);
  await putIn(page);
  await expectOneOfEach(page);
});

/** An open dialog whose Curtain has been updated meanwhile. */
async function dialogLeftBehind() {
  const page = await heldPage();
  await page.click(xHome.post);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  await browser().reloadExtension();
  await page.bringToFront();
  return { page, overlay };
}

test('updated while the dialog is open: a fix still goes in, and what nobody can check any more is held', async () => {
  const { page, overlay } = await dialogLeftBehind();
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => marks(page), SOON).toEqual([]);
  expect(await published(page)).toEqual([]);
  await page.click(xHome.post);
  await expect.poll(() => overlay.text(), SOON).toContain("Curtain couldn't check this.");
  expect(await published(page)).toEqual([]);
});

test('updated while the dialog is open: what is overridden goes out by the person’s press', async () => {
  const { page, overlay } = await dialogLeftBehind();
  await override(overlay, NOT_A_PATIENT);
  expect(await published(page)).toEqual([]);
  await page.click(xHome.post);
  await expect.poll(() => published(page), SOON).toEqual([[HELD]]);
});

test('switched off: every open page says so and keeps holding what was held; switched on, a reload is watched', async () => {
  const page = await heldPage();
  await switchExtension(browser(), false);
  await page.bringToFront();
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('button', 'Not watching'), SOON).toHaveLength(1);
  await page.click(xHome.post);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
  await switchExtension(browser(), true);
  const fresh = await heldPage();
  await expect.poll(() => nodes(fresh), SOON).toBe(1);
});

test('a page that says a newer Curtain has come is not believed', async () => {
  const page = await heldPage();
  await page.evaluate((id) => {
    for (const type of ['curtain-succeeded', `${id}:compose:wxt:content-script-started`])
      document.dispatchEvent(new CustomEvent(type, { detail: { contentScriptName: 'compose', messageId: 'another' } }));
  }, browser().extensionId);
  await page.click(xHome.post);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect([await marks(page), await published(page)]).toEqual([held, []]);
});
