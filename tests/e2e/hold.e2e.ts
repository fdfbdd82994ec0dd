import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { type Composing, compose, everyEditor, modelText, published, xDialog, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { allChecked, type Overlay, openOverlay } from '../browser/overlay';
import { override, PERMITTED } from '../browser/override';
import { HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

/** A page whose post was just held, and its dialog. */
async function held(place: Composing): Promise<{ page: Page; overlay: Overlay }> {
  const page = await compose(browser(), place);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await page.click(place.post);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  return { page, overlay };
}

test.each(everyEditor)('$name: after the safer wording, the next press publishes it', async (place) => {
  const { page, overlay } = await held(place);
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => modelText(page, place.model), SOON).not.toContain(HELD_WORDS);
  await expect.poll(() => marks(page), SOON).toEqual([]);
  expect(await published(page)).toEqual([]);
  const safer = await modelText(page, place.model);
  await allChecked(overlay);
  await page.click(place.post);
  await expect.poll(() => published(page), SOON).toEqual([[safer]]);
});

test.each(everyEditor)('$name: one undo brings the words back, and they are held again', async (place) => {
  const { page, overlay } = await held(place);
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => modelText(page, place.model), SOON).not.toContain(HELD_WORDS);
  await expect.poll(() => overlay.find('alertdialog')).toHaveLength(0);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => modelText(page, place.model), SOON).toBe(HELD);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await page.click(place.post);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
});

test.each(everyEditor)('$name: with a reason given, the next real press publishes', async (place) => {
  const { page, overlay } = await held(place);
  await override(overlay, PERMITTED);
  expect(await published(page)).toEqual([]);
  await page.click(place.post);
  await expect.poll(() => published(page), SOON).toEqual([[HELD]]);
});

test('a reason is needed to post anyway', async () => {
  const { page, overlay } = await held(xHome);
  await overlay.click('button', 'Post anyway…');
  await overlay.click('button', /^Post anyway$/);
  await expect.poll(() => overlay.text()).toContain('Choose a reason first.');
  expect(await published(page)).toEqual([]);
});

test('a reason given for some words is none for others', async () => {
  const { page, overlay } = await held(xHome);
  await override(overlay, PERMITTED);
  await page.focus(xHome.box);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Bed 4.');
  await expect.poll(() => modelText(page)).toContain('Bed 4.');
  await page.click(xHome.post);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
});

test('Edit goes back to the box, with the words as they were', async () => {
  const { page, overlay } = await held(xDialog);
  await overlay.click('button', /^Edit$/);
  await expect.poll(() => overlay.find('alertdialog')).toHaveLength(0);
  expect(await modelText(page, xDialog.model)).toBe(HELD);
  expect(await page.evaluate((box) => document.activeElement === document.querySelector(box), xDialog.box)).toBe(true);
});

test('the privacy office is asked without the details', async () => {
  await browser().context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { page, overlay } = await held(xHome);
  await overlay.click('button', 'Ask the privacy office');
  await expect.poll(() => overlay.text()).toContain('Copied, with the details taken out.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain('Sat with my patient');
  expect(copied).not.toContain(HELD_WORDS);
  expect(await published(page)).toEqual([]);
});

test('a page can press its own button as often as it likes', async () => {
  const { page } = await held(xHome);
  await page.$eval(xHome.post, (button) => {
    for (let times = 0; times < 3; times += 1) (button as HTMLElement).click();
  });
  expect(await published(page)).toEqual([]);
});
