import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { marks } from '../browser/marks';
import { moveIn, type Neighbour } from '../browser/neighbours';
import { allChecked, type Overlay, openOverlay } from '../browser/overlay';
import { facebook } from '../browser/places/facebook';
import { googleBusiness } from '../browser/places/google-business';
import type { Place } from '../browser/places/place';
import { x } from '../browser/places/x';
import { youtube } from '../browser/places/youtube';
import { CLEAR, HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

const [draft] = x as [Place, ...Place[]];
const [lexical] = facebook as [Place, ...Place[]];
const [plain] = youtube as [Place, ...Place[]];
const [field] = googleBusiness as [Place, ...Place[]];
const BESIDE: Neighbour[] = ['besideEditor', 'mirrorOver', 'ownHighlights'];

/** A box of each kind, and who lives there: only a plain one lets anyone in. */
const homes: { name: string; place: Place; who: Neighbour[] }[] = [
  { name: 'Draft.js', place: draft, who: BESIDE },
  { name: 'Lexical', place: lexical, who: BESIDE },
  { name: 'a contenteditable', place: plain, who: [...BESIDE, 'wrapWords'] },
  { name: 'a textarea', place: field, who: BESIDE },
];
const withMarks = homes.filter(({ place }) => place !== field);

async function writing(
  place: Place,
  who: readonly Neighbour[],
  text: string,
): Promise<{ page: Page; overlay: Overlay }> {
  const page = await browser().open(place.address);
  for (const opener of place.openers ?? []) await page.locator(opener).first().click();
  await moveIn(page.mainFrame(), place.box, who);
  await page.locator(place.box).first().click();
  await page.keyboard.type(text);
  return { page, overlay: await openOverlay(page) };
}

const post = (page: Page, place: Place) =>
  page
    .locator(place.post ?? '')
    .first()
    .click();
const published = (page: Page) => page.evaluate(() => window.fixture.published);
const words = (page: Page, { model }: Place) => page.evaluate((nth) => window.fixture.text(nth), model);
const marked = async (page: Page) => (await marks(page)).map(({ text }) => text).join('');

test.each(withMarks)('$name: a name is marked among the marks of others', async ({ place, who }) => {
  const { page } = await writing(place, who, HELD);
  await expect.poll(() => marked(page), SOON).toBe(HELD_WORDS);
  // They come back to it when the typing rests, and put the words into other nodes.
  await page.waitForTimeout(300);
  await expect.poll(() => marked(page), SOON).toBe(HELD_WORDS);
  expect(await words(page, place)).toBe(HELD);
});

test.each(homes)('$name: a post is held, mended, and sent', async ({ place, who }) => {
  const { page, overlay } = await writing(place, who, HELD);
  await expect.poll(() => overlay.find('button', /to look at\./), SOON).toHaveLength(1);
  await post(page, place);
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => words(page, place), SOON).not.toContain(HELD_WORDS);
  await expect.poll(() => overlay.find('alertdialog')).toHaveLength(0);
  await expect.poll(() => overlay.find('button', /^Watching: public\./), SOON).toHaveLength(1);
  const safer = await words(page, place);
  expect(await published(page)).toEqual([]);
  await allChecked(overlay);
  await post(page, place);
  await expect.poll(() => published(page), SOON).toEqual([[safer]]);
});

/** Whoever puts elements into an editor ends its undo, with Curtain or without. */
test.each(homes.filter(({ who }) => !who.includes('wrapWords')))(
  '$name: one undo brings the words and their mark back',
  async ({ place, who }) => {
    const { page, overlay } = await writing(place, who, HELD);
    await expect.poll(() => overlay.find('button', /to look at\./), SOON).toHaveLength(1);
    await post(page, place);
    await overlay.click('button', 'Use the safer wording');
    await expect.poll(() => words(page, place), SOON).not.toContain(HELD_WORDS);
    await expect.poll(() => overlay.find('alertdialog')).toHaveLength(0);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => words(page, place), SOON).toBe(HELD);
    await expect.poll(() => overlay.find('button', /to look at\./), SOON).toHaveLength(1);
  },
);

test('a fix takes the right words out while a neighbour keeps putting them into other nodes', async () => {
  const { page, overlay } = await writing(plain, [], HELD);
  await expect.poll(() => overlay.find('button', /to look at\./), SOON).toHaveLength(1);
  await post(page, plain);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  await moveIn(page.mainFrame(), plain.box, ['restless']);
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => words(page, plain), SOON).toBe('Sat with my patient this morning after his biopsy.');
  expect(await published(page)).toEqual([]);
});

test.each(homes)('$name: a clear post is sent by the first press', async ({ place, who }) => {
  const { page, overlay } = await writing(place, who, CLEAR);
  await page.waitForTimeout(500);
  await allChecked(overlay);
  await post(page, place);
  await expect.poll(() => published(page), SOON).toEqual([[CLEAR]]);
});

test.each(homes)('$name: nobody answers anybody without end, and a page at rest is at rest', async ({ place, who }) => {
  const { page, overlay } = await writing(place, who, HELD);
  await expect.poll(() => overlay.find('button', /to look at\./), SOON).toHaveLength(1);
  // Longer than the overlay goes on looking after the last letter.
  await page.waitForTimeout(1500);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const work = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
    return { layouts: of('LayoutCount'), script: of('ScriptDuration') };
  };
  const stirs = await page.evaluateHandle(() => {
    const seen = { records: 0, frames: 0 };
    const watched = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((records) => {
      seen.records += records.length;
    }).observe(document.documentElement, watched);
    return seen;
  });
  const before = await work();
  await page.waitForTimeout(2000);
  const after = await work();
  expect(await stirs.evaluate(({ records }) => records)).toBe(0);
  expect(after.layouts - before.layouts).toBeLessThan(5);
  expect(after.script - before.script).toBeLessThan(0.05);
});
