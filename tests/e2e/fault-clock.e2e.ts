import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKeyPair } from '../../src/policy/keys';
import { browserForFile } from '../browser/browser-for-file';
import { compose, published, xHome } from '../browser/composing';
import { demoFile, type KeyPair } from '../browser/demo-file';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { openPackDesk, type PackDesk } from '../browser/packs';
import { HELD, HELD_WORDS } from '../browser/posts';
import { openPublisher, type Publisher } from '../browser/publisher';

/**
 * The clock jumps, the line is down, and the worker is stopped in an alarm. A browser's clock can't be set from a test: the
 * worker's own is put ahead, and is right again in the next worker.
 */

const browser = browserForFile();

const SOON = { timeout: 15_000 };

const DAY = 86_400_000;
const YEAR = 365 * DAY;

let publisher: Publisher;
let keys: KeyPair;

beforeAll(async () => {
  publisher = await openPublisher();
  keys = await newKeyPair();
});
afterAll(() => publisher?.close());

async function publish(version: number): Promise<void> {
  const signers = { required: 1, keys: [{ name: 'Privacy office', key: keys.key }] };
  publisher.publish(await demoFile(keys, { version, signers, rollout: undefined }));
}

async function subscribe(desk: PackDesk): Promise<void> {
  const asked = await desk.ask({ kind: 'use-url', url: publisher.url });
  const confirmed = asked.kind === 'confirm' ? asked.keys.map(({ fingerprint }) => fingerprint) : [];
  expect((await desk.ask({ kind: 'use-url', url: publisher.url, options: { confirmed } })).kind).toBe('taken');
}

async function setAhead(milliseconds: number): Promise<void> {
  const worker = await browser().worker();
  await worker.evaluate((shift) => {
    const real = Date.now;
    Date.now = () => real() + shift;
  }, milliseconds);
}

/** Asked of the browser, from a page that wakes no worker. */
const minutesToPoll = async ({ page }: PackDesk) =>
  page.evaluate(async () => {
    const alarm = await chrome.alarms.get('poll');
    return alarm ? (alarm.scheduledTime - Date.now()) / 60_000 : undefined;
  });

test('a clock a year ahead and back: the pack serves throughout, and news is asked for within one poll', async () => {
  const desk = await openPackDesk(browser());
  await publish(1);
  await subscribe(desk);
  const before = await desk.inForce();
  await setAhead(YEAR);
  await desk.ask({ kind: 'check-now' });
  expect(await desk.inForce()).toBe(before);
  expect((await desk.view()).health).toBe('expired');
  await browser().stopWorker();
  await publish(2);
  await expect.poll(() => minutesToPoll(desk), SOON).toBeLessThan(61);
  await desk.ask({ kind: 'check-now' });
  expect((await desk.view()).layers.at(-1)?.version).toBe(2);
});

/** How many posts the journal says were fixed. */
async function fixes(desk: PackDesk): Promise<number> {
  const { entries } = await desk.ask({ kind: 'journal' });
  return entries.filter(({ outcome }) => outcome === 'fixed').reduce((sum, { count }) => sum + count, 0);
}

/** Has a post held, which looks up in the journal what the person was taught before. */
async function write(): Promise<Page> {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.click(xHome.post);
  return page;
}

async function fixOne(desk: PackDesk): Promise<number> {
  const before = await fixes(desk);
  const page = await write();
  await (await openOverlay(page)).click('button', 'Use the safer wording');
  await expect.poll(() => fixes(desk), SOON).toBe(before + 1);
  await page.close();
  return before + 1;
}

test('a clock a year ahead and back: what was counted is not shown meanwhile, and is all there again', async () => {
  const desk = await openPackDesk(browser());
  const counted = await fixOne(desk);
  await setAhead(YEAR);
  await (await write()).close();
  expect(await fixes(desk)).toBe(0);
  await browser().stopWorker();
  expect(await fixes(desk)).toBe(counted);
});

test('a clock that stays a year ahead was no mistake: old days are gone for good on the second day', async () => {
  const desk = await openPackDesk(browser());
  await fixOne(desk);
  await setAhead(YEAR);
  expect(await fixes(desk)).toBe(0);
  await setAhead(DAY);
  expect(await fixes(desk)).toBe(0);
  await browser().stopWorker();
  expect(await fixes(desk)).toBe(0);
});

test('a pause that a wrong clock would make one of a year is over once the clock is right, and posts are held', async () => {
  const desk = await openPackDesk(browser());
  await setAhead(YEAR);
  await desk.ask({ kind: 'pause', reason: 'personal-time' });
  const page = await compose(browser(), xHome);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('button', 'paused'), SOON).toHaveLength(1);
  await browser().stopWorker();
  await page.bringToFront();
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toContainEqual({ action: 'hold', text: HELD_WORDS });
  await page.click(xHome.post);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
});

test('the line is down and comes back: the last good pack serves, the popup says so, and the next answer puts it right', async () => {
  const desk = await openPackDesk(browser());
  const before = await desk.inForce();
  publisher.misbehave((request) => request.socket.destroy());
  await desk.ask({ kind: 'check-now' });
  expect(await desk.inForce()).toBe(before);
  expect((await desk.view()).problem?.stop).toBe('offline');
  await expect.poll(() => minutesToPoll(desk), SOON).toBeLessThan(2);
  await publish(3);
  await desk.ask({ kind: 'check-now' });
  expect((await desk.view()).problem).toBeUndefined();
  expect((await desk.view()).layers.at(-1)?.version).toBe(3);
});

test('stopped while it asks for news: the next poll comes all the same, though nothing else wakes the worker', async () => {
  const own = await browser().openOwn('journal.html');
  await own.getByRole('heading', { level: 1 }).waitFor();
  const asked = publisher.requests.length;
  publisher.misbehave(() => undefined);
  // Its next poll, brought forward; whatever comes after it is as Curtain set it.
  await own.evaluate(async () => {
    const { periodInMinutes } = (await chrome.alarms.get('poll')) ?? {};
    await chrome.alarms.create('poll', { when: Date.now(), ...(periodInMinutes && { periodInMinutes }) });
  });
  await expect.poll(() => publisher.requests.length, SOON).toBeGreaterThan(asked);
  await browser().stopWorker();
  expect(await minutesToPoll({ page: own } as PackDesk)).toBeGreaterThan(0);
});
