import { expect, test } from 'vitest';
import { keyOf } from '../../src/journal/entry';
import { browserForFile } from '../browser/browser-for-file';
import { compose, published, xHome } from '../browser/composing';
import { faults } from '../browser/faults';
import { openPackDesk, type PackDesk } from '../browser/packs';
import { CLEAR } from '../browser/posts';
import { fillDisk, holdDatabase, leaveOlder, overrideQuota, putRubbish } from '../browser/spoiled';
import { expectWatching } from '../browser/still-watched';

/** What was counted can't be kept or read: nobody is kept from posting, and the person is told. */

const browser = browserForFile();

const SOON = { timeout: 15_000 };

/** Pages are opened one after the other, and the disk is waited for. */
const LONG = { timeout: 60_000 };

const UNCOUNTED = "Curtain couldn't count your last post";

/** Has a person post what nothing is the matter with. */
async function post(): Promise<void> {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(CLEAR);
  await page.click(xHome.post);
  await expect.poll(() => published(page), SOON).toEqual([[CLEAR]]);
  await page.close();
}

async function countedPosts(desk: PackDesk): Promise<number> {
  const { entries } = await desk.ask({ kind: 'journal' });
  return entries.filter(({ outcome }) => outcome === 'posted').reduce((sum, { count }) => sum + count, 0);
}

/** What the page that shows the counts says, once it has an answer or none. */
async function journalSays(): Promise<string> {
  const page = await browser().openOwn('journal.html');
  await page.getByText('One moment…').waitFor({ state: 'detached' });
  const said = await page.innerText('main');
  expect(await faults(page)).toEqual([]);
  await page.close();
  return said;
}

test(
  'a full disk: a post that can not be counted goes out, and both places that tell of counts say so until one is',
  LONG,
  async () => {
    const first = await openPackDesk(browser());
    await post();
    await expect.poll(() => countedPosts(first), SOON).toBe(1);
    await first.page.close();
    const holder = await fillDisk(browser());
    await post();
    const desk = await openPackDesk(browser());
    const full = `${UNCOUNTED}: the disk is full.`;
    await expect.poll(() => desk.popup(), SOON).toContain(full);
    expect(await journalSays()).toContain(full);
    expect(await countedPosts(desk)).toBe(1);
    await browser().stopWorker();
    expect(await desk.popup()).toContain(full);
    await overrideQuota(holder);
    await post();
    await expect.poll(() => countedPosts(desk), SOON).toBe(2);
    expect(await desk.popup()).not.toContain(UNCOUNTED);
    expect(await journalSays()).not.toContain(UNCOUNTED);
  },
);

test('a journal that is spoiled keeps nobody from posting; what is whole in it is shown', async () => {
  const first = await openPackDesk(browser());
  const whole = (await first.ask({ kind: 'journal' })).entries;
  await putRubbish(first.page, 'curtain-journal', [
    ['entries', 'rubbish', 5],
    ['entries', '2026-11-28', { count: 'many' }],
    ['shared', 'shared', { through: 7 }],
    ['calendar', 'calendar', { sure: 'rubbish' }],
  ]);
  await browser().stopWorker();
  const desk = await openPackDesk(browser());
  expect((await desk.ask({ kind: 'journal' })).entries).toEqual(whole);
  await expectWatching(browser());
  const page = await browser().openOwn('journal.html');
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(await faults(page)).toEqual([]);
});

test('a journal that an earlier Curtain left keeps what was counted, and is counted on in', async () => {
  const { page, ask } = await openPackDesk(browser());
  const before = (await ask({ kind: 'journal' })).entries;
  expect(before).toHaveLength(1);
  await browser().stopWorker();
  await leaveOlder(page, 'curtain-journal', 2, ['entries', 'shared']);
  const kept = before.map((entry) => ['entries', keyOf(entry), entry] as const);
  await putRubbish(page, 'curtain-journal', kept);
  const desk = await openPackDesk(browser());
  expect((await desk.ask({ kind: 'journal' })).entries).toEqual(before);
  const counted = await countedPosts(desk);
  await post();
  await expect.poll(() => countedPosts(desk), SOON).toBe(counted + 1);
});

test(
  'a journal that does not open keeps nobody from posting, and says so; what waits for it is counted once it opens',
  LONG,
  async () => {
    const first = await openPackDesk(browser());
    const before = await countedPosts(first);
    const release = await holdDatabase(await browser().openOwn('manifest.json'), 'curtain-journal');
    await browser().stopWorker();
    const desk = await openPackDesk(browser());
    await expectWatching(browser());
    await post();
    await expect.poll(() => desk.popup(), SOON).toContain(UNCOUNTED);
    expect(await journalSays()).toContain("Curtain can't read its journal just now.");
    await release();
    await expect.poll(() => countedPosts(desk), SOON).toBe(before + 1);
    expect(await desk.popup()).not.toContain(UNCOUNTED);
    expect(await journalSays()).toContain('Posted');
  },
);
