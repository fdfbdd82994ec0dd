import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, everyComposer, everyEditor, modelSelection, modelText, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();
const held = [{ action: 'hold', text: HELD_WORDS }];
/** In an answer to somebody who asks after a patient, the sentence itself says too much, around the name. */
const heldInAnswer = [{ action: 'hold', text: HELD }, ...held];

test.each(everyComposer)('$name: a name is marked as it is typed; words and caret stay as they are', async (place) => {
  const page = await compose(browser(), place);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toEqual(place.answers ? heldInAnswer : held);
  await expect.poll(() => modelText(page, place.model)).toBe(HELD);
  await expect.poll(() => modelSelection(page, place.model)).toEqual({ from: HELD.length, to: HELD.length });
});

test.each(everyEditor)('$name: the mark stays on its words when something is typed before them', async (place) => {
  const page = await compose(browser(), place);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  for (let times = 0; times < HELD.length; times += 1) await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('Long day. ');
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await expect.poll(() => modelText(page, place.model)).toBe(`Long day. ${HELD}`);
  await expect.poll(() => modelSelection(page, place.model)).toEqual({ from: 10, to: 10 });
});

test.each(everyEditor)('$name: the mark goes with its words and comes back when they do', async (place) => {
  const page = await compose(browser(), place);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await expect.poll(() => marks(page), SOON).toEqual([]);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await expect.poll(() => modelText(page, place.model)).toBe(HELD);
});

test.each(everyEditor)('$name: no node and no attribute is put into the editor', async (place) => {
  const page = await compose(browser(), place);
  const shape = () =>
    page.$$eval(`${place.box}, ${place.box} *`, (nodes) =>
      [...new Set(nodes.map((node) => `${node.localName} ${node.getAttributeNames().sort().join(' ')}`))].sort(),
    );
  await page.keyboard.type('Nothing of note here at all today.');
  const before = await shape();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  expect(await shape()).toEqual(before);
});

test.each([{ ...xHome, address: 'x.com/scrolled', frame: '.scrolled' }])(
  '$name: the chip follows a box that a moved, scrolling frame holds',
  async (place) => {
    const page = await compose(browser(), place);
    const overlay = await openOverlay(page);
    await page.keyboard.type(HELD);
    await expect.poll(() => marks(page), SOON).toEqual(held);
    const chip = async () => {
      const [seen] = await overlay.find('button', 'Show the first one');
      return seen && (await overlay.centre(seen));
    };
    await expect.poll(chip).toBeDefined();
    const before = await chip();
    await page.locator(place.frame).evaluate((frame) => frame.scrollBy(0, 60));
    await expect.poll(async () => (await chip())?.y).toBeCloseTo((before?.y ?? 0) - 60, 0);
    expect(await marks(page)).toEqual(held);
  },
);
