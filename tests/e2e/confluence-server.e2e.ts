import type { Frame, Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { browserForFile } from '../browser/browser-for-file';
import { modelText, published } from '../browser/composing';
import { BUILT_FOR_FIREFOX, launchFirefox } from '../browser/firefox';
import { focusIsOurs } from '../browser/in-page';
import { painted } from '../browser/marks';
import { allChecked, openOverlay } from '../browser/overlay';
import { builtForHost, dropCopy, OWN_WIKI } from '../browser/own-host';
import { CLEAR, HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

/** The box in a frame that the page wrote itself, its title and its control outside of it. */
const ADDRESS = 'wiki.general.example/pages/createpage';
const FRAME = '#wysiwygTextarea_ifr';
const PUBLISH = '#rte-button-publish';
const BODY = 1;

const [forChromium, forFirefox] = [builtForHost(BUILT_EXTENSION, OWN_WIKI), builtForHost(BUILT_FOR_FIREFOX, OWN_WIKI)];
const browser = browserForFile({ extension: forChromium });
afterAll(() => {
  for (const copy of [forChromium, forFirefox]) dropCopy(copy);
});

async function compose(): Promise<{ page: Page; frame: Frame }> {
  const page = await browser().open(ADDRESS);
  await page.frameLocator(FRAME).locator('#tinymce').click();
  const frame = page.frames().find((each) => each.parentFrame()) as Frame;
  return { page, frame };
}

const heldName = { action: 'hold', text: HELD_WORDS };

async function typeHeld({ page, frame }: { page: Page; frame: Frame }): Promise<void> {
  await page.keyboard.type(HELD);
  await expect.poll(() => frame.evaluate(painted), SOON).toContainEqual(heldName);
  await expect.poll(() => modelText(page, BODY)).toBe(HELD);
}

test('a name is marked in the frame and holds the control outside of it', async () => {
  const place = await compose();
  await typeHeld(place);
  await place.page.click(PUBLISH);
  const overlay = await openOverlay(place.page);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  expect(await published(place.page)).toEqual([]);
});

test.each(['Control+Enter', 'Control+S'])('%s in the frame is held', async (key) => {
  const place = await compose();
  await typeHeld(place);
  await place.page.keyboard.press(key);
  await place.page.waitForTimeout(300);
  expect(await published(place.page)).toEqual([]);
});

test('the hold’s safer wording reaches into the frame, and lets the page go', async () => {
  const place = await compose();
  await typeHeld(place);
  await place.page.click(PUBLISH);
  const overlay = await openOverlay(place.page);
  await overlay.click('button', /safer/i);
  await expect.poll(() => modelText(place.page, BODY), SOON).not.toContain(HELD_WORDS);
  await place.page.waitForTimeout(500);
  await allChecked(overlay);
  await place.page.click(PUBLISH);
  await expect.poll(() => published(place.page), SOON).toHaveLength(1);
});

test('one undo takes a fix back, and no more', async () => {
  const place = await compose();
  await typeHeld(place);
  await place.page.keyboard.press('Alt+Shift+KeyC');
  await place.page.keyboard.press('Enter');
  await expect.poll(() => modelText(place.page, BODY), SOON).not.toContain(HELD_WORDS);
  await place.page.waitForTimeout(300);
  await place.page.keyboard.press('Control+z');
  await expect.poll(() => modelText(place.page, BODY)).toBe(HELD);
  await place.page.keyboard.press('Control+y');
  await expect.poll(() => modelText(place.page, BODY), SOON).not.toContain(HELD_WORDS);
});

test('a clear page is published by the first press', async () => {
  const { page } = await compose();
  await page.keyboard.type(CLEAR);
  await page.waitForTimeout(500);
  await allChecked(await openOverlay(page));
  await page.click(PUBLISH);
  await expect.poll(() => published(page), SOON).toEqual([['', CLEAR]]);
});

test('a frame that is written by `document.write()`, as in Firefox, is watched all the same', async () => {
  const firefox = await launchFirefox({ extension: forFirefox });
  try {
    const page = await firefox.open(ADDRESS);
    await page.waitForSelector(FRAME);
    await expect.poll(() => page.frames().length, SOON).toBe(2);
    const frame = page.frames().find((each) => each.parentFrame());
    await frame?.waitForSelector('#tinymce[contenteditable="true"]');
    await frame?.click('#tinymce');
    await page.keyboard.type(HELD);
    await expect.poll(() => frame?.evaluate(painted), SOON).toContainEqual(heldName);
    await page.click(PUBLISH);
    await expect.poll(() => page.evaluate(focusIsOurs), SOON).toBe(true);
    expect(await page.evaluate(() => window.fixture.published)).toEqual([]);
  } finally {
    await firefox.close();
  }
}, 90_000);
