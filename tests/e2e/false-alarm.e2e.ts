import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newKeyPair } from '../../src/policy/keys';
import { bringPack } from '../browser/bring';
import { browserForFile } from '../browser/browser-for-file';
import { compose, published, xHome } from '../browser/composing';
import { faults } from '../browser/faults';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { openPackDesk } from '../browser/packs';
import { HELD, WARNED } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

const entries = async () => (await (await openPackDesk(browser())).ask({ kind: 'journal' })).entries;
const told = async () =>
  (await entries()).map(({ outcome, action, reason = '' }) => `${outcome} ${action} ${reason}`.trim());

async function written(text: string): Promise<Page> {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(text);
  await expect.poll(() => marks(page), SOON).not.toHaveLength(0);
  return page;
}

test('one press takes the mark away in this draft, a second says why, and both are counted', async () => {
  const page = await written(WARNED);
  const overlay = await openOverlay(page);
  await page.keyboard.press('Alt+Shift+KeyC');
  await overlay.click('button', 'Not a problem here');
  await expect.poll(() => overlay.text()).toContain('What makes it fine?');
  await expect.poll(() => marks(page)).toHaveLength(0);
  await overlay.click('button', 'These words mean something else');
  await expect.poll(() => overlay.find('button', 'Not about a patient')).toHaveLength(0);
  await expect.poll(told, SOON).toEqual(['false-alarm warn other-meaning']);
  await page.keyboard.type(' So proud.');
  await page.waitForTimeout(400);
  expect(await marks(page)).toHaveLength(0);
  await page.click(xHome.post);
  await expect.poll(told, SOON).toEqual(expect.arrayContaining(['false-alarm warn other-meaning', 'posted warn']));
  expect((await told()).filter((line) => line.startsWith('passed'))).toEqual([]);
  expect(await faults(page)).toEqual([]);
});

test('by keyboard alone, with no reason given', async () => {
  const page = await written(WARNED);
  const overlay = await openOverlay(page);
  await page.keyboard.press('Alt+Shift+KeyC');
  const focused = async () => (await overlay.find('button')).find((button) => button.focused)?.name ?? '';
  for (let tries = 0; tries < 6 && (await focused()) !== 'Not a problem here'; tries += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => overlay.find('button', 'Not about a patient')).toHaveLength(1);
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('Not about a patient');
  await page.keyboard.press('Escape');
  await expect.poll(() => overlay.find('button', 'Not about a patient')).toHaveLength(0);
  await expect.poll(told, SOON).toEqual(expect.arrayContaining(['false-alarm warn']));
});

test('a hold can be called wrong too: it is counted, and holds all the same', async () => {
  const page = await written(HELD);
  const overlay = await openOverlay(page);
  await page.keyboard.press('Alt+Shift+KeyC');
  await overlay.click('button', 'Not a problem here');
  await overlay.click('button', 'Nobody could tell who it is');
  await expect.poll(told, SOON).toContain('false-alarm hold not-recognisable');
  expect(await marks(page)).toHaveLength(1);
  await page.keyboard.press('Alt+Shift+KeyC');
  await expect.poll(() => overlay.text()).toContain('You called this no problem.');
  await page.keyboard.press('Escape');
  await page.click(xHome.post);
  await expect.poll(() => overlay.find('button', 'Use the safer wording'), SOON).toHaveLength(1);
});

test('a rule called wrong too often only notes here, until the next version of the pack', async () => {
  const desk = await openPackDesk(browser());
  const keys = await newKeyPair();
  const budget = { share: 0.3, least: 2, except: [] };
  await bringPack(desk.ask, keys, { version: 7, interruptionBudget: budget });
  for (const _ of [1, 2]) {
    const page = await written(HELD);
    const overlay = await openOverlay(page);
    await page.keyboard.press('Alt+Shift+KeyC');
    await overlay.click('button', 'Not a problem here');
    await overlay.click('button', 'Not about a patient');
    await page.close();
  }
  await expect
    .poll(async () => (await desk.ask({ kind: 'journal' })).quieted, SOON)
    .toEqual(['phi.name-called-patient']);
  const own = await browser().openOwn('journal.html');
  await own.getByText('Gone quiet here').waitFor();
  expect(await faults(own)).toEqual([]);
  await own.close();

  const page = await written(HELD);
  await page.click(xHome.post);
  await expect.poll(() => published(page), SOON).toEqual([[HELD]]);
  expect(await (await openOverlay(page)).find('button', 'Use the safer wording')).toHaveLength(0);

  await bringPack(desk.ask, keys, { version: 8, interruptionBudget: budget });
  const again = await written(HELD);
  await again.click(xHome.post);
  const overlay = await openOverlay(again);
  await expect.poll(() => overlay.find('button', 'Use the safer wording'), SOON).toHaveLength(1);
});
