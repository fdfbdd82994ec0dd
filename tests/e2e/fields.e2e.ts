import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { goTo } from '../browser/go-to';
import { marks } from '../browser/marks';
import { mastodon } from '../browser/places/mastodon';
import type { Place } from '../browser/places/place';
import { HELD, HELD_WORDS } from '../browser/posts';
import { markedAt, redden, redIn } from '../browser/seen-words';

/** How far a mark may be from its words, in pixels: a picture has whole ones. */
const TOLERANCE = 1.5;

const browser = browserForFile();
const [post, warning] = mastodon as [Place, Place, ...Place[]];
const go = (place: Place) => goTo(browser(), place);

const LAST_WORD = HELD_WORDS.split(' ').at(-1) as string;
const LONG = 'Nothing much to say about the rest of it, as ever. '.repeat(8);

/** What a page may do to a field or to what it stands in. */
const LOOKS: Record<
  string,
  { style: Partial<CSSStyleDeclaration>; around?: Partial<CSSStyleDeclaration>; text?: string }
> = {
  plain: { style: {} },
  wrapped: { style: {}, text: `${LONG}${HELD}` },
  scrolled: { style: { overflow: 'auto', maxHeight: '90px' }, text: `${LONG}\n\n${HELD}` },
  'right to left': { style: { direction: 'rtl' }, text: `שלום לכולם. ${HELD} ערב טוב` },
  'right to left beside a scroll bar': {
    style: { direction: 'rtl', overflow: 'auto', maxHeight: '90px' },
    text: `${LONG}\n${HELD}`,
  },
  'padded and bordered': { style: { padding: '7px 23px 11px 31px', border: '3px solid gray' }, text: LONG + HELD },
  'spaced and indented': {
    style: { letterSpacing: '1.3px', wordSpacing: '3px', textIndent: '24px', tabSize: '3', lineHeight: '31px' },
    text: `\t\t${HELD}`,
  },
  'set in another type': { style: { font: 'italic 600 19px/1.7 monospace' }, text: HELD },
  'in the middle': { style: { textAlign: 'center' }, text: HELD },
  zoomed: { style: {}, around: { zoom: '1.25' }, text: LONG + HELD },
  'zoomed itself': { style: { zoom: '1.25' }, text: LONG + HELD },
  'made smaller': { style: {}, around: { transform: 'scale(.9)' }, text: LONG + HELD },
  moved: { style: {}, around: { translate: '40px 12.5px' }, text: LONG + HELD },
  'on a page that is zoomed': { style: {} },
};

async function dress(page: Page, box: string, look: (typeof LOOKS)[string]): Promise<void> {
  await page.locator(box).evaluate((field: HTMLElement, { style, around }) => {
    Object.assign(field.style, style);
    Object.assign((field.closest('.compose-panel') as HTMLElement).style, around);
  }, look);
}

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

test.each(Object.entries(LOOKS))('a mark lies on its words in a field that is %s', async (name, look) => {
  const page = await go(post);
  if (name === 'on a page that is zoomed')
    await page.evaluate(() => Object.assign(document.documentElement.style, { zoom: '1.25' }));
  await dress(page, post.box, look);
  await page.keyboard.insertText(look.text ?? HELD);
  await expect.poll(() => marks(page)).toHaveLength(1);
  // One word: where a line breaks, a selection takes the space in.
  await expectOnWords(page, LAST_WORD);
});

test('a mark lies on its words on a narrow screen', async () => {
  const page = await go(post);
  await page.setViewportSize({ width: 340, height: 700 });
  await page.keyboard.insertText(LONG + HELD);
  await expect.poll(() => marks(page)).toHaveLength(1);
  await expectOnWords(page, LAST_WORD);
});

test('a mark follows its field while the page scrolls', async () => {
  const page = await go(post);
  await page.keyboard.insertText(LONG + HELD);
  await expect.poll(() => marks(page)).toHaveLength(1);
  await page.setViewportSize({ width: 900, height: 400 });
  await page.locator(post.box).evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight / 2));
  await page.waitForTimeout(500);
  await expectOnWords(page, LAST_WORD);
});

test.each([
  ['at its start', HELD],
  ['scrolled to its end', LONG + HELD],
  ['right to left', `שלום לכולם. ${HELD} ערב טוב`],
])('a mark lies on its words in a field of one line, %s', async (_, text) => {
  const page = await go(warning);
  await page.keyboard.insertText(text);
  await expect.poll(() => marks(page)).toHaveLength(1);
  await expectOnWords(page, LAST_WORD);
});
