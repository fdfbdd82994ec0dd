import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesIn } from '../../build/files-in';
import { compose, facebookPost, published, xHome } from '../browser/composing';
import { type Harness, launch } from '../browser/launch';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { openPackDesk } from '../browser/packs';
import { HELD } from '../browser/posts';
import { filesWith } from '../browser/profile-files';
import { SOON } from '../browser/soon';
import { openStudio } from '../browser/studio';

/** What stays on the disk once somebody has written and closed the browser: its whole profile is searched, file by file. */
let browser: Harness;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

/** Words that have no three letters in a row from any other, one for each place where something is written. */
const WORDS = {
  post: 'quyzzifroxel',
  comment: 'vubbojikwamp',
  practice: 'zyffaghuxolb',
  studio: 'jubblequarnd',
};
const planted = 'kyppuvozhent';

test('what is written on a site and on Curtain’s own pages is written', { timeout: 60_000 }, async () => {
  const page = await compose(browser, xHome);
  await page.keyboard.type(`${WORDS.post} ${HELD}`);
  await expect.poll(() => marks(page), SOON).not.toHaveLength(0);
  await page.click(xHome.post);
  const overlay = await openOverlay(page);
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => marks(page), SOON).toHaveLength(0);

  const second = await compose(browser, facebookPost);
  await second.keyboard.type(`${WORDS.comment} ${HELD}`);
  await expect.poll(() => marks(second), SOON).not.toHaveLength(0);
  expect(await published(second)).toEqual([]);

  const practice = await browser.openOwn('practice.html');
  await practice.getByRole('textbox', { name: 'Post on Chirp' }).click();
  await practice.keyboard.type(`${WORDS.practice} ${HELD}`);
  await expect.poll(() => marks(practice), SOON).not.toHaveLength(0);

  const studio = await openStudio(browser, 'try');
  await studio.page.getByRole('textbox').first().fill(`${WORDS.studio} ${HELD}`);
  await expect.poll(() => studio.page.locator('mark').count(), SOON).toBeGreaterThan(0);
});

test('a word that is stored on purpose will be found', async () => {
  const { page } = await openPackDesk(browser);
  await page.evaluate(async (word) => {
    await chrome.storage.local.set({ planted: `${word}-local` });
    await new Promise((resolve) => {
      const opening = indexedDB.open('planted');
      opening.onupgradeneeded = () => opening.result.createObjectStore('words').put(`${word}-database`, 'planted');
      opening.onsuccess = resolve;
    });
    localStorage.setItem('planted', `${word}-page`);
    await (await caches.open('planted')).put('https://planted.example/', new Response(`${word}-cache`));
  }, planted);
});

test('once the browser is closed, no file of its profile holds any of it, in any alphabet of the machine', {
  timeout: 60_000,
}, async () => {
  await browser.context.close();
  const files = filesIn(browser.profile);
  expect(files.length).toBeGreaterThan(50);
  const kept = ['local', 'database', 'page', 'cache'].map(
    (place) => filesWith(browser.profile, [`${planted}-${place}`]).length > 0,
  );
  expect(kept).toEqual([true, true, true, true]);
  const found = Object.entries(WORDS).flatMap(([place, word]) =>
    filesWith(browser.profile, [word]).map((file) => `${place}: ${file}`),
  );
  expect(found).toEqual([]);
});

test('and no crash was written down', () => {
  expect(filesIn(browser.profile).filter((path) => /\.dmp$/.test(path))).toEqual([]);
});
