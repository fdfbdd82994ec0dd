import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attacks } from '../browser/attacks';
import { bareDocument, openBareInFirefox } from '../browser/bare-page';
import { xHome } from '../browser/composing';
import { type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { foundByPage } from '../browser/found-by-page';
import { atPlace } from '../browser/hands';
import { focusIsOurs } from '../browser/in-page';
import { apartFrames } from '../browser/made-frames';
import { painted } from '../browser/marks';
import { youtube } from '../browser/places/youtube';
import { HELD, HELD_WORDS } from '../browser/posts';

/** The attacks that lean on how a browser keeps two worlds apart, and the frames a page makes itself, in the other browser. */

let firefox: FirefoxHarness;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

const SOON = { timeout: 15_000 };

const [comment] = youtube;
const some = attacks.filter(({ name }) => /prototype a lie|form whose|newer script|as a content script/.test(name));

test.each(some)('a page that $name has a post marked and held', async ({ plain, run }) => {
  const page = await firefox.open(plain && comment ? comment.address : xHome.address);
  const place = plain && comment ? comment : undefined;
  if (place) {
    const hands = await atPlace(page as never, place);
    await page.evaluate(run, 'curtain@curtain.example');
    await hands.type(HELD);
    await expect.poll(() => hands.marks(), SOON).toEqual([{ action: 'hold', text: HELD_WORDS }]);
  } else {
    await page.evaluate(run, 'curtain@curtain.example');
    await page.click(xHome.box);
    await page.keyboard.type(HELD);
    await expect.poll(() => page.evaluate(painted), SOON).toEqual([{ action: 'hold', text: HELD_WORDS }]);
    await page.click(xHome.post);
    await expect.poll(() => page.evaluate(focusIsOurs), SOON).toBe(true);
  }
  expect(await page.evaluate(() => window.fixture.published)).toEqual([]);
  await page.close();
});

/** The frame of the page that holds a box. */
async function frameWithBox(page: Page): Promise<Frame> {
  let found: Frame | undefined;
  const look = async () => {
    for (const frame of page.frames()) if (await frame.$('[contenteditable]').catch(() => null)) found = frame;
    return found !== undefined;
  };
  await expect.poll(look, SOON).toBe(true);
  return found as Frame;
}

test.each(apartFrames)('$name is watched like its page, on a site that is a whole host', async ({ make }) => {
  const page = await openBareInFirefox(firefox.popup.browser(), { 'https://x.com/bare': '<!doctype html><body>' });
  await page.evaluate(make, bareDocument());
  const frame = await frameWithBox(page);
  await frame.click('[contenteditable]');
  await page.keyboard.type(HELD);
  await expect.poll(() => frame.evaluate(painted), SOON).toEqual([{ action: 'hold', text: HELD_WORDS }]);
  await frame.click('[data-testid="tweetButton"]');
  await expect.poll(() => frame.evaluate(focusIsOurs), SOON).toBe(true);
  expect(await frame.evaluate(() => Reflect.get(window, 'published'))).toEqual([]);
  await page.close();
});

test.each(apartFrames)(
  '$name is not, on a site that is a folder of a host: the page around says so',
  async ({ make }) => {
    const folder = 'https://general.atlassian.net/wiki/page';
    const page = await openBareInFirefox(firefox.popup.browser(), { [folder]: '<!doctype html><body><button>Aside' });
    await page.evaluate(make, bareDocument());
    const frame = await frameWithBox(page);
    await frame.click('[contenteditable]');
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('curtain-overlay').length), SOON).toBe(1);
    await expect
      .poll(() => firefox.said(), SOON)
      .toContain("Curtain can't see what you write in this part of the page.");
    await page.click('button');
    await expect.poll(() => firefox.said(), SOON).not.toContain("can't see what you write");
    await page.close();
  },
);

/** What Curtain can say on a page, word for word. */
function ourLines(): string[] {
  const words: Record<string, { message: string }> = JSON.parse(
    readFileSync('public/_locales/en/messages.json', 'utf8'),
  );
  const shown = Object.entries(words).filter(([key]) => /^(hold|chip|card|lesson|off|plain)/.test(key));
  const lines = shown.flatMap(([, { message }]) => message.split(/\$\w+\$/)).map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line.length > 5 && !HELD.includes(line));
}

async function marked(): Promise<Page> {
  const page = await firefox.open(xHome.address);
  await page.click(xHome.box);
  await page.keyboard.type(HELD);
  await expect.poll(() => page.evaluate(painted), SOON).toEqual([{ action: 'hold', text: HELD_WORDS }]);
  return page;
}

const THEIRS = 'Riverside Half Marathon';

test('a page finds and selects none of our words on the chip and the card', async () => {
  const page = await marked();
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await page.keyboard.press('KeyC');
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
  await expect.poll(() => page.evaluate(focusIsOurs), SOON).toBe(true);
  const lines = ourLines();
  expect(lines.length).toBeGreaterThan(50);
  const { lines: hits, read } = await page.evaluate(foundByPage, [...lines, THEIRS]);
  expect(hits).toEqual([THEIRS]);
  expect(lines.filter((line) => read.includes(line))).toEqual([]);
  await page.close();
});

test('a page finds and selects none of our words in the dialog', async () => {
  const page = await marked();
  await page.click(xHome.post);
  const middle = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.localName;
  await expect.poll(() => page.evaluate(middle), SOON).toBe('curtain-overlay');
  const lines = ourLines();
  const { lines: hits, read } = await page.evaluate(foundByPage, lines);
  expect(hits).toEqual([]);
  expect(lines.filter((line) => read.includes(line))).toEqual([]);
  await page.close();
});
