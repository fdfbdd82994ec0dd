import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, everyComposer, modelText } from '../browser/composing';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';
import { everythingStored } from '../browser/stored';

const browser = browserForFile();

/** A word no other text has, so that wherever it turns up it was copied from what was typed. */
const CANARY = 'quillfeather';
const POST = `${CANARY} ${HELD}`;

test.each(everyComposer)('$name: what is typed is stored nowhere, logged nowhere and sent nowhere', async (place) => {
  const page = await compose(browser(), place);
  await page.keyboard.type(POST);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await page.click(place.post);
  const overlay = await openOverlay(page);
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => modelText(page, place.model), SOON).not.toContain(HELD_WORDS);
  await expect.poll(() => marks(page), SOON).toEqual([]);

  const places = {
    ...(await everythingStored(browser(), page)),
    'the console': browser().logs.join('\n'),
    'a request': browser().requests.join('\n'),
  };
  const found = Object.entries(places).flatMap(([name, text]) =>
    text.includes(CANARY) || text.includes('Venning') ? [name] : [],
  );
  expect(found).toEqual([]);
});

test('the search finds what is there', async () => {
  const page = await browser().open('x.com/home');
  await page.evaluate((word) => localStorage.setItem('planted', word), CANARY);
  const worker = await browser().worker();
  await worker.evaluate(async (word) => {
    await chrome.storage.session.set({ planted: word });
    await new Promise((resolve) => {
      const opening = indexedDB.open('planted');
      opening.onupgradeneeded = () => opening.result.createObjectStore('words').put(word, 'planted');
      opening.onsuccess = resolve;
    });
  }, CANARY);
  const stored = Object.entries(await everythingStored(browser(), page));
  const found = stored.flatMap(([name, text]) => (text.includes(CANARY) ? [name] : []));
  expect(found).toEqual(['the page', "the extension's storage", "the extension's databases"]);
});
