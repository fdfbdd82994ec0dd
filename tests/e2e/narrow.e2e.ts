import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, everyEditor } from '../browser/composing';
import { marks } from '../browser/marks';
import { type Area, type Overlay, openOverlay, type Seen } from '../browser/overlay';
import { HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

/** A phone's widths, a window half as high, a page that zooms itself, and one that runs from right to left. */
const screens = [
  { name: '320 px wide', width: 320, height: 700 },
  { name: '412 px wide', width: 412, height: 800 },
  { name: '1280 px wide and 400 high', width: 1280, height: 400 },
  { name: 'zoomed to 150%', width: 1280, height: 800, style: 'zoom: 1.5' },
  { name: 'right to left', width: 800, height: 700, style: 'direction: rtl' },
];

/** How far a card may stand from its words, in CSS pixels: beside them, not somewhere. */
const BESIDE = 24;

const isWithin = (page: Page, { left, top, right, bottom }: Area) => {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  return left >= 0 && top >= 0 && right <= width && bottom <= height;
};

/** Everything that can be pressed, and whether all of it is on the screen. */
async function buttons(page: Page, overlay: Overlay): Promise<Record<string, boolean>> {
  const all = await overlay.find('button');
  const shown = all.map(async (seen) => [seen.name, isWithin(page, await overlay.area(seen))] as const);
  return Object.fromEntries(await Promise.all(shown));
}

const markArea = (page: Page) =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('curtain-hold') ?? [])] as Range[];
    const { left, top, right, bottom } = (range as Range).getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** Zero where they touch or lie over each other. */
const gap = (a: Area, b: Area) => Math.max(a.left - b.right, b.left - a.right, a.top - b.bottom, b.top - a.bottom, 0);

test.each(
  screens.flatMap((screen) => everyEditor.map((place) => ({ screen, place, name: `${place.name}, ${screen.name}` }))),
)('$name: chip, card and dialog are on the screen, and the card is beside its words', async ({ screen, place }) => {
  const page = await compose(browser(), place);
  await page.setViewportSize(screen);
  await page.evaluate((style = '') => {
    document.documentElement.style.cssText = style;
  }, screen.style);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  const overlay = await openOverlay(page);
  await expect.poll(async () => Object.values(await buttons(page, overlay)), SOON).toEqual([true]);

  await page.keyboard.press('Alt+Shift+KeyC');
  await expect.poll(() => overlay.find('button', HELD_WORDS), SOON).toHaveLength(1);
  await expect.poll(async () => Object.values(await buttons(page, overlay)), SOON).not.toContain(false);
  // It finds its place a frame after it opens.
  const card = async () => overlay.area((await overlay.find('dialog'))[0] as Seen);
  await expect.poll(async () => isWithin(page, await card()), SOON).toBe(true);
  await expect.poll(async () => gap(await card(), await markArea(page)), SOON).toBeLessThanOrEqual(BESIDE);
  await page.keyboard.press('Escape');

  await page.$eval(place.post, (control) => control.scrollIntoView({ block: 'nearest' }));
  await page.click(place.post);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  await expect
    .poll(async () => {
      const [dialog] = await overlay.find('alertdialog');
      return dialog && isWithin(page, await overlay.area(dialog));
    }, SOON)
    .toBe(true);
});
