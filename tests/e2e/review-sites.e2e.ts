import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { allChecked, type Overlay, openOverlay } from '../browser/overlay';
import { googleBusiness } from '../browser/places/google-business';
import type { Place } from '../browser/places/place';
import { tiktok } from '../browser/places/tiktok';
import { yelp } from '../browser/places/yelp';
import { youtube } from '../browser/places/youtube';
import { CLEAR, CONFIRMS_IN_REPLY, HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

const reviewReplies = [...googleBusiness, ...yelp];
const [ownComment] = youtube as [Place, ...Place[]];
const [reply] = youtube.filter(({ answers }) => answers) as [Place];
const [liveChat] = youtube.filter(({ frame }) => frame) as [Place];
const [comment] = tiktok as [Place, ...Place[]];

/** Says nothing on its own; as an answer to a review it says that its writer was a patient. */
const ADMITS = 'We are sorry your visit on Tuesday took so long.';
const SAYS_NOTHING = 'We are sorry to read this. Please ring our patient line, we would like to listen.';

interface Opened {
  page: Page;
  overlay: Overlay;
  /** Where the box is: the page's own frame or the one the place names. */
  frame: Frame;
  post(): Promise<void>;
}

/** A place's box with these words typed into it. */
async function written(place: Place, text: string): Promise<Opened> {
  const page = await browser().open(place.address);
  const frame = place.frame ? await (await page.waitForSelector(place.frame)).contentFrame() : page.mainFrame();
  if (!frame) throw new Error(`${place.name}: ${place.frame} is no frame.`);
  for (const opener of place.openers ?? []) await frame.locator(opener).first().click();
  await frame.locator(place.box).first().click();
  await page.keyboard.type(text);
  const overlay = await openOverlay(page);
  return {
    page,
    overlay,
    frame,
    post: () =>
      frame
        .locator(place.post ?? '')
        .first()
        .click(),
  };
}

const published = (frame: Frame) => frame.evaluate(() => window.fixture.published);
const words = (frame: Frame, { model }: Place) => frame.evaluate((nth) => window.fixture.text(nth), model);
/** Only one that takes long shows; a person's way to the button takes longer than this. */
const verdict = async ({ page, overlay }: Opened) => {
  await page.waitForTimeout(300);
  await allChecked(overlay);
};
/** That something was found shows. */
const findings = ({ overlay }: Opened) =>
  expect.poll(() => overlay.find('button', /to look at\./), SOON).toHaveLength(1);

async function expectHeld({ overlay, frame }: Opened): Promise<void> {
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  expect(await published(frame)).toEqual([]);
}

test.each(reviewReplies)('$name: what admits care is held for the review it answers', async (place) => {
  const opened = await written(place, ADMITS);
  await findings(opened);
  await opened.post();
  await expectHeld(opened);
});

test('the same words are sent where they answer nobody', async () => {
  const opened = await written(ownComment, ADMITS);
  const { frame, post } = opened;
  await verdict(opened);
  await post();
  await expect.poll(() => published(frame), SOON).toEqual([[ADMITS]]);
});

test.each(reviewReplies)('$name: a reply that neither confirms nor denies is sent', async (place) => {
  const opened = await written(place, SAYS_NOTHING);
  const { frame, post } = opened;
  await verdict(opened);
  await post();
  await expect.poll(() => published(frame), SOON).toEqual([[SAYS_NOTHING]]);
});

test.each(reviewReplies)('$name: the safer wording says nothing of anyone, and is sent', async (place) => {
  const opened = await written(place, CONFIRMS_IN_REPLY);
  const { overlay, frame, post } = opened;
  await findings(opened);
  await post();
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => words(frame, place), SOON).toContain('Privacy law keeps us from discussing');
  await expect.poll(() => overlay.find('alertdialog')).toHaveLength(0);
  await expect.poll(() => overlay.find('button', /^Watching: public\./), SOON).toHaveLength(1);
  const safer = await words(frame, place);
  await allChecked(overlay);
  await post();
  await expect.poll(() => published(frame), SOON).toEqual([[safer]]);
});

test.each([reply, ...reviewReplies])('$name: one undo takes the safer wording back', async (place) => {
  const opened = await written(place, HELD);
  const { page, overlay, frame, post } = opened;
  await findings(opened);
  await post();
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => words(frame, place), SOON).not.toContain(HELD_WORDS);
  await expect.poll(() => overlay.find('alertdialog')).toHaveLength(0);
  await page.keyboard.press('Control+Z');
  await expect.poll(() => words(frame, place), SOON).toBe(HELD);
});

test('a comment box of several lines is read and mended in its lines', async () => {
  const opened = await written(reply, 'Good morning.');
  const { page, overlay, frame, post } = opened;
  for (const line of ['', HELD, 'Sam']) {
    await page.keyboard.press('Enter');
    await page.keyboard.type(line);
  }
  await expect.poll(() => words(frame, reply)).toBe(`Good morning.\n\n${HELD}\nSam`);
  await findings(opened);
  await post();
  await overlay.click('button', 'Use the safer wording');
  await expect.poll(() => words(frame, reply), SOON).not.toContain(HELD_WORDS);
  expect((await words(frame, reply)).split('\n')).toEqual(['Good morning.', '', expect.any(String), 'Sam']);
});

test('a live chat is held in its frame, whose Enter sends', async () => {
  const opened = await written(liveChat, HELD);
  await findings(opened);
  await opened.page.keyboard.press('Enter');
  await expectHeld(opened);
});

test('a div that posts is held, and sends what is clear', async () => {
  const opened = await written(comment, HELD);
  await findings(opened);
  await opened.post();
  await expectHeld(opened);
  const clear = await written(comment, CLEAR);
  await verdict(clear);
  await clear.post();
  await expect.poll(() => published(clear.frame), SOON).toEqual([[CLEAR]]);
});
