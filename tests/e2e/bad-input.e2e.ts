import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, everyEditor, modelText, paste, published, xDialog, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { CLEAR, HELD, HELD_WORDS, WARNED } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();
const held = [{ action: 'hold', text: HELD_WORDS }];

async function expectHeld(page: Page): Promise<void> {
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
}

/** Runs in the page: whether something is marked, and whatever is marked is still there. */
function holdsStandInPage(): boolean {
  const ranges = [...(CSS.highlights.get('curtain-hold') ?? [])] as Range[];
  return ranges.length > 0 && ranges.every(({ startContainer }) => startContainer.isConnected);
}

test.each(everyEditor)('$name: a composer that is mounted anew with its words is judged anew', async (place) => {
  const page = await compose(browser(), place);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await page.evaluate(() => window.fixture.remount());
  await page.click(place.box);
  // Not the mark that was there before, on words that have left the page.
  await expect.poll(() => page.evaluate(holdsStandInPage), SOON).toBe(true);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await page.click(place.post);
  await expectHeld(page);
});

test.each(everyEditor)('$name: words the site puts back by itself are held like typed ones', async (place) => {
  const page = await compose(browser(), place);
  await page.evaluate(([box, text]) => window.fixture.setModel(box, text), [place.model, HELD] as const);
  await page.click(place.post);
  await expectHeld(page);
});

test('a box that goes while it is judged leaves nothing behind', async () => {
  const page = await compose(browser(), xDialog);
  await paste(page, HELD);
  await page.click('[data-testid="app-bar-close"]');
  // What is written next is judged after it: by then the verdict on the box that went has come too.
  await page.click(xHome.box);
  await page.keyboard.type(WARNED);
  await expect.poll(() => marks(page), SOON).toEqual([{ action: 'warn', text: expect.any(String) }]);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('button', /^1 thing to look at\./), SOON).toHaveLength(1);
  expect(await overlay.find('button')).toHaveLength(1);
});

test.each(everyEditor)('$name: fifty thousand characters are read to the end', async (place) => {
  const page = await compose(browser(), place);
  const text = `${'Long day on the ward, and the coffee was cold again. '.repeat(950)}${HELD}`;
  expect(text.length).toBeGreaterThan(50_000);
  await paste(page, text);
  await expect.poll(() => marks(page), { timeout: 15_000 }).toEqual(held);
  expect(await modelText(page, place.model)).toBe(text);
  await page.$eval(place.post, (control) => (control as HTMLElement).click());
  await expectHeld(page);
});

const oddities = [
  ['emoji', '🙏🙏 '],
  ['joined emoji', '👩🏽‍⚕️👨‍👩‍👧‍👦 '],
  ['combining marks', 'Café ñandú '],
  ['right-to-left words', 'שלום لكم '],
  ['zero-width characters', 'tired\u200b\u2060 '],
] as const;

test.each(oddities.flatMap(([name, before]) => everyEditor.map((place) => [place.name, name, before, place] as const)))(
  '%s: after %s the mark and the fix still fall on the right words',
  async (_, __, before, place) => {
    const page = await compose(browser(), place);
    await page.keyboard.insertText(before);
    await page.keyboard.type(HELD);
    await expect.poll(() => marks(page), SOON).toEqual(held);
    await page.keyboard.press('Alt+Shift+KeyC');
    const overlay = await openOverlay(page);
    await expect.poll(async () => (await overlay.find('button', HELD_WORDS))[0]?.focused).toBe(true);
    await page.keyboard.press('Enter');
    await expect.poll(() => modelText(page, place.model)).not.toContain(HELD_WORDS);
    expect(await modelText(page, place.model)).toMatch(/ this morning after his biopsy\.$/);
    expect(await modelText(page, place.model)).toContain(before.trim());
  },
);

test.each(everyEditor)('$name: pasted lines with Windows line ends keep their offsets', async (place) => {
  const page = await compose(browser(), place);
  await paste(page, `Long night.\r\n\r\n${HELD}\r\nGrateful.`);
  await expect.poll(() => marks(page), SOON).toEqual(held);
});

test('an extension that is reloaded under an open page says so, and lets nothing known out', async () => {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await browser().reloadExtension();
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('button', 'Not watching: Curtain was updated.'), SOON).toHaveLength(1);
  await page.click(xHome.post);
  await expectHeld(page);
});

test('a page that was only read before the reload says so at its first box, and stops an unchecked post once', async () => {
  const page = await browser().open(xHome.address);
  await browser().reloadExtension();
  await page.bringToFront();
  await page.click(xHome.box);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alert', ''), SOON).toHaveLength(1);
  expect(await overlay.text()).toContain('Not watching: Curtain was updated. Reload this page to go on.');
  await page.keyboard.type(HELD);
  await page.click(xHome.post);
  await expect.poll(() => overlay.text(), SOON).toContain("Curtain couldn't check this.");
  expect(await published(page)).toEqual([]);
  await overlay.click('button', 'Close');
  expect(await overlay.text()).toBe('');
});

test('after such a reload, a new page is watched as ever', async () => {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(`${CLEAR} ${HELD}`);
  await expect.poll(() => marks(page), SOON).toEqual(held);
});
