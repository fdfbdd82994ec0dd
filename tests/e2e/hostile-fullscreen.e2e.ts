import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, published, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { type Overlay, openOverlay, type Seen } from '../browser/overlay';
import { HELD } from '../browser/posts';
import { SOON } from '../browser/soon';

/** What fills the screen covers all that was there before it, dialogs in the top layer included. */

const browser = browserForFile();

async function typed(): Promise<[Page, Overlay]> {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  return [page, await openOverlay(page)];
}

/** Fills the screen: with the least that holds the box and its control, or with a wall that holds nothing. */
async function fill(page: Page, what: 'composer' | 'wall'): Promise<void> {
  await page.evaluate(
    async ([wanted, box, post]) => {
      const wall = document.createElement('div');
      wall.style.background = 'teal';
      let around = document.querySelector(box) as HTMLElement;
      while (!around.querySelector(post)) around = around.parentElement as HTMLElement;
      await (wanted === 'wall' ? document.body.appendChild(wall) : around).requestFullscreen();
    },
    [what, xHome.box, xHome.post] as const,
  );
  await page.waitForFunction(() => document.fullscreenElement !== null);
}

/** What one plain colour takes as a picture is a fraction of this; words on paper take several times as much. */
const WORDY_BYTES = 6000;

/** Whether a part of ours is what a person sees there, and what they would press. */
async function isOnTop(page: Page, overlay: Overlay, seen: Seen | undefined): Promise<boolean> {
  if (!seen) return false;
  const { left, top, right, bottom } = await overlay.area(seen);
  const { x, y } = await overlay.centre(seen);
  const isPressed = await page.evaluate(
    ([across, down]) => document.elementFromPoint(across, down)?.localName === 'curtain-overlay',
    [x, y] as const,
  );
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  const bytes = (await page.screenshot({ clip })).length;
  return isPressed && bytes > WORDY_BYTES;
}

async function expectHeld(page: Page, overlay: Overlay): Promise<void> {
  await expect.poll(async () => isOnTop(page, overlay, (await overlay.find('alertdialog'))[0]), SOON).toBe(true);
  await overlay.click('button', /^Edit$/);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(0);
  expect(await published(page)).toEqual([]);
}

test.each(['composer', 'wall'] as const)(
  'a page that fills the screen with a %s while the dialog is open has it on top, and answered',
  async (what) => {
    const [page, overlay] = await typed();
    await page.click(xHome.post);
    await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
    await fill(page, what);
    await expectHeld(page, overlay);
    await page.evaluate(() => document.exitFullscreen());
    await page.click(xHome.post);
    await expectHeld(page, overlay);
  },
);

test('a composer that fills the screen before the press is marked and held as ever, and after it', async () => {
  const [page, overlay] = await typed();
  await fill(page, 'composer');
  await page.click(xHome.post);
  await expectHeld(page, overlay);
  await page.evaluate(() => document.exitFullscreen());
  await page.waitForFunction(() => document.fullscreenElement === null);
  await page.click(xHome.post);
  await expectHeld(page, overlay);
});

test('a card that is open when the screen is filled stays in sight, where the words are now, and can be pressed', async () => {
  const [page, overlay] = await typed();
  await page.keyboard.press('Alt+Shift+C');
  await expect.poll(() => overlay.find('dialog'), SOON).toHaveLength(1);
  const [card] = await overlay.find('dialog');
  await fill(page, 'composer');
  await expect.poll(() => isOnTop(page, overlay, card), SOON).toBe(true);
  const words = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('curtain-hold') ?? [])];
    return Math.round((range as Range).getBoundingClientRect().left);
  });
  await expect.poll(async () => (await overlay.area(card as Seen)).left, SOON).toBe(words);
  await overlay.click('button', 'Take out');
  await expect.poll(() => marks(page), SOON).toEqual([]);
});

test('a page that keeps the news of it to itself covers the dialog until the next press, and gets nothing out', async () => {
  const [page, overlay] = await typed();
  await page.evaluate(() => {
    for (const type of ['fullscreenchange', 'resize'])
      window.addEventListener(type, (event) => event.stopImmediatePropagation(), true);
  });
  await page.click(xHome.post);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  await fill(page, 'wall');
  await page.evaluate((post) => (document.querySelector(post) as HTMLElement).click(), xHome.post);
  await expectHeld(page, overlay);
});
