import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { modelText, paste, published } from '../browser/composing';
import { type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { focusIsOurs } from '../browser/in-page';
import { marks, painted } from '../browser/marks';
import { allChecked, openOverlay } from '../browser/overlay';
import { places } from '../browser/places';
import type { Place } from '../browser/places/place';
import { CLEAR, CONFIRMS_IN_REPLY, HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

const TITLE = '#innerTextArea[placeholder="Title"]';
const REDDIT_POST = '#inner-post-submit-button';
const REDDIT_SAVE = 'shreddit-composer [slot="submit-button"]';

function place(name: string): Place {
  const found = places.find((one) => one.name === name);
  if (!found) throw new Error(`There is no place "${name}".`);
  return found;
}

/** The place's page, with the focus in its box. */
async function at(name: string): Promise<Page> {
  const { address, openers = [], box } = place(name);
  const page = await browser().open(address);
  for (const opener of openers) await press(page, opener);
  await press(page, box);
  return page;
}

async function press(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().click();
}

async function expectHeld(page: Page): Promise<void> {
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
}

async function useSaferWording(page: Page): Promise<void> {
  await (await openOverlay(page)).click('button', 'Use the safer wording');
}

test('an editor that is slotted into its composer is marked, fixed and undone like any other', async () => {
  const page = await at('Reddit, post');
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toEqual([{ action: 'hold', text: HELD_WORDS }]);
  await press(page, REDDIT_POST);
  await expectHeld(page);
  await useSaferWording(page);
  const fixed = HELD.replace(` ${HELD_WORDS}`, '');
  await expect.poll(() => modelText(page, 1), SOON).toBe(fixed);
  await press(page, place('Reddit, post').box);
  await page.keyboard.press('Control+z');
  await expect.poll(() => modelText(page, 1), SOON).toBe(HELD);
});

test.each([
  ['Reddit, post', TITLE],
  ['old Reddit, post', 'textarea[name="title"]'],
  ['Instagram, caption', '[role="dialog"] input'],
])('%s: further text is held and fixed together with the box', async (name, field) => {
  const { post = '' } = place(name);
  const page = await at(name);
  await page.keyboard.type(CLEAR);
  await press(page, field);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await press(page, post);
  await expectHeld(page);
  await useSaferWording(page);
  await expect.poll(() => page.locator(field).first().inputValue(), SOON).not.toContain(HELD_WORDS);
  const fixed = await page.locator(field).first().inputValue();
  await allChecked(await openOverlay(page));
  await press(page, post);
  await expect.poll(async () => (await published(page))[0]?.toSorted(), SOON).toEqual([CLEAR, fixed].toSorted());
});

test('a fix of a title in a shadow root is undone by one Ctrl+Z', async () => {
  const page = await at('Reddit, post');
  await press(page, TITLE);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await press(page, REDDIT_POST);
  await expectHeld(page);
  await useSaferWording(page);
  await expect.poll(() => modelText(page, 0), SOON).not.toContain(HELD_WORDS);
  await press(page, TITLE);
  await page.keyboard.press('Control+z');
  await expect.poll(() => modelText(page, 0), SOON).toBe(HELD);
});

test('Enter in a title publishes, and is held for what the body says', async () => {
  const page = await at('Reddit, post');
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await press(page, TITLE);
  await page.keyboard.type(CLEAR);
  await page.keyboard.press('Enter');
  await expectHeld(page);
});

test('a form that a script submits is held, also in a shadow root that only shows what it publishes', async () => {
  const page = await at('Reddit, comment');
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await page.$eval('faceplate-form', (form) => (form as unknown as HTMLFormElement).requestSubmit());
  await expectHeld(page);
});

test.each([
  ['Reddit, post', '.post-form'],
  ['old Reddit, post', '#newlink'],
  ['old Reddit, comment', '.commentarea > .usertext'],
])('%s: a form that a script submits is held', async (name, form) => {
  const page = await at(name);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await page.$eval(form, (found) => (found as HTMLFormElement).requestSubmit());
  await expectHeld(page);
});

test('a comment in Markdown, two shadow roots deep, is held before it was judged', async () => {
  const page = await at('Reddit, comment in Markdown');
  await page.evaluate((text) => window.fixture.setModel(0, text), HELD);
  await page.keyboard.press('Control+Enter');
  await expectHeld(page);
});

test.each([
  ['www.reddit.com/r/nursing/comments/1', '.action:text("Edit")', REDDIT_SAVE],
  ['old.reddit.com/r/nursing/comments/1', 'a.edit', '.entry .save'],
])('%s: a comment that is edited publishes anew, and is held', async (address, edit, save) => {
  const page = await browser().open(address);
  await press(page, edit);
  await page.locator('.comment .entry textarea, [data-lexical-editor]').first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await press(page, save);
  await expectHeld(page);
  await useSaferWording(page);
  await page.waitForTimeout(300);
  await allChecked(await openOverlay(page));
  await press(page, save);
  await expect.poll(() => published(page), SOON).toHaveLength(1);
  expect((await published(page)).flat().join()).not.toContain(HELD_WORDS);
});

test.each(places.filter(({ name, answers }) => answers && /Instagram|Threads|Reddit/.test(name)))(
  '$name: is read with what it answers',
  async ({ name, post = '' }) => {
    const page = await at(name);
    await page.keyboard.type(CONFIRMS_IN_REPLY);
    await expect.poll(() => marks(page), SOON).not.toEqual([]);
    await press(page, post);
    await expectHeld(page);
  },
);

test('a post of its own is read with nothing else', async () => {
  const page = await at('Threads, post');
  await page.keyboard.type(CONFIRMS_IN_REPLY);
  await page.waitForTimeout(300);
  await allChecked(await openOverlay(page));
  await press(page, place('Threads, post').post ?? '');
  await expect.poll(() => published(page), SOON).toEqual([[CONFIRMS_IN_REPLY]]);
});

test('a thread whose opener is called as its boxes are is held for any one of them', async () => {
  const page = await at('Threads, post');
  await page.keyboard.type(CLEAR);
  await press(page, '[aria-label="Add to thread"]');
  await page.locator('[role="dialog"] [data-lexical-editor]').nth(1).click();
  await paste(page, HELD);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  await press(page, place('Threads, post').post ?? '');
  await expectHeld(page);
});

describe('in Firefox', () => {
  let firefox: FirefoxHarness;
  beforeAll(async () => {
    firefox = await launchFirefox();
  });
  afterAll(() => firefox?.close());

  async function typed(name: string, ...presses: string[]) {
    const page = await firefox.open(place(name).address);
    for (const selector of presses) await page.locator(`>>> ${selector}`).click();
    await page.keyboard.type(HELD);
    return page;
  }

  test('a form in a shadow root is held for the editor that is slotted into it', async () => {
    const { openers = [], box } = place('Reddit, comment');
    const page = await typed('Reddit, comment', ...openers, box);
    await expect.poll(() => page.evaluate(painted), SOON).toContainEqual({ action: 'hold', text: HELD_WORDS });
    await page.$eval('faceplate-form', (form) => (form as unknown as HTMLFormElement).requestSubmit());
    await expect.poll(() => page.evaluate(focusIsOurs), SOON).toBe(true);
    expect(await page.evaluate(() => window.fixture.published)).toEqual([]);
  });

  test('a title in a shadow root is held and fixed, and one Ctrl+Z undoes it', async () => {
    const page = await typed('Reddit, post', TITLE);
    await expect.poll(() => page.evaluate(painted), SOON).toContainEqual({ action: 'hold', text: HELD_WORDS });
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(focusIsOurs), SOON).toBe(true);
    expect(await page.evaluate(() => window.fixture.published)).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => window.fixture.text(0)), SOON).not.toContain(HELD_WORDS);
    await page.locator(`>>> ${TITLE}`).click();
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await expect.poll(() => page.evaluate(() => window.fixture.text(0)), SOON).toBe(HELD);
  });
});
