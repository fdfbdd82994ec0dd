import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { published } from '../browser/composing';
import { longTasks, watchLongTasks } from '../browser/long-tasks';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { CLEAR, HELD, HELD_WORDS } from '../browser/posts';
import { workerHeap } from '../browser/worker-heap';

/** More of everything than a day brings. On text fields, whose pages do next to nothing themselves: what takes long is ours. */

const browser = browserForFile();

const SOON = { timeout: 20_000 };

const LONG = { timeout: 120_000 };

const held = { action: 'hold', text: HELD_WORDS };

const ADDRESS = 'old.reddit.com/r/nursing/comments/1';
const BOX = '.usertext-edit textarea[name="text"]';
const POST = '.usertext-edit button[type="submit"]';

/**
 * What a box that is met may take of a page's main thread in one go, and what a press among a thousand boxes, or a pasted
 * megabyte. On a quiet machine it is a fraction of this; no test can say how many others work on the one it runs on.
 */
const A_MOMENT_MS = 500;
const A_HEAVY_MOMENT_MS = 1500;

/** A press that a thousand boxes hang on: a second on a quiet machine. Looking at all of them for each took fourteen. */
const A_THOUSANDFOLD_MOMENT_MS = 5000;

async function write(page: Page, text: string, box = page.locator(BOX).first()): Promise<void> {
  await box.focus();
  await page.keyboard.insertText(text);
}

test('fifty tabs: each is watched, marked and answered, and the worker keeps little of them', LONG, async () => {
  const pages: Page[] = [];
  for (let at = 0; at < 10; at += 1)
    pages.push(...(await Promise.all(Array.from({ length: 5 }, () => browser().open(ADDRESS)))));
  await write(pages[0] as Page, CLEAR);
  const before = await workerHeap(browser());
  for (const [at, page] of pages.entries()) await write(page, `${at} ${HELD}`);
  for (const page of pages) await expect.poll(() => marks(page), SOON).toContainEqual(held);
  const after = await workerHeap(browser());
  expect(before).toBeGreaterThan(1_000_000);
  expect((after - before) / pages.length).toBeLessThan(1_000_000);
  const last = pages.at(-1) as Page;
  await last.bringToFront();
  await last.locator(POST).first().click();
  const overlay = await openOverlay(last);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await published(last)).toEqual([]);
});

test(
  'a thousand boxes on a page: those nobody enters cost nothing, each that is entered is marked and held',
  LONG,
  async () => {
    const page = await browser().open(ADDRESS);
    await page.evaluate((count) => {
      const list = document.createElement('div');
      for (let at = 0; at < count; at += 1) {
        const form = document.createElement('form');
        form.className = 'usertext';
        form.innerHTML =
          '<div class="usertext-edit"><textarea name="text"></textarea><button type="submit">save</button></div>';
        list.append(form);
      }
      document.body.append(list);
    }, 1000);
    const boxes = page.locator(BOX);
    // The first box of a page brings what draws.
    const overlay = await openOverlay(page);
    await write(page, CLEAR);
    await expect.poll(() => overlay.find('button', /^Watching/), SOON).toHaveLength(1);
    await watchLongTasks(page);
    for (const at of [1, 500, 1000]) {
      await write(page, HELD, boxes.nth(at));
      await expect.poll(async () => (await marks(page)).length, SOON).toBeGreaterThan(0);
      await boxes.nth(at).press('End');
      await boxes.nth(at).fill('');
      await expect.poll(() => marks(page), SOON).toEqual([]);
    }
    expect((await longTasks(page)).filter((ms) => ms > A_MOMENT_MS)).toEqual([]);
    await write(page, HELD, boxes.nth(700));
    await expect.poll(() => marks(page), SOON).toContainEqual(held);
    await page.locator(POST).nth(700).click();
    await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
    expect(await published(page)).toEqual([]);
    expect((await longTasks(page)).filter((ms) => ms > A_HEAVY_MOMENT_MS)).toEqual([]);
  },
);

test(
  'a thousand boxes that one press publishes: all are read, the press is answered, and nothing goes out unseen',
  LONG,
  async () => {
    const page = await browser().open(ADDRESS);
    await page.evaluate((text) => {
      const form = document.createElement('form');
      form.className = 'usertext-edit';
      form.id = 'many';
      const boxes = Array.from(
        { length: 1000 },
        (_, at) => `<div><textarea name="text">${at} ${text}</textarea></div>`,
      );
      form.innerHTML = `<button type="submit">save</button>${boxes.join('')}`;
      document.body.prepend(form);
    }, CLEAR);
    const overlay = await openOverlay(page);
    // In the last of them, which the press has to look for.
    await write(page, HELD, page.locator('#many textarea').last());
    await expect.poll(() => marks(page), SOON).toContainEqual(held);
    await page.evaluate(() => scrollTo(0, 0));
    await watchLongTasks(page);
    await page.locator('#many button').click();
    await expect.poll(() => overlay.find('alertdialog'), { timeout: 60_000 }).toHaveLength(1);
    expect(await published(page)).toEqual([]);
    expect((await longTasks(page)).filter((ms) => ms > A_THOUSANDFOLD_MOMENT_MS)).toEqual([]);
  },
);

test(
  'a megabyte is pasted: the page goes on, the chip says what is not read, and nothing goes out unseen',
  LONG,
  async () => {
    const page = await browser().open(ADDRESS);
    const overlay = await openOverlay(page);
    await write(page, CLEAR);
    await expect.poll(() => overlay.find('button', /^Watching/), SOON).toHaveLength(1);
    await watchLongTasks(page);
    await pasteMegabyte(page);
    await expect.poll(() => overlay.find('button', 'longer than Curtain reads'), SOON).toHaveLength(1);
    await page.locator(POST).first().click();
    await expect.poll(() => overlay.text(), SOON).toContain('Curtain read only the beginning of this.');
    expect(await published(page)).toEqual([]);
    // The rest of the browser does not wait for it.
    const other = await browser().open(ADDRESS);
    await write(other, HELD);
    await expect.poll(() => marks(other), SOON).toContainEqual(held);
    expect((await longTasks(page)).filter((ms) => ms > A_HEAVY_MOMENT_MS)).toEqual([]);
  },
);

/** Clear text, a little over a megabyte. */
function pasteMegabyte(page: Page): Promise<void> {
  return page.evaluate((box) => {
    const field = document.querySelector(box) as HTMLTextAreaElement;
    field.focus();
    document.execCommand('insertText', false, 'Cold coffee, warm hearts, and a bus that was late. '.repeat(21_000));
  }, BOX);
}
