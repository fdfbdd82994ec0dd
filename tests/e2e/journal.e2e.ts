import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { newKeyPair } from '../../src/policy/keys';
import { bringPack } from '../browser/bring';
import { browserForFile } from '../browser/browser-for-file';
import { compose, xDialog, xHome } from '../browser/composing';
import { downloaded } from '../browser/downloaded';
import { faults } from '../browser/faults';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { NOT_A_PATIENT, override } from '../browser/override';
import { openPackDesk } from '../browser/packs';
import { HELD } from '../browser/posts';
import { SOON } from '../browser/soon';
import { everythingStored } from '../browser/stored';

const browser = browserForFile();

/** Four words in a row that nothing else says. */
const PLANTED = 'marzipan weathervane hums tonight';

async function held(place = xHome): Promise<Page> {
  const page = await compose(browser(), place);
  await page.keyboard.type(`${PLANTED}. ${HELD}`);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.click(place.post);
  return page;
}

const journal = async () => (await (await openPackDesk(browser())).ask({ kind: 'journal' })).entries;
const told = async () =>
  (await journal()).map(({ outcome, count, reason = '' }) => `${outcome} ${count} ${reason}`.trim());

test('at first there is nothing, and the page says so', async () => {
  const page = await browser().openOwn('journal.html');
  await page.getByText('Nothing yet.').waitFor();
  expect(await page.getByRole('button').count()).toBe(0);
  expect(await faults(page)).toEqual([]);
});

test('what a person did with a hold is counted, with how long it took', async () => {
  const page = await held();
  const overlay = await openOverlay(page);
  await page.waitForTimeout(1200);
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(told, SOON).toEqual(['fixed 1']);
  const [entry] = await journal();
  expect(entry).toMatchObject({
    category: 'phi.name',
    ruleId: 'phi.name-called-patient',
    action: 'hold',
    audience: 'public',
    pack: 'curtain-baseline 1',
  });
  expect(entry?.seconds).toBeGreaterThan(0);
  expect(entry?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
});

test('an override with its reason, and an edit', async () => {
  const page = await held();
  const overlay = await openOverlay(page);
  await overlay.click('button', /^Edit$/);
  await page.click(xHome.post);
  await override(overlay, NOT_A_PATIENT);
  await expect.poll(told, SOON).toEqual(expect.arrayContaining(['edited 1', 'fixed 1', 'overridden 1 not-a-patient']));
});

test('a draft that goes with its findings was abandoned', async () => {
  const page = await compose(browser(), xDialog);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.click('[data-testid="app-bar-close"]');
  await expect.poll(told, SOON).toContain('abandoned 1');
});

test('the page shows it, gives it away and deletes it; no planted word is in any of it', async () => {
  const page = await browser().openOwn('journal.html');
  const rows = page.getByRole('row');
  await expect.poll(() => rows.count(), SOON).toBe(5);
  const shown = await page.innerText('main');
  for (const words of [
    "Patient's name",
    'Safer wording used',
    "Posted anyway: This isn't about a patient",
    'Not posted',
  ])
    expect(shown).toContain(words);
  expect(await faults(page)).toEqual([]);
  const csv = await downloaded(page, 'Download for a spreadsheet');
  const json = await downloaded(page, 'Download as JSON');
  expect(csv.trim().split('\r\n')).toHaveLength(5);
  expect(JSON.parse(json).entries).toEqual(await journal());
  const everywhere = { csv, json, shown, ...(await everythingStored(browser(), page)), log: browser().logs.join('\n') };
  const leaked = Object.entries(everywhere).filter(([, text]) => /marzipan|weathervane|Venning/.test(text));
  expect(leaked.map(([name]) => name)).toEqual([]);

  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await page.getByRole('button', { name: 'Keep' }).click();
  await expect.poll(() => rows.count(), SOON).toBe(5);
  await page.getByRole('button', { name: 'Delete all of it' }).click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText('Deleted.').waitFor();
  expect(await journal()).toEqual([]);
});

test('a pack decides how long it is kept, and whether a person may delete it', async () => {
  const desk = await openPackDesk(browser());
  const keys = await newKeyPair();
  await bringPack(desk.ask, keys, { version: 7, journal: { days: 30, mayDelete: false } });
  await desk.ask({ kind: 'journal' });
  const page = await held();
  await (await openOverlay(page)).click('button', /^Edit$/);
  await expect.poll(told, SOON).toEqual(['edited 1']);
  const own = await browser().openOwn('journal.html');
  await own.getByText('Kept here for 30 days, then forgotten.').waitFor();
  await own.getByText('Your hospital has asked to keep these counts until they run out.').waitFor();
  expect(await own.getByRole('button', { name: 'Delete' }).count()).toBe(0);
  expect((await desk.ask({ kind: 'empty-journal' })).entries).toHaveLength(1);

  await bringPack(desk.ask, keys, { version: 8, journal: false });
  expect((await desk.ask({ kind: 'journal' })).entries).toEqual([]);
  await own.bringToFront();
  await own.reload();
  await own.getByText('Your hospital keeps no journal.').waitFor();
});
