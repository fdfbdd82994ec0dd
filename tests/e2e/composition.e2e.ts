import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { modelText, published } from '../browser/composing';
import { goTo } from '../browser/go-to';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { facebook } from '../browser/places/facebook';
import { mastodon } from '../browser/places/mastodon';
import type { Place } from '../browser/places/place';
import { x } from '../browser/places/x';
import { HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();
const held = [{ action: 'hold', text: HELD_WORDS }];
const [home] = x as [Place, ...Place[]];
const [dialog, comment] = facebook as [Place, Place, ...Place[]];
const [post] = mastodon as [Place, ...Place[]];

const compose = (session: CDPSession, text: string) =>
  session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

/** Enter as it reaches a page while an input method has it. */
async function enter(session: CDPSession): Promise<void> {
  const key = { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 229 };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key, windowsVirtualKeyCode: 13 });
}

async function start(place: Place): Promise<{ page: Page; session: CDPSession }> {
  const page = await goTo(browser(), place);
  await page.keyboard.type(`${HELD} `);
  await expect.poll(async () => (await marks(page)).map(({ text }) => text), SOON).toContain(HELD_WORDS);
  return { page, session: await page.context().newCDPSession(page) };
}

test.each([home, dialog, post])('$name: marks stay on their words during a composition and after it', async (place) => {
  const { page, session } = await start(place);
  for (const text of ['し', 'しご', 'しごと']) await compose(session, text);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await session.send('Input.insertText', { text: '仕事' });
  await expect.poll(() => modelText(page, place.model)).toBe(`${HELD} 仕事`);
  await expect.poll(() => marks(page), SOON).toEqual(held);
});

test.each([home, dialog, post])('$name: marks follow when words are composed before them', async (place) => {
  const { page, session } = await start(place);
  await page.keyboard.press('Control+Home');
  for (const text of ['し', 'しごと']) await compose(session, text);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await session.send('Input.insertText', { text: '仕事。 ' });
  await expect.poll(() => modelText(page, place.model)).toBe(`仕事。 ${HELD} `);
  await expect.poll(() => marks(page), SOON).toEqual(held);
});

test('Enter that chooses a word publishes nothing and is not asked about; the next Enter is', async () => {
  const { page, session } = await start(comment);
  const overlay = await openOverlay(page);
  await compose(session, 'しごと');
  await enter(session);
  await session.send('Input.insertText', { text: '仕事' });
  await page.waitForTimeout(200);
  expect(await overlay.find('alertdialog')).toEqual([]);
  expect(await published(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
});

test.each([home, dialog, post])('$name: marks find their words between lines that run the other way', async (place) => {
  const page = await goTo(browser(), place);
  await page.keyboard.type('שלום לכולם. ');
  await page.keyboard.type(HELD);
  await page.keyboard.type(' مساء الخير');
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('ערב טוב. ');
  await expect.poll(() => marks(page), SOON).toEqual(held);
});
