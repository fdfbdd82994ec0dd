import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, modelText, published, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { NOT_A_PATIENT, override } from '../browser/override';
import { openPackDesk } from '../browser/packs';
import { CLEAR, HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

/** The worker is stopped at each step on the way of a post. */

const browser = browserForFile();

const held = [{ action: 'hold', text: HELD_WORDS }];

/** Keeps the worker at work, so that what is asked of it now waits; resolves at once. */
async function occupyWorker(milliseconds: number): Promise<void> {
  const worker = await browser().worker();
  await worker.evaluate((span) => {
    setTimeout(() => {
      for (const end = Date.now() + span; Date.now() < end; );
    });
  }, milliseconds);
}

async function heldPage(): Promise<Page> {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await page.click(xHome.post);
  return page;
}

const told = async () =>
  (await (await openPackDesk(browser())).ask({ kind: 'journal' })).entries.map(({ outcome, count, reason = '' }) =>
    `${outcome} ${count} ${reason}`.trim(),
  );

test('stopped over and over between one key and the next: no key is lost, and the last words are marked', async () => {
  const page = await compose(browser(), xHome);
  for (const word of HELD.split(/(?<= )/)) {
    await page.keyboard.type(word);
    await browser().stopWorker();
  }
  await expect.poll(() => marks(page), SOON).toEqual(held);
  expect(await modelText(page)).toBe(HELD);
});

test('stopped with the question in flight: the next worker is asked, and the words are marked', async () => {
  const page = await compose(browser(), xHome);
  await page.keyboard.type('Long night. ');
  await occupyWorker(20_000);
  await page.keyboard.type(HELD);
  expect(await marks(page)).toEqual([]);
  await browser().stopWorker();
  await expect.poll(() => marks(page), SOON).toEqual(held);
});

test('stopped while a press waits for its verdict: nothing goes out unseen, and the post is held', async () => {
  const page = await compose(browser(), xHome);
  await page.keyboard.type('Long night. ');
  await occupyWorker(20_000);
  await page.keyboard.type(HELD);
  await page.click(xHome.post);
  await browser().stopWorker();
  const overlay = await openOverlay(page);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  // The dialog may come just now, and would lie over the control.
  if ((await overlay.find('alertdialog')).length === 0)
    await page.click(xHome.post, { timeout: 2000 }).catch(() => undefined);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
});

test('a worker that hangs as Post is pressed: nothing goes out, the person is told, and the next press is theirs', async () => {
  const page = await compose(browser(), xHome);
  await page.keyboard.type('Long night. ');
  await occupyWorker(12_000);
  await page.keyboard.type(HELD);
  await page.click(xHome.post);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.text(), SOON).toContain("Curtain couldn't check this.");
  expect(await published(page)).toEqual([]);
  await expect.poll(() => overlay.find('button', 'Not watching'), { timeout: 15_000 }).toHaveLength(1);
});

test('stopped after a clear verdict: Post publishes, and the next worker counts it', async () => {
  const page = await compose(browser(), xHome);
  const overlay = await openOverlay(page);
  await page.keyboard.type(CLEAR);
  await expect.poll(() => overlay.find('button', /^Watching/), SOON).toHaveLength(1);
  const before = await told();
  await page.bringToFront();
  await browser().stopWorker();
  await page.click(xHome.post);
  await expect.poll(() => published(page), SOON).toEqual([[CLEAR]]);
  await expect.poll(told, SOON).not.toEqual(before);
  await expect.poll(async () => (await told()).join(), SOON).toMatch(/posted \d/);
});

test('stopped while the dialog is open: the safer wording goes in, is counted, and the fixed post goes out', async () => {
  const page = await heldPage();
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  await browser().stopWorker();
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => modelText(page), SOON).not.toContain(HELD_WORDS);
  await expect.poll(() => marks(page), SOON).toEqual([]);
  await page.click(xHome.post);
  await expect.poll(() => published(page), SOON).toHaveLength(1);
  await expect.poll(told, SOON).toContain('fixed 1');
});

test('stopped while the dialog is open: an override counts with its reason, and the person’s next press publishes', async () => {
  const page = await heldPage();
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  await browser().stopWorker();
  await override(overlay, NOT_A_PATIENT);
  expect(await published(page)).toEqual([]);
  await browser().stopWorker();
  await page.click(xHome.post);
  await expect.poll(() => published(page), SOON).toEqual([[HELD]]);
  await expect.poll(told, SOON).toContain('overridden 1 not-a-patient');
});

test('stopped in a pause: its end is heard all the same, and a post is held again', async () => {
  const page = await compose(browser(), xHome);
  const overlay = await openOverlay(page);
  await page.keyboard.type('Long night. ');
  const desk = await openPackDesk(browser());
  await desk.ask({ kind: 'pause', reason: 'personal-time' });
  await desk.page.close();
  await page.bringToFront();
  await expect.poll(() => overlay.find('button', 'paused'), SOON).toHaveLength(1);
  // As if most of the pause had gone by.
  const worker = await browser().worker();
  await worker.evaluate(async () => {
    const until = Date.now() + 4000;
    const { pause } = await chrome.storage.session.get('pause');
    await chrome.storage.session.set({ pause: { ...(pause as object), until } });
    await chrome.alarms.create('pause-over', { when: until });
  });
  await browser().stopWorker();
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), { timeout: 15_000 }).toEqual(held);
  await page.click(xHome.post);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
});
