import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { dress, LAST_WORD, LONG, LOOKS } from '../browser/field-looks';
import { goTo } from '../browser/go-to';
import { marks } from '../browser/marks';
import { mastodon } from '../browser/places/mastodon';
import type { Place } from '../browser/places/place';
import { HELD, HELD_WORDS } from '../browser/posts';
import { markedAt, redden, redIn } from '../browser/seen-words';
import { SOON } from '../browser/soon';

/** How far a mark may be from its words, in pixels: a picture has whole ones. */
const TOLERANCE = 1.5;

const browser = browserForFile();
const [post, warning] = mastodon as [Place, Place, ...Place[]];
/** With the words where the caret is after it was typed: the rest of a long line can't be seen. */
const AT_END = `Sat with my patient ${HELD_WORDS}`;
const go = (place: Place) => goTo(browser(), place);

/** Compares where the mark is painted with where the browser shows the words. */
async function expectOnWords(page: Page, words: string): Promise<void> {
  await page.evaluate(redden, words);
  await page.waitForTimeout(100);
  const picture = (await page.screenshot()).toString('base64');
  const seen = await page.evaluate(redIn, picture);
  const marked = await page.evaluate(markedAt, words);
  for (const side of ['left', 'right', 'middle'] as const)
    expect(Math.abs(marked[side] - seen[side]), `${side} ${JSON.stringify({ marked, seen })}`).toBeLessThanOrEqual(
      TOLERANCE,
    );
}

test.each(Object.entries(LOOKS))('a mark lies on its words in a field that is %s', async (_, look) => {
  const page = await go(post);
  await page.evaluate(dress as (look: unknown) => void, look);
  await page.keyboard.insertText(look.text ?? HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  // One word: where a line breaks, a selection takes the space in.
  await expectOnWords(page, LAST_WORD);
});

test('a mark lies on its words on a narrow screen', async () => {
  const page = await go(post);
  await page.setViewportSize({ width: 340, height: 700 });
  await page.keyboard.insertText(LONG + HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await expectOnWords(page, LAST_WORD);
});

test('a mark follows its field while the page scrolls', async () => {
  const page = await go(post);
  await page.keyboard.insertText(LONG + HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.setViewportSize({ width: 900, height: 400 });
  await page.locator(post.box).evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await page.waitForTimeout(500);
  await expectOnWords(page, LAST_WORD);
});

test('a mark stays on its words while lines before it come, join and go', async () => {
  const page = await go(post);
  await page.setViewportSize({ width: 1280, height: 1400 });
  await page.keyboard.insertText(`${LONG}\n${LONG}\n\n${HELD}`);
  await expect.poll(() => marks(page)).toHaveLength(1);
  const caretAt = (at: number) =>
    page.evaluate((to) => (document.activeElement as HTMLTextAreaElement).setSelectionRange(to, to), at);
  const edits: [number, () => Promise<void>][] = [
    [0, () => page.keyboard.press('Enter')],
    [100, () => page.keyboard.press('Enter')],
    [LONG.length + 3, () => page.keyboard.press('Backspace')],
    [LONG.length + 1, () => page.keyboard.insertText(`Tea.\n\n${LONG}\nCake.\n`)],
    [0, () => page.keyboard.press('Control+Z')],
    [0, () => page.keyboard.press('Control+Z')],
  ];
  for (const [at, edit] of edits) {
    await caretAt(at);
    await edit();
    await expect.poll(() => marks(page)).toEqual([{ action: 'hold', text: HELD_WORDS }]);
    await expectOnWords(page, LAST_WORD);
  }
});

test.each([
  ['not scrolled', AT_END, '11px'],
  ['scrolled to its end', LONG + AT_END, '16px'],
  ['right to left', `שלום ${AT_END} ערב`, '11px'],
])('a mark lies on its words in a field of one line, %s', async (_, text, fontSize) => {
  const page = await go(warning);
  await page.evaluate(dress as (look: unknown) => void, { style: { fontSize } });
  await page.keyboard.insertText(text);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await expectOnWords(page, LAST_WORD);
});
