import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import type { Post } from '../../src/engine/post';
import { listenToPosts } from '../browser/asked';
import { browserForFile } from '../browser/browser-for-file';
import { type BusyHands, busyAtPlace } from '../browser/busy-hands';
import { agreed, atRest, freshEngine, type Rest } from '../browser/fuzzing';
import { openOverlay } from '../browser/overlay';
import { builtForHost, dropCopy, OWN_WIKI } from '../browser/own-host';
import { places } from '../browser/places';
import type { Place } from '../browser/places/place';
import { shorter } from '../fuzz/shorter';
import { type Burst, scriptOf } from '../fuzz/steps';

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

/** Bursts of steps in each editor; by night some hundreds. */
const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 3);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_128);
/** Scripts tried to shorten one that went wrong: each takes as long as the test. */
const SHORTENINGS = Number(process.env.FUZZ_SHORTENINGS ?? 4);
/** Bursts at one page: longer texts come to nothing new. */
const AT_ONE_PAGE = 6;
/** Long enough for a press that slipped through to show. */
const A_MOMENT_MS = 400;

const extension = builtForHost(BUILT_EXTENSION, OWN_WIKI);
const browser = browserForFile({ extension });
const done = { bursts: 0, steps: 0, marked: 0, held: 0, published: 0 };
let posts: () => Promise<Post[]>;
beforeAll(async () => {
  posts = await listenToPosts(browser());
  await browser().context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => {
  dropCopy(extension);
  if (process.env.FUZZ_ROUNDS) console.info(done);
});

/** Goes to a place and does what a script says. Resolves to what went wrong, and in which burst; undefined where all went well. */
async function play(place: Place, script: readonly Burst[]): Promise<string | undefined> {
  const page = await browser().open(place.address);
  let round = 0;
  try {
    const hands = await busyAtPlace(page, place);
    const rest = await resting(hands, place);
    let last: Rest | undefined;
    for (const steps of script) {
      round += 1;
      for (const step of steps) await hands.do(step);
      last = await rest();
      done.steps += steps.length;
    }
    if (last) await press(page, place, hands, last);
    return undefined;
  } catch (error) {
    if (process.env.FUZZ_SHOTS) await page.screenshot({ path: `${process.env.FUZZ_SHOTS}/${Date.now()}.png` });
    return `${(error as Error).message}\nin burst ${round} of ${JSON.stringify(script)}`;
  } finally {
    await page.close();
  }
}

async function resting(hands: BusyHands, { audience }: Place): Promise<() => Promise<Rest>> {
  const { errors } = browser();
  const detect = await freshEngine();
  const known = (await posts()).length;
  const asked = async () => (await posts()).slice(known).at(-1);
  return async () => {
    const last = await atRest(hands, detect, { site: '', audience }, asked);
    if (errors.length > 0) throw new Error(errors.splice(0).join('\n'));
    done.bursts += 1;
    if (last.verdict !== 'clear') done.marked += 1;
    return last;
  };
}

/** Presses what publishes, and expects of the gate what the verdict says. */
async function press(page: Page, { post }: Place, hands: BusyHands, { text, verdict }: Rest): Promise<void> {
  if (!post || agreed(text).trim() === '' || (await isOff(page, post))) return;
  await hands.click(post);
  const published = async () => (await hands.published()).flat().map((said) => agreed(said).trim());
  if (verdict === 'hold') {
    const overlay = await openOverlay(page);
    await expect.poll(() => overlay.find('alertdialog'), { timeout: 5000, message: 'no dialog' }).toHaveLength(1);
    await page.waitForTimeout(A_MOMENT_MS);
    expect(await published(), 'held, but published').toEqual([]);
    done.held += 1;
  } else {
    await expect.poll(published, { timeout: 5000, message: verdict }).toContain(agreed(text).trim());
    done.published += 1;
  }
}

/** Sites turn what publishes off where a text is too long for them. */
function isOff(page: Page, post: string): Promise<boolean> {
  const off = page.locator(post).first();
  return off.evaluate((control) => control.matches(':disabled, [aria-disabled="true"]'));
}

const editors = Object.entries(AT).map(([editor, name], at) => ({
  editor,
  /** Each editor has scripts of its own. */
  seeds: SEED + at * 1000,
  place: places.find((place) => place.name === name) as Place,
}));

test.each(editors)(
  '$editor: what is read, marked and held is what an engine finds that starts from nothing',
  async ({ place, seeds }) => {
    for (let page = 0; page * AT_ONE_PAGE < ROUNDS; page++) {
      const seed = seeds + page;
      const [script = []] = fc.sample(scriptOf(Math.min(AT_ONE_PAGE, ROUNDS)), { seed, numRuns: 1 });
      const fault = await play(place, script);
      if (!fault) continue;
      const short = await shorter(script, (less) => play(place, less), SHORTENINGS);
      expect.fail(`Seed ${seed} (FUZZ_SEED=${seed - seeds + SEED}): ${short.fault ?? fault}`);
    }
  },
  120_000 + ROUNDS * 20_000,
);

test('enough was found to have been worth it', () => {
  expect(done.marked).toBeGreaterThan(0);
  expect(done.held + done.published).toBeGreaterThan(0);
});
