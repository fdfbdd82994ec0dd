import type { Page } from 'playwright-core';
import { afterEach, expect, test } from 'vitest';
import { attacks } from '../browser/attacks';
import { browserForFile } from '../browser/browser-for-file';
import { type Composing, compose, published, xDialog } from '../browser/composing';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import type { Place } from '../browser/places/place';
import { x } from '../browser/places/x';
import { youtube } from '../browser/places/youtube';
import { HELD } from '../browser/posts';
import { SOON } from '../browser/soon';

/** The page is the attacker: it may make itself unusable, but it neither sees past Curtain nor gets a held post out. */

const browser = browserForFile();

// What breaks in the page's own code is the page's own doing; what breaks in Curtain's is not.
afterEach(() => {
  const { errors } = browser();
  errors.splice(0, errors.length, ...errors.filter((error) => error.includes('chrome-extension://')));
});

const [xHome] = x as [Place, ...Place[]];
const [youtubeComment] = youtube as [Place, ...Place[]];

/** Where a person would press; asked before the page hides from the driver what it hides from everybody. */
async function middleOf(page: Page, selector: string): Promise<[number, number]> {
  const area = await page.locator(selector).first().boundingBox();
  if (!area) throw new Error(`The page shows no ${selector}.`);
  return [area.x + area.width / 2, area.y + area.height / 2];
}

async function expectHeld(page: Page): Promise<void> {
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
}

test.each(attacks)('a page that $name has a post held as ever', async ({ when, plain, run }) => {
  const { context, extensionId } = browser();
  const { address, openers = [], box, post = '' } = plain ? youtubeComment : xHome;
  const page = await context.newPage();
  if (when === 'before') await page.addInitScript(run, extensionId);
  await page.goto(`https://${address}`);
  await page.waitForFunction(() => window.fixture !== undefined);
  for (const opener of openers) await page.click(opener);
  const spots = [await middleOf(page, box), await middleOf(page, post)] as const;
  const press = (at: 0 | 1) => (plain ? page.mouse.click(...spots[at]) : page.click([box, post][at] as string));
  if (when === 'after') await page.evaluate(run, extensionId);
  await press(0);
  await page.keyboard.type(HELD);
  await press(1);
  await expectHeld(page);
});

test('a text the page swaps under the press is judged as it is then', async () => {
  const page = await compose(browser(), xHome as Composing);
  // As long as what takes its place: the control must stay under the pointer.
  await page.keyboard.type('Sat with my colleague at the coffee machine this morning, all good.');
  await page.evaluate((text) => {
    const swap = () => window.fixture.setModel(0, text);
    window.addEventListener('pointerdown', swap, { capture: true, once: true });
  }, HELD);
  await page.click(xHome.post ?? '');
  await expectHeld(page);
});

test('a page that takes out whatever is not its own, at every change, still has nothing let through', async () => {
  const page = await compose(browser(), xHome as Composing);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.evaluate(() => {
    const sweep = () => {
      for (const node of [...document.documentElement.children]) if (!/^(HEAD|BODY)$/.test(node.tagName)) node.remove();
    };
    sweep();
    new MutationObserver(sweep).observe(document.documentElement, { childList: true });
  });
  for (const press of [1, 2, 3]) await page.click(xHome.post ?? '', { delay: press });
  expect(await published(page)).toEqual([]);
});

test('a box that is taken out while its dialog is open takes the dialog along, and the next one is watched', async () => {
  const page = await compose(browser(), xDialog);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.click(xDialog.post);
  await expectHeld(page);
  await page.evaluate(() => document.querySelector('[role="dialog"] [data-testid="tweetTextarea_0"]')?.remove());
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog')).toHaveLength(0);
  await expect.poll(() => marks(page), SOON).toEqual([]);
  await page.click(xHome.box);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
});

test('a hundred boxes made to be found, and the one a person writes in is held all the same', async () => {
  const page = await browser().open(xHome.address);
  await page.evaluate(() => {
    const boxes = Array.from({ length: 100 }, (_, at) => {
      const box = document.createElement('div');
      box.dataset.testid = `tweetTextarea_${at + 1}`;
      box.setAttribute('contenteditable', 'true');
      box.textContent = 'Sat with my patient Harold Venning.';
      const [deep, wrap] = [document.createElement('div'), document.createElement('div')];
      wrap.append(deep);
      deep.append(box);
      return wrap;
    });
    const far = document.body.appendChild(document.createElement('div'));
    far.className = 'far';
    far.append(...boxes);
  });
  await page.click(xHome.box);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.click(xHome.post ?? '');
  await expectHeld(page);
});
