import { expect, test } from 'vitest';
import { seal } from '../../src/policy/envelope';
import { bytesOf, packWith } from '../../src/policy/testing/packs';
import { browserForFile } from '../browser/browser-for-file';
import { openPackDesk, type PackDesk } from '../browser/packs';
import { fillDisk, holdDatabase, leaveNewer, overrideQuota, putRubbish, withoutTables } from '../browser/spoiled';
import { expectWatching } from '../browser/still-watched';
import { openStudio } from '../browser/studio';

/** What a browser keeps is full, blocked, spoiled or gone: watching goes on, nothing is lost in silence, the person is told. */

const browser = browserForFile();

const SOON = { timeout: 15_000 };

const SAID = "This browser couldn't save or read packs.";

/** The last day of packs that are good today. */
const expires = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);

let version = 0;

function draftPack(lexicon: readonly string[] = []): string {
  version += 1;
  const changes = lexicon.length > 0 ? { lexicons: { words: [...lexicon] } } : {};
  const pack = packWith({
    name: 'hospital',
    version,
    issued: new Date().toISOString(),
    expires,
    ...changes,
  });
  return new TextDecoder().decode(bytesOf(seal(pack)));
}

const bring = (desk: PackDesk, file = draftPack()) => desk.ask({ kind: 'import', file, options: { unsigned: true } });

/** A start of the worker that finds things as they are now. */
async function startAnew(): Promise<PackDesk> {
  await browser().stopWorker();
  return openPackDesk(browser());
}

test('a full disk: the pack in force stays, the one that could not be kept is said not to be, and it is taken once there is room', async () => {
  const first = await openPackDesk(browser());
  expect((await bring(first)).kind).toBe('taken');
  const before = await first.inForce();
  await first.page.close();
  const next = draftPack(Array.from({ length: 20_000 }, (_, index) => `code word ${index} of a disk that is full`));
  const holder = await fillDisk(browser());
  const desk = await openPackDesk(browser());
  expect(await bring(desk, next)).toMatchObject({ kind: 'refused', problem: { stop: 'store' } });
  expect(await desk.inForce()).toBe(before);
  expect(await desk.popup()).toContain(SAID);
  await expectWatching(browser());
  await overrideQuota(holder);
  expect((await bring(desk, next)).kind).toBe('taken');
  expect(await desk.inForce()).not.toBe(before);
  expect(await desk.popup()).not.toContain(SAID);
});

test('rubbish in the records: what is whole serves, the rest is taken out, and the popup says so until a good pack comes', async () => {
  const first = await openPackDesk(browser());
  await bring(first);
  const before = await first.inForce();
  await putRubbish(first.page, 'curtain-packs', [
    ['layers', 'unit', null],
    ['facts', 'managed', 'rubbish'],
    ['facts', 'polled', null],
    ['facts', 'trust', { signers: 5 }],
    ['seen', 'stranger', 7],
  ]);
  const desk = await startAnew();
  expect(await desk.inForce()).toBe(before);
  expect(await desk.popup()).toContain(SAID);
  await expectWatching(browser());
  const again = await startAnew();
  expect(await again.popup()).toContain(SAID);
  expect((await bring(again)).kind).toBe('taken');
  expect(await (await startAnew()).popup()).not.toContain(SAID);
});

test('a database without its tables is made anew: watched by the baseline, told, and the next pack is kept', async () => {
  const first = await openPackDesk(browser());
  await bring(first);
  await withoutTables(first.page, 'curtain-packs');
  await withoutTables(first.page, 'curtain-journal');
  const desk = await startAnew();
  expect(await desk.inForce()).toMatch(/^curtain-baseline/);
  expect(await desk.popup()).toContain(SAID);
  await expectWatching(browser());
  expect((await bring(desk)).kind).toBe('taken');
  expect(await (await startAnew()).inForce()).toBe(`hospital ${version}`);
  await desk.page.close();
});

test('packs that have vanished are missed', async () => {
  const first = await openPackDesk(browser());
  await bring(first);
  await browser().stopWorker();
  await first.page.evaluate(
    () =>
      new Promise((resolve) => {
        indexedDB.deleteDatabase('curtain-packs').onsuccess = resolve;
      }),
  );
  const desk = await startAnew();
  expect(await desk.inForce()).toMatch(/^curtain-baseline/);
  expect(await desk.popup()).toContain(SAID);
  await expectWatching(browser());
  expect((await bring(desk)).kind).toBe('taken');
  expect(await desk.popup()).not.toContain(SAID);
});

test('a database that a later Curtain left is used as it stands', async () => {
  const first = await openPackDesk(browser());
  await bring(first);
  await leaveNewer(first.page, 'curtain-packs');
  await leaveNewer(first.page, 'curtain-journal');
  const desk = await startAnew();
  expect(await desk.inForce()).toBe(`hospital ${version}`);
  expect((await bring(desk)).kind).toBe('taken');
  await desk.ask({ kind: 'journal' });
  expect(await desk.popup()).not.toContain(SAID);
});

test('a database that does not open: the baseline watches meanwhile and the popup says so; once it opens, the pack is back', async () => {
  const first = await openPackDesk(browser());
  await bring(first);
  const release = await holdDatabase(await browser().openOwn('journal.html'), 'curtain-packs');
  const desk = await startAnew();
  expect(await desk.inForce()).toMatch(/^curtain-baseline/);
  expect(await desk.popup()).toContain(SAID);
  await expectWatching(browser());
  expect(await bring(desk)).toMatchObject({ kind: 'refused', problem: { stop: 'store' } });
  await release();
  await expect.poll(() => desk.inForce(), SOON).toMatch(/^hospital/);
  expect((await bring(desk)).kind).toBe('taken');
});

test('the studio says that a draft can not be kept, and what to do, and goes on', async () => {
  const holder = await fillDisk(browser());
  const studio = await openStudio(browser(), 'draft');
  await studio.page.getByRole('button', { name: 'Start a new pack' }).click();
  await studio.page.getByText("This browser can't keep your draft. Export it before you leave").waitFor();
  await overrideQuota(holder);
  await studio.box('English', 'Name of the pack').fill('Willowmere');
  await studio.page.getByText('Kept on this computer ·').waitFor();
});

test.each([null, 'rubbish', { rules: 5 }])(
  'a draft that is spoiled, %j, leaves a studio to begin in',
  async (rubbish) => {
    const first = await openStudio(browser(), 'draft');
    await first.page
      .getByText('Kept on this computer ·')
      .or(first.page.getByText('Start a new pack'))
      .first()
      .waitFor();
    await putRubbish(first.page, 'curtain-studio', [['drafts', 'draft', rubbish]]);
    await first.page.close();
    const { page } = await openStudio(browser(), 'draft');
    await page.getByRole('button', { name: 'Start a new pack' }).click();
    await page.getByText('Kept on this computer ·').waitFor();
  },
);

test('a draft that does not open says so, may be begun anew, and is kept once it opens', async () => {
  const holder = await browser().openOwn('journal.html');
  const release = await holdDatabase(holder, 'curtain-studio');
  const { page, box } = await openStudio(browser(), 'draft');
  await page.getByRole('button', { name: 'Start a new pack' }).click({ timeout: 10_000 });
  await page.getByText("This browser can't keep your draft. Export it before you leave").waitFor();
  await box('English', 'Name of the pack').fill('Larkspur');
  await release();
  await page.getByText('Kept on this computer ·').waitFor();
  await page.reload();
  await expect.poll(() => box('English', 'Name of the pack').inputValue(), SOON).toBe('Larkspur');
});
