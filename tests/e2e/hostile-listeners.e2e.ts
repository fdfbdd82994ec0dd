import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { published } from '../browser/composing';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { CLEAR, HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

/** The page keeps events for itself, and publishes by its own listeners what its plain text field holds. */

const browser = browserForFile();

const ADDRESS = 'https://old.reddit.com/r/nursing/comments/1';
const BOX = '.commentarea > .usertext textarea';
const POST = '.commentarea > .usertext button';

const OF_TEXT = ['focus', 'focusin', 'beforeinput', 'input', 'change', 'selectionchange', 'keyup', 'compositionstart'];
const OF_PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'keydown', 'submit'];

/** Runs in the page, so it stands on its own. */
function keepEvents([kept, box]: readonly [readonly string[], string]): void {
  const publish = (event: Event) => {
    event.preventDefault();
    const field = document.querySelector<HTMLTextAreaElement>(box);
    if (field) window.fixture.published.push([field.value]);
  };
  const publishes = (event: Event) =>
    event.type === 'submit' ||
    (event.type === 'click' && event.target instanceof HTMLButtonElement) ||
    (event instanceof KeyboardEvent && event.type === 'keydown' && event.ctrlKey && event.key === 'Enter');
  for (const type of kept)
    window.addEventListener(
      type,
      (event) => {
        event.stopImmediatePropagation();
        if (publishes(event)) publish(event);
      },
      true,
    );
  // Where it lets the press be, its form still publishes what the field holds: its own copy has missed every letter.
  window.addEventListener('submit', publish, true);
}

/** @param when `before` runs ahead of Curtain: a page that was open before Curtain came. */
async function open(kept: readonly string[], when: 'before' | 'after'): Promise<Page> {
  const page = await browser().context.newPage();
  if (when === 'before') await page.addInitScript(keepEvents, [kept, BOX] as const);
  await page.goto(ADDRESS);
  await page.waitForFunction(() => window.fixture !== undefined);
  if (when === 'after') await page.evaluate(keepEvents, [kept, BOX] as const);
  return page;
}

async function write(page: Page, text: string): Promise<void> {
  await page.click(BOX);
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

/** As an answer to somebody who asks after a patient the whole of it is marked besides. */
const marked = { action: 'hold', text: HELD_WORDS };

async function expectHeld(page: Page, before: string[][]): Promise<void> {
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual(before);
}

test.each([
  ['what tells of text', 'after', OF_TEXT],
  ['what tells of text and of presses', 'after', [...OF_TEXT, ...OF_PRESSES]],
  ['what tells of text, ahead of Curtain,', 'before', OF_TEXT],
] as const)('a page that keeps %s has a post marked while it is written, and held', async (_what, when, kept) => {
  const page = await open(kept, when);
  await write(page, CLEAR);
  // The page does publish what may be: twice where it takes both the click and the form.
  await expect.poll(() => page.click(POST).then(() => published(page)), SOON).toContainEqual([CLEAR]);
  const before = await published(page);
  await write(page, HELD);
  await expect.poll(() => marks(page), SOON).toContainEqual(marked);
  await page.click(POST);
  await expectHeld(page, before);
});

test('the same by its key', async () => {
  const page = await open([...OF_TEXT, ...OF_PRESSES], 'after');
  await write(page, HELD);
  await page.keyboard.press('Control+Enter');
  await expectHeld(page, []);
});

test('pressed at once, before anything could be marked, it is held', async () => {
  const page = await open([...OF_TEXT, ...OF_PRESSES], 'after');
  await page.click(BOX);
  await page.keyboard.insertText(HELD);
  await page.click(POST);
  await expectHeld(page, []);
});

test('a page that keeps presses too, ahead of Curtain, can not be held; the post is marked before anybody presses', async () => {
  const page = await open([...OF_TEXT, ...OF_PRESSES], 'before');
  await write(page, HELD);
  await expect.poll(() => marks(page), SOON).toContainEqual(marked);
});
