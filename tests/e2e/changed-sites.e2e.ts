import { afterAll, beforeAll, expect, test } from 'vitest';
import { fingerprint } from '../../src/policy/keys';
import { fileOf, keyPairs, packWith, signersOf } from '../../src/policy/testing/packs';
import { atPlace } from '../browser/hands';
import { type Harness, launch } from '../browser/launch';
import { openOverlay } from '../browser/overlay';
import { openPackDesk } from '../browser/packs';
import type { Place } from '../browser/places/place';
import { xChanged } from '../browser/places/x-changed';
import { HELD, HELD_WORDS } from '../browser/posts';

/** Sites that have changed since this version: nothing is silently unwatched. That the rest holds too, the contract says. */

const [unknown] = xChanged as [Place, Place];

let browser: Harness;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser?.close());

const go = async (place: Place) => {
  const page = await browser.open(place.address);
  const hands = await atPlace(page, place);
  return { page, hands, overlay: await openOverlay(page) };
};
const A_MOMENT = { timeout: 5000 };

test.each(xChanged)('$name: the chip says that it goes by looks', async (place) => {
  const { overlay } = await go(place);
  await expect.poll(() => overlay.find('button', 'goes by the looks'), A_MOMENT).toHaveLength(1);
});

test('where nothing could publish, the chip says that posts can’t be held, and words are marked all the same', async () => {
  const { hands, overlay } = await go({ ...unknown, address: 'mobile.x.com/no-button' });
  await hands.type(HELD);
  await expect.poll(hands.marks, A_MOMENT).toEqual([{ action: 'hold', text: HELD_WORDS }]);
  await expect.poll(() => overlay.find('button', 'Not watching fully'), A_MOMENT).toHaveLength(1);
});

const NO_BUTTON = { ...unknown, address: 'mobile.x.com/no-button' };

/** Takes the pack that says where the button is. */
async function mend(): Promise<void> {
  const keys = await keyPairs(1);
  const pack = packWith({
    issued: new Date(Date.now() - 1000).toISOString(),
    expires: new Date(Date.now() + 1e9).toISOString().slice(0, 10),
    signers: signersOf(keys, 1),
    repairs: [{ site: 'x', composer: 'post', box: '.words', submit: '.words + button' }],
  });
  const desk = await openPackDesk(browser);
  const file = new TextDecoder().decode(await fileOf(pack, keys));
  const confirmed = await Promise.all(keys.map(({ key }) => fingerprint(key)));
  expect((await desk.ask({ kind: 'import', file, options: { confirmed } })).kind).toBe('taken');
}

let mended: Promise<void> | undefined;
function mendOnce(): Promise<void> {
  mended ??= mend();
  return mended;
}

async function expectHeld({ hands, overlay }: Awaited<ReturnType<typeof go>>): Promise<void> {
  await expect.poll(hands.marks, A_MOMENT).toEqual([{ action: 'hold', text: HELD_WORDS }]);
  await expect.poll(() => overlay.find('button', /to look at\./), A_MOMENT).toHaveLength(1);
  expect(await overlay.find('button', 'Not watching')).toHaveLength(0);
  await hands.click('button');
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), A_MOMENT).toHaveLength(1);
}

test('a pack that says where the button is has a post held that was begun before it came', async () => {
  const begun = await go(NO_BUTTON);
  await begun.hands.type(HELD);
  await expect.poll(begun.hands.marks, A_MOMENT).toHaveLength(1);
  await mendOnce();
  await begun.page.bringToFront();
  await expectHeld(begun);
});

test('a pack that says where the button is makes the post held again', async () => {
  await mendOnce();
  const begun = await go(NO_BUTTON);
  await begun.hands.type(HELD);
  await expectHeld(begun);
});
