import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bareDocument, openBare } from '../browser/bare-page';
import { browserForFile } from '../browser/browser-for-file';
import { marks } from '../browser/marks';
import { openPackDesk } from '../browser/packs';
import { CLEAR, HELD, WARNED } from '../browser/posts';
import { SOON } from '../browser/soon';

/** What a page does by itself is no one's doing: none of it comes into the journal. */

const browser = browserForFile();

const PAGE = 'https://x.com/bare';
const FORM = `<form onsubmit="return false"><div data-testid="tweetTextarea_1" contenteditable="true"></div>
  <button data-testid="tweetButton">Send</button></form>`;

const journal = async () => (await (await openPackDesk(browser())).ask({ kind: 'journal' })).entries;

/** Puts a text into the box as only a page can, with every event a person's typing would make. */
async function write(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const box = document.querySelector('[contenteditable]') as HTMLElement;
    const how = { bubbles: true, cancelable: true, composed: true };
    box.focus();
    for (const event of [
      new KeyboardEvent('keydown', { ...how, key: 'a' }),
      new ClipboardEvent('paste', how),
      new DragEvent('drop', how),
      new CompositionEvent('compositionstart', how),
    ])
      box.dispatchEvent(event);
    document.execCommand('selectAll');
    document.execCommand('insertText', false, words);
  }, text);
}

test.each<[string, string, (page: Page) => Promise<unknown>]>([
  ['takes a box with findings out', HELD, (page) => page.$eval('[contenteditable]', (box) => box.remove())],
  ['presses Post with a warning', WARNED, (page) => page.$eval('button', (button) => (button as HTMLElement).click())],
  ['presses Post with nothing found', CLEAR, (page) => page.$eval('button', (button) => button.click())],
  [
    'presses the keys of Post',
    CLEAR,
    (page) =>
      page.$eval('[contenteditable]', (box) => {
        const how = { bubbles: true, cancelable: true, composed: true };
        box.dispatchEvent(new KeyboardEvent('keydown', { ...how, key: 'Enter', ctrlKey: true }));
      }),
  ],
])('a page that %s', async (_, text, act) => {
  const page = await openBare(browser(), { [PAGE]: bareDocument() });
  await page.bringToFront();
  await write(page, text);
  if (text === CLEAR) await page.waitForTimeout(400);
  else await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await act(page);
  await page.waitForTimeout(300);
  expect(await journal()).toEqual([]);
});

test('a form that a page submits by itself: with events it is held, without any it goes, and neither is counted', async () => {
  const page = await openBare(browser(), { [PAGE]: `<!doctype html><body>${FORM}` });
  await page.bringToFront();
  await write(page, HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  const stopped = await page.$eval('form', (form) => {
    const seen: boolean[] = [];
    form.addEventListener('submit', () => seen.push(true));
    (form as HTMLFormElement).requestSubmit();
    return seen.length === 0;
  });
  expect(stopped).toBe(true);
  // No extension can keep a page from sending what it was given: neither `submit()` nor a request of its own asks anyone.
  const sent = page.waitForRequest('https://x.com/sent**');
  await page.route('https://x.com/sent**', (route) => route.fulfill({ body: '' }));
  await page.evaluate(() => {
    setTimeout(() =>
      fetch('/sent', { method: 'POST', body: document.querySelector('[contenteditable]')?.textContent }),
    );
  });
  expect((await sent).postData()).toBe(HELD);
  expect(await journal()).toEqual([]);
});

test('what a person wrote beside all that is counted once', async () => {
  const page = await openBare(browser(), { [PAGE]: bareDocument() });
  await page.bringToFront();
  await page.click('[contenteditable]');
  await page.keyboard.type(WARNED);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await page.$eval('button', (button) => (button as HTMLElement).click());
  await page.click('button');
  await expect
    .poll(async () => (await journal()).map(({ outcome, count }) => `${outcome} ${count}`).sort(), SOON)
    .toEqual(['passed 1', 'posted 1']);
});
