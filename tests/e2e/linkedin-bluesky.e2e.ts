import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { modelText, published } from '../browser/composing';
import { type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { focusIsOurs } from '../browser/in-page';
import { marks, painted } from '../browser/marks';
import { allChecked, openOverlay } from '../browser/overlay';
import { bluesky } from '../browser/places/bluesky';
import { linkedin } from '../browser/places/linkedin';
import type { Place } from '../browser/places/place';
import { CLEAR, HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();
const [quill, inShadow, inDialog, comment] = linkedin as [Place, Place, Place, Place];
const [post] = bluesky as [Place];
const held = { action: 'hold', text: HELD_WORDS };
/** Quill takes all that changes within a second for one step of its history. */
const QUILL_STEP_MS = 1100;
const PUBLISH = '[data-testid="composerPublishBtn"]';

/** Opens the page and puts the focus into the box. */
async function compose({ address, openers = [], box }: Place): Promise<Page> {
  const page = await browser().open(address);
  for (const opener of openers) await page.click(opener);
  await page.click(box);
  return page;
}

async function typed(place: Place, text = HELD): Promise<Page> {
  const page = await compose(place);
  await page.keyboard.type(text);
  if (text === HELD) await expect.poll(() => marks(page), SOON).toContainEqual(held);
  return page;
}

async function expectHeld(page: Page): Promise<void> {
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
}

describe('LinkedIn', () => {
  test('over a modal dialog the chip, the card and the hold are in reach of the mouse, and the dialog stays open', async () => {
    const page = await typed(inDialog);
    const overlay = await openOverlay(page);
    await overlay.click('button', /^1 thing to look at\./);
    await expect.poll(async () => (await overlay.find('button', `“${HELD_WORDS}”`))[0]?.focused).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.find('button', `“${HELD_WORDS}”`)).toEqual([]);
    await page.click(inDialog.post as string);
    await expectHeld(page);
    await overlay.click('button', /^Edit$/);
    await expect.poll(() => overlay.find('alertdialog')).toEqual([]);
    expect(await page.locator('dialog:modal').count()).toBe(1);
    await page.keyboard.type(' Amen.');
    await expect.poll(() => modelText(page, inDialog.model)).toContain(' Amen.');
  });

  test('once the dialog is closed, what stands in the page is in reach again', async () => {
    const page = await typed(inDialog);
    await page.click('dialog [aria-label="Dismiss"]');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await page.click(comment.box);
    const overlay = await openOverlay(page);
    await expect.poll(() => overlay.find('button', /^Watching: public\./), SOON).toHaveLength(1);
    await page.keyboard.type(HELD);
    await overlay.click('button', /^2 things to look at\./);
    await expect.poll(() => overlay.find('button', 'Close')).toHaveLength(1);
  });

  test('of the dialog’s buttons only the one that publishes is held', async () => {
    const page = await typed(inDialog);
    await page.click('dialog [aria-label="Open emoji keyboard"]');
    const overlay = await openOverlay(page);
    await page.waitForTimeout(200);
    expect(await overlay.find('alertdialog')).toEqual([]);
    await page.click('dialog [aria-label="Dismiss"]');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
  });

  test('in the shadow root the marks are painted by a sheet of its own', async () => {
    const page = await typed(inShadow);
    const dressed = () =>
      page.$eval('#interop-outlet', ({ shadowRoot }) =>
        shadowRoot?.adoptedStyleSheets.some(({ cssRules }) => cssRules[0]?.cssText.includes('::highlight(curtain-')),
      );
    await expect.poll(dressed, SOON).toBe(true);
  });

  test('the editor that takes the place of another is watched as well', async () => {
    const page = await typed(quill);
    await page.evaluate(() => window.fixture.remount());
    await expect.poll(() => marks(page), SOON).toEqual([]);
    await page.click(quill.post as string);
    await expectHeld(page);
  });
});

test.each([quill, inShadow, inDialog, post])('$name: a replacement of words is one undo', async (place) => {
  const page = await typed(place);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Second line');
  await expect.poll(() => modelText(page, place.model)).toContain('Second line');
  const before = await modelText(page, place.model);
  await page.waitForTimeout(QUILL_STEP_MS);
  await page.keyboard.press('Alt+Shift+KeyC');
  await page.keyboard.press('Enter');
  await expect.poll(() => modelText(page, place.model), SOON).toBe(before.replace(` ${HELD_WORDS}`, ''));
  await page.keyboard.press('Control+Z');
  await expect.poll(() => modelText(page, place.model), SOON).toBe(before);
});

describe('Bluesky', () => {
  /** A thread of two posts, the focus in the second. */
  async function thread(first: string, second: string): Promise<Page> {
    const page = await typed(post, first);
    await page.click('[aria-label="Add new post"]');
    await page.click('.box:nth-child(2) .ProseMirror');
    await page.keyboard.type(second);
    await expect.poll(() => marks(page), SOON).toContainEqual(held);
    return page;
  }

  test.each([
    ['the first', HELD, CLEAR],
    ['the second', CLEAR, HELD],
  ])('Ctrl+Enter in the second box is held for what %s says', async (_which, first, second) => {
    const page = await thread(first, second);
    await page.keyboard.press('Control+Enter');
    await expectHeld(page);
  });

  test('an alternative text is held where it is saved, as nothing shows it afterwards', async () => {
    const page = await typed(post, CLEAR);
    await page.click('[data-testid="openMediaBtn"]');
    await page.click('[aria-label="Add alt text"]');
    await page.click('[aria-label="Alt text"]');
    await page.keyboard.type(HELD);
    await page.click('[aria-label="Save"]');
    await expectHeld(page);
    const overlay = await openOverlay(page);
    await overlay.click('button', 'Use the safer wording');
    await expect.poll(() => page.inputValue('[aria-label="Alt text"]'), SOON).not.toContain(HELD_WORDS);
    const safer = await page.inputValue('[aria-label="Alt text"]');
    await expect.poll(() => overlay.find('alertdialog')).toEqual([]);
    await page.waitForTimeout(300);
    await allChecked(overlay);
    await page.click('[aria-label="Save"]');
    await page.click(PUBLISH);
    await expect.poll(() => published(page), SOON).toEqual([[CLEAR, safer]]);
  });

  test('a press that waits for an upload is judged when it is made, and what it was made for is what goes out', async () => {
    const page = await typed(post, CLEAR);
    const tell = (type: string) => page.evaluate((name) => document.dispatchEvent(new Event(name)), type);
    await tell('upload-begins');
    await page.waitForTimeout(300);
    const overlay = await openOverlay(page);
    await allChecked(overlay);
    await page.click(PUBLISH);
    await expect.poll(() => page.isDisabled(PUBLISH), SOON).toBe(true);
    await page.click(post.box);
    await page.keyboard.type(` ${HELD}`);
    await page.keyboard.press('Control+Z');
    await expect.poll(() => modelText(page)).toBe(CLEAR);
    await expect.poll(() => overlay.text(), SOON).toContain('This goes out by itself when the upload is done.');
    await tell('upload-ends');
    await expect.poll(() => published(page), SOON).toEqual([[CLEAR]]);
  });

  test('words that hold are held while an upload runs too', async () => {
    const page = await typed(post);
    await page.evaluate(() => document.dispatchEvent(new Event('upload-begins')));
    await page.click(PUBLISH);
    await expectHeld(page);
    await page.evaluate(() => document.dispatchEvent(new Event('upload-ends')));
    await page.waitForTimeout(200);
    expect(await published(page)).toEqual([]);
  });
});

describe('in Firefox', () => {
  let firefox: FirefoxHarness;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  test.each([quill, inShadow, inDialog, post])('$name: marked, fixed, undone and held', async (place) => {
    const page = await firefox.open(place.address);
    const press = async (selector: string) => (await page.waitForSelector(`pierce/${selector}`))?.click();
    const text = () => page.evaluate((model) => window.fixture.text(model), place.model);
    for (const opener of place.openers ?? []) await press(opener);
    await press(place.box);
    await page.keyboard.type(HELD);
    await expect.poll(() => page.evaluate(painted), SOON).toContainEqual(held);
    await sleep(QUILL_STEP_MS);
    for (const key of ['Alt', 'Shift', 'KeyC'] as const) await page.keyboard.down(key);
    for (const key of ['KeyC', 'Shift', 'Alt'] as const) await page.keyboard.up(key);
    await page.keyboard.press('Enter');
    await expect.poll(text, SOON).toBe(HELD.replace(` ${HELD_WORDS}`, ''));
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    await expect.poll(text, SOON).toBe(HELD);
    await expect.poll(() => page.evaluate(painted), SOON).toContainEqual(held);
    await press(place.post as string);
    await expect.poll(() => page.evaluate(focusIsOurs), SOON).toBe(true);
    expect(await page.evaluate(() => window.fixture.published)).toEqual([]);
    await page.close();
  });
});
