import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import type { Post } from '../../src/engine/post';
import { listenToPosts } from '../browser/asked';
import { browserForFile } from '../browser/browser-for-file';
import { chromiumTools } from '../browser/chromium-tools';
import { atPlace } from '../browser/hands';
import { openOverlay } from '../browser/overlay';
import { builtForHost, dropCopy, OWN_WIKI } from '../browser/own-host';
import { places } from '../browser/places';
import type { Place } from '../browser/places/place';
import { done, play, type Stage } from '../browser/played';
import { PATIENCE_MS, playRounds } from '../fuzz/rounds';

/** One compose box for each editor and each kind of field, by its place. */
const AT: Record<string, string> = {
  'Draft.js': 'X, home',
  Lexical: 'Facebook, post',
  'Lexical in a shadow root': 'Reddit, post',
  Quill: 'LinkedIn, post',
  TipTap: 'Bluesky, post',
  ProseMirror: 'Confluence, page',
  'CKEditor 5': 'Teams, expanded box',
  TinyMCE: 'Confluence on own servers, page',
  'a text area of React': 'Mastodon, post',
  'a plain text area': 'old Reddit, post',
  'an input': 'Mastodon, content warning',
  'a plain editable element': 'YouTube, comment',
};

/** Where Delete joins two lines of a plain editable element, Chromium styles what comes up, and the page's policy refuses that. */
const OF_THE_BROWSER = /^Applying inline style violates/;

const extension = builtForHost(BUILT_EXTENSION, OWN_WIKI);
const browser = browserForFile({ extension });
let posts: () => Promise<Post[]>;
beforeAll(async () => {
  posts = await listenToPosts(browser());
  await browser().context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => {
  dropCopy(extension);
  if (process.env.FUZZ_ROUNDS) console.info(done);
});

async function stageAt(place: Place): Promise<Stage> {
  const known = (await posts()).length;
  const page = await browser().open(place.address);
  const overlay = await openOverlay(page);
  const off = ':disabled, [aria-disabled="true"]';
  return {
    hands: await atPlace(page as never, place),
    tools: await chromiumTools(page),
    asked: async () => (await posts()).slice(known).at(-1),
    errors: () =>
      browser()
        .errors.splice(0)
        .filter((error) => !OF_THE_BROWSER.test(error)),
    isOff: () =>
      page
        .locator(place.post ?? 'body')
        .first()
        .evaluate((control, how) => control.matches(how), off),
    asks: async () => (await overlay.find('alertdialog')).length === 1,
    close: async (fault) => {
      const shots = process.env.FUZZ_SHOTS;
      if (fault && shots) await page.screenshot({ path: `${shots}/${Date.now()}.png` });
      await page.close();
    },
  };
}

const editors = Object.entries(AT).map(([editor, name], at) => ({ editor, name, at }));

test.each(editors)(
  '$editor: what is read, marked and held is what an engine finds that starts from nothing',
  async ({ name, at }) => {
    const place = places.find((each) => each.name === name) as Place;
    await playRounds(at, (script) => play(place, script, stageAt));
  },
  PATIENCE_MS,
);

test('enough was found to have been worth it', () => {
  expect(done.marked).toBeGreaterThan(editors.length);
  expect(done.held).toBeGreaterThan(0);
  expect(done.published).toBeGreaterThan(0);
});
