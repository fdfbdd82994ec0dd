import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import {
  type Composing,
  compose,
  everyComposer,
  facebookComment,
  facebookDialogComment,
  facebookPost,
  modelText,
  paste,
  published,
  xDialog,
  xHome,
  xReply,
} from '../browser/composing';
import { marks } from '../browser/marks';
import { allChecked, openOverlay } from '../browser/overlay';
import { CLEAR, CONFIRMS_IN_REPLY, HELD, WARNED } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

/** A page where the text was typed and, as its mark shows, judged. */
async function judged(place: Composing, text: string): Promise<Page> {
  const page = await compose(browser(), place);
  await page.keyboard.type(text);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  return page;
}

async function expectHeld(page: Page): Promise<void> {
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
}

test.each(everyComposer)('$name: a click on the control is held', async (place) => {
  const page = await judged(place, HELD);
  await page.click(place.post);
  await expectHeld(page);
});

test.each([xHome, xDialog, xReply, facebookPost])('$name: Ctrl+Enter is held', async (place) => {
  const page = await judged(place, HELD);
  await page.keyboard.press('Control+Enter');
  await expectHeld(page);
});

test.each([facebookComment, facebookDialogComment])(
  '$name: Enter is held, Shift+Enter is not asked about',
  async (place) => {
    const page = await judged(place, HELD);
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('More.');
    await expect.poll(() => modelText(page, place.model)).toBe(`${HELD}\nMore.`);
    await page.keyboard.press('Enter');
    await expectHeld(page);
  },
);

test.each(['Enter', 'Space'])('%s on a control that is a div is held', async (key) => {
  const page = await judged(facebookPost, HELD);
  await page.focus(facebookPost.post);
  await page.keyboard.press(key);
  await expectHeld(page);
});

test.each([
  ['its button', (page: Page) => page.click('[type="submit"]')],
  ['a script', (page: Page) => page.$eval('form', (form) => (form as HTMLFormElement).requestSubmit())],
])('the submit of a form by %s is held', async (_, submit) => {
  const page = await judged({ ...facebookPost, address: 'www.facebook.com/formpost', opener: undefined }, HELD);
  await submit(page);
  await expectHeld(page);
});

test('a thread is held for any one of its boxes', async () => {
  const page = await compose(browser(), xDialog);
  await page.keyboard.type(CLEAR);
  await page.click('[data-testid="addButton"]');
  await page.click('[role="dialog"] [data-testid="tweetTextarea_1"]');
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.click(xDialog.post);
  await expectHeld(page);
});

test('a reply is read with what it answers', async () => {
  const page = await judged(xReply, CONFIRMS_IN_REPLY);
  await page.click(xReply.post);
  await expectHeld(page);
});

test('a post is not read with the tweets that happen to stand below it', async () => {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(CONFIRMS_IN_REPLY);
  await page.waitForTimeout(300);
  await allChecked(await openOverlay(page));
  await page.click(xHome.post);
  await expect.poll(() => published(page), SOON).toEqual([[CONFIRMS_IN_REPLY]]);
});

test.each(everyComposer)('$name: a clear post is published by the first press', async (place) => {
  const page = await compose(browser(), place);
  await page.keyboard.type(CLEAR);
  // Only a verdict that takes long shows; a person's way to the button takes longer than this.
  await page.waitForTimeout(300);
  await allChecked(await openOverlay(page));
  await page.click(place.post);
  await expect.poll(() => published(page), SOON).toEqual([[CLEAR]]);
});

test.each([xHome, facebookPost])('$name: a warning never stands in the way', async (place) => {
  const page = await judged(place, WARNED);
  await page.click(place.post);
  await expect.poll(() => published(page), SOON).toEqual([[WARNED]]);
});

test.each(everyComposer)('$name: a press before the verdict is no way around it', async (place) => {
  const page = await compose(browser(), place);
  await paste(page, HELD);
  await page.click(place.post);
  await expectHeld(page);
});

test('where the site takes a replayed click, a press before the verdict goes on by itself', async () => {
  const page = await compose(browser(), xHome);
  await paste(page, CLEAR);
  await page.click(xHome.post);
  await expect.poll(() => published(page), SOON).toEqual([[CLEAR]]);
});
