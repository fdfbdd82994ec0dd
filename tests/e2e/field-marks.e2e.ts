import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { modelSelection, modelText, published } from '../browser/composing';
import { goTo } from '../browser/go-to';
import { marks } from '../browser/marks';
import { allChecked, openOverlay } from '../browser/overlay';
import { mastodon } from '../browser/places/mastodon';
import type { Place } from '../browser/places/place';
import { CLEAR, HELD, HELD_WORDS } from '../browser/posts';
import { hasColour, markBox } from '../browser/seen-words';
import { SOON } from '../browser/soon';

const browser = browserForFile();
const [post, warning, full] = mastodon as [Place, Place, Place, ...Place[]];
const held = [{ action: 'hold', text: HELD_WORDS }];
/** Short enough for a choice of a poll. */
const HELD_FIELD = `My patient ${HELD_WORDS} went home`;
const FIX = `“${HELD_WORDS}”`;
const PLUM = [168, 80, 154];

async function typed(place: Place, text = HELD): Promise<Page> {
  const page = await goTo(browser(), place);
  await page.keyboard.type(text);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  return page;
}

/** Whether a mark's line can be seen in a part of the page. */
async function lineShows(page: Page, clip: { x: number; y: number; width: number; height: number }): Promise<boolean> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  return page.evaluate(hasColour, { picture, colour: PLUM });
}

/** All text in the shadow roots of what Curtain adds to the page. */
async function kept(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  return JSON.stringify(root, (key, value) => (key === 'contentDocument' ? undefined : value));
}

test('the mark stays on its words when something is typed before them, and the field stays as it is', async () => {
  const page = await goTo(browser(), post);
  const shape = () =>
    page.locator(post.box).evaluate((field) => [field.parentElement?.childElementCount, ...field.getAttributeNames()]);
  const before = await shape();
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Long day. ');
  await expect.poll(() => modelText(page)).toBe(`Long day. ${HELD}`);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await expect.poll(() => modelSelection(page)).toEqual({ from: 10, to: 10 });
  expect(await shape()).toEqual(before);
});

test('the mark goes when the page empties the field, and comes when it fills it', async () => {
  const page = await typed(post);
  await page.evaluate(() => window.fixture.setModel(0, ''));
  await expect.poll(() => marks(page)).toEqual([]);
  await page.evaluate((text) => window.fixture.setModel(0, text), `${HELD} Amen.`);
  await expect.poll(() => marks(page), SOON).toEqual(held);
});

test('by keyboard alone, the fix is made, and one undo takes it back', async () => {
  const page = await typed(post);
  const overlay = await openOverlay(page);
  await page.keyboard.press('Alt+Shift+KeyC');
  await expect.poll(async () => (await overlay.find('button', FIX))[0]?.focused).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => modelText(page), SOON).not.toContain(HELD_WORDS);
  await expect.poll(() => marks(page)).toEqual([]);
  const caret = (await modelText(page)).indexOf(' this morning');
  await expect.poll(() => modelSelection(page)).toEqual({ from: caret, to: caret });
  await page.keyboard.press('Control+Z');
  await expect.poll(() => modelText(page)).toBe(HELD);
});

test('the card opens for a pointer that rests on the words, and for a caret placed in them', async () => {
  const page = await typed(post);
  const overlay = await openOverlay(page);
  const { x, y } = await page.evaluate(markBox);
  await page.mouse.move(x + 8, y + 8, { steps: 4 });
  await expect.poll(() => overlay.find('button', FIX)).toHaveLength(1);
  await page.keyboard.press('Escape');
  await expect.poll(() => overlay.find('button', FIX)).toHaveLength(0);
  await page.keyboard.press('Control+Home');
  for (let times = HELD.indexOf(HELD_WORDS); times > 0; times -= 1) await page.keyboard.press('ArrowRight');
  await expect.poll(() => overlay.find('button', FIX)).toHaveLength(1);
});

test('the line is hidden where a menu of the page lies on it, and with the field', async () => {
  const page = await typed(post);
  const line = await page.evaluate(markBox);
  await expect.poll(() => lineShows(page, line)).toBe(true);
  await page.click('.dropdown-button');
  await expect.poll(() => lineShows(page, line)).toBe(false);
  await page.click('[role="menuitem"] >> nth=0');
  await expect.poll(() => lineShows(page, line)).toBe(true);
  await page.locator('.compose-form').evaluate((form: HTMLElement) => {
    form.style.visibility = 'hidden';
    window.dispatchEvent(new Event('resize'));
  });
  await expect.poll(() => lineShows(page, line)).toBe(false);
});

test('what is laid over a field leads a page to no other part of Curtain', async () => {
  const page = await typed(post);
  const reached = await page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('curtain-hold') ?? [])] as Range[];
    const root = range?.startContainer.getRootNode() as ShadowRoot;
    const { host } = root;
    return {
      buttons: root.querySelectorAll('button, [role]').length,
      above: host.getRootNode() === document,
      slot: host.assignedSlot,
    };
  });
  expect(reached).toEqual({ buttons: 0, above: true, slot: null });
});

test('the text laid over a field is gone when the field is', async () => {
  const page = await typed(post);
  expect((await kept(page)).split(HELD_WORDS).length).toBeGreaterThan(1);
  await page.locator('.compose-panel').evaluate((panel) => panel.replaceChildren());
  await expect.poll(() => marks(page)).toEqual([]);
  await expect.poll(() => kept(page), SOON).not.toContain(HELD_WORDS);
});

test.each(mastodon)('$name: Ctrl+Enter and the control are held, both ways of the key', async (place) => {
  const page = await goTo(browser(), place);
  const overlay = await openOverlay(page);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  for (const press of [() => page.keyboard.press('Control+Enter'), () => page.click(place.post as string)]) {
    await press();
    await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
    await page.keyboard.press('Escape');
    await expect.poll(() => overlay.find('alertdialog')).toHaveLength(0);
  }
  expect(await published(page)).toEqual([]);
});

test.each([post, warning])('$name: a clear post is published by the first Ctrl+Enter', async (place) => {
  const page = await goTo(browser(), place);
  await page.keyboard.type(CLEAR);
  await page.waitForTimeout(300);
  await allChecked(await openOverlay(page));
  await page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await published(page)).flat(), SOON).toContain(CLEAR);
});

test.each(full.fields as string[])('what is written in %s is held with the post it goes out with', async (field) => {
  const page = await goTo(browser(), full);
  await page.keyboard.type(CLEAR);
  await page.click(field);
  await page.keyboard.type(HELD_FIELD);
  await expect.poll(() => marks(page), SOON).toEqual(held);
  await page.click(full.post as string);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  expect(await overlay.text()).toContain(HELD_WORDS);
  expect(await published(page)).toEqual([]);
});
