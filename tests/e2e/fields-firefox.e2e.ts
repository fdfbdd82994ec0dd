import { afterAll, beforeAll, expect, test } from 'vitest';
import { dress, LAST_WORD, LOOKS } from '../browser/field-looks';
import { type FirefoxHarness, launchFirefox } from '../browser/firefox';
import { painted } from '../browser/marks';
import { mastodon } from '../browser/places/mastodon';
import type { Place } from '../browser/places/place';
import { HELD, HELD_WORDS } from '../browser/posts';
import { markedAt, redden, redIn } from '../browser/seen-words';
import { SOON } from '../browser/soon';

const TOLERANCE = 1.5;
/** With the words where the caret is after it was typed: the rest of a long line can't be seen. */
const AT_END = `Nothing to say about the rest of it. Sat with my patient ${HELD_WORDS}`;

let firefox: FirefoxHarness;
beforeAll(async () => {
  firefox = await launchFirefox();
});
afterAll(() => firefox?.close());

const [post, warning] = mastodon as [Place, Place, ...Place[]];
const looks = Object.entries(LOOKS).map(([name, look]) => ({ name: `that is ${name}`, look, place: post }));
const line: (typeof looks)[number] = { name: 'of one line', look: { style: {}, text: AT_END }, place: warning };

test.each([...looks, line])('a mark lies on its words in a field $name', async ({ look, place }) => {
  const page = await firefox.open(place.address);
  await page.setViewport({ width: 1280, height: 800 });
  for (const opener of place.openers ?? []) await page.click(opener);
  await page.click(place.box);
  await page.evaluate(dress, look as never);
  await page.evaluate((text) => document.execCommand('insertText', false, text), look.text ?? HELD);
  await expect.poll(() => page.evaluate(painted), SOON).toHaveLength(1);
  await page.evaluate(redden, LAST_WORD);
  await new Promise((done) => setTimeout(done, 300));
  const seen = await page.evaluate(redIn, await page.screenshot({ encoding: 'base64' }));
  const marked = await page.evaluate(markedAt, LAST_WORD);
  await page.close();
  for (const side of ['left', 'right', 'middle'] as const)
    expect(Math.abs(marked[side] - seen[side]), `${side}: ${JSON.stringify({ marked, seen })}`).toBeLessThanOrEqual(
      TOLERANCE,
    );
});
