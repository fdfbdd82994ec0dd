import { afterAll, beforeAll, expect, test } from 'vitest';
import { attacks } from '../browser/attacks';
import { xHome } from '../browser/composing';
import { type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { atPlace } from '../browser/hands';
import { painted } from '../browser/marks';
import { youtube } from '../browser/places/youtube';
import { HELD, HELD_WORDS } from '../browser/posts';

/** The attacks that lean on how a browser keeps two worlds apart, in the other browser. */

let firefox: FirefoxHarness;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

const [comment] = youtube;
const some = attacks.filter(({ name }) => /prototype a lie|form whose|newer script|as a content script/.test(name));

test.each(some)('a page that $name has a post marked and held', async ({ plain, run }) => {
  const page = await firefox.open(plain && comment ? comment.address : xHome.address);
  const place = plain && comment ? comment : undefined;
  if (place) {
    const hands = await atPlace(page as never, place);
    await page.evaluate(run, 'curtain@curtain.example');
    await hands.type(HELD);
    await expect.poll(() => hands.marks(), { timeout: 5_000 }).toEqual([{ action: 'hold', text: HELD_WORDS }]);
  } else {
    await page.evaluate(run, 'curtain@curtain.example');
    await page.click(xHome.box);
    await page.keyboard.type(HELD);
    await expect.poll(() => page.evaluate(painted), { timeout: 5_000 }).toEqual([{ action: 'hold', text: HELD_WORDS }]);
    await page.click(xHome.post);
  }
  expect(await page.evaluate(() => window.fixture.published)).toEqual([]);
  await page.close();
});
