import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, everyEditor, modelSelection, modelText, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();
const FIX = `“${HELD_WORDS}”`;

async function typed(place: (typeof everyEditor)[number]): Promise<Page> {
  const page = await compose(browser(), place);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  return page;
}

/** The middle of the first mark. */
function markAt(page: Page): Promise<{ x: number; y: number }> {
  return page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('curtain-hold') ?? [])] as Range[];
    if (!range) throw new Error('nothing is marked');
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

test.each(everyEditor)('$name: the pointer on a mark opens the card, with the fix and the reason', async (place) => {
  const page = await typed(place);
  const overlay = await openOverlay(page);
  const { x, y } = await markAt(page);
  await page.mouse.move(x, y, { steps: 4 });
  await expect.poll(() => overlay.find('button', FIX)).toHaveLength(1);
  expect(await overlay.text()).toContain('A first name, a nickname or initials can be enough here.');
  await overlay.click('button', FIX);
  await expect.poll(() => modelText(page, place.model), SOON).not.toContain(HELD_WORDS);
});

test.each(everyEditor)('$name: by keyboard alone, the fix is made, and one undo takes it back', async (place) => {
  const page = await typed(place);
  const overlay = await openOverlay(page);
  await page.keyboard.press('Alt+Shift+KeyC');
  await expect.poll(async () => (await overlay.find('button', FIX))[0]?.focused).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => modelText(page, place.model), SOON).not.toContain(HELD_WORDS);
  const fixed = await modelText(page, place.model);
  await expect.poll(() => marks(page)).toEqual([]);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => modelText(page, place.model)).toBe(HELD);
  await page.keyboard.press('Control+Shift+Z');
  await expect.poll(() => modelText(page, place.model)).toBe(fixed);
});

test.each(everyEditor)('$name: after a fix, typing goes on after the new words', async (place) => {
  const page = await typed(place);
  const overlay = await openOverlay(page);
  await page.keyboard.press('Alt+Shift+KeyC');
  await expect.poll(async () => (await overlay.find('button', FIX))[0]?.focused).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => modelText(page, place.model), SOON).not.toContain(HELD_WORDS);
  const fixed = await modelText(page, place.model);
  const caret = fixed.indexOf(' this morning');
  await expect.poll(() => modelSelection(page, place.model)).toEqual({ from: caret, to: caret });
  await page.keyboard.type(', again,');
  await expect.poll(() => modelText(page, place.model)).toBe(fixed.replace(' this morning', ', again, this morning'));
});

test('Escape closes the card and gives the focus back to the box', async () => {
  const page = await typed(xHome);
  const overlay = await openOverlay(page);
  await page.keyboard.press('Alt+Shift+KeyC');
  await expect.poll(() => overlay.find('button', FIX)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => overlay.find('button', FIX)).toHaveLength(0);
  await page.keyboard.type(' Amen.');
  await expect.poll(() => modelText(page)).toBe(`${HELD} Amen.`);
});
