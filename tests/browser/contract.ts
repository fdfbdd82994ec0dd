import { expect, test } from 'vitest';
import type { Hands } from './hands';
import { places } from './places';
import type { Place } from './places/place';
import { ADMITS_IN_REPLY, CLEAR, HELD, HELD_WORDS } from './posts';

/** In an answer to somebody who asks after a patient the sentence admits care as well. */
const marksAt = ({ answers }: Place) =>
  [...(answers ? [HELD] : []), HELD_WORDS].map((text) => ({ action: 'hold', text }));
/** Long enough for an editor to put back what it did not take, and for a press that slipped through to show. */
const A_MOMENT_MS = 400;
/** A worker that starts and a machine that is busy both take their time. */
const SOON = { timeout: 5000 };

/** A test that goes through many presses, each with a moment after it. */
const LONG = { timeout: 60_000 };

/** All that is ever added to a page, or moved in it. */
const ONE_NODE = /^[+-]curtain-overlay$/;

const isOurs = (what: string) => what.includes('curtain');

const moment = () => new Promise((resolve) => setTimeout(resolve, A_MOMENT_MS));

/**
 * What holds at every compose box of every site, in every browser: found, read, marked, held by each route, fixed with one
 * undo, published when clear, found again after the site has put it there anew, and left as the page made it.
 */
export function contract(go: (place: Place) => Promise<Hands>): void {
  const typed = async (place: Place, text: string) => {
    const hands = await go(place);
    await hands.type(text);
    return hands;
  };
  const expectMarked = (hands: Hands, place: Place) => expect.poll(hands.marks, SOON).toEqual(marksAt(place));
  const expectHeld = async (hands: Hands) => {
    await moment();
    expect(await hands.published()).toEqual([]);
    await hands.press('Escape');
  };
  const fix = async (hands: Hands) => {
    await hands.press('Alt', 'Shift', 'KeyC');
    await hands.press('Enter');
    await expect.poll(hands.text, SOON).not.toContain(HELD_WORDS);
    await moment();
  };

  test.each(places)('$name: marked, held by every route, fixed, undone, fixed and published', LONG, async (place) => {
    const hands = await typed(place, HELD);
    await expectMarked(hands, place);
    await expect.poll(hands.text, SOON).toBe(HELD);
    if (place.post) {
      await hands.click(place.post);
      await expectHeld(hands);
      await hands.click(place.box);
    }
    if (place.key) {
      await hands.press(...place.key.split('+'));
      await expectHeld(hands);
      await hands.click(place.box);
    }
    expect(await hands.text()).toBe(HELD);
    // A box that its site has put there anew is marked anew.
    await expectMarked(hands, place);
    await fix(hands);
    const fixed = await hands.text();
    await hands.press('Control', 'z');
    await expect.poll(hands.text, SOON).toBe(HELD);
    await expectMarked(hands, place);
    if (place.answers) return;
    await fix(hands);
    await expect.poll(hands.marks, SOON).toEqual([]);
    await publish(hands, place);
    await expect.poll(async () => (await hands.published()).flat(), SOON).toContain(fixed);
  });

  test.each(places)('$name: a clear post is published by the first press', async (place) => {
    const hands = await typed(place, CLEAR);
    await moment();
    await publish(hands, place);
    await expect.poll(async () => (await hands.published()).flat(), SOON).toContain(CLEAR);
  });

  test.each(places)(
    '$name: left as it made itself; put there anew by its site, it is watched as before',
    async (place) => {
      const hands = await typed(place, CLEAR);
      await moment();
      const byItself = await hands.touched();
      await hands.type(` ${HELD}`);
      await expectMarked(hands, place);
      await hands.press('Alt', 'Shift', 'KeyC');
      await hands.press('Escape');
      await publish(hands, place);
      await expectHeld(hands);
      const news = (await hands.touched()).filter((what) => !byItself.includes(what));
      expect([...news, ...byItself.filter(isOurs)].filter((what) => !ONE_NODE.test(what))).toEqual([]);
      await hands.remount();
      await hands.click(place.box);
      await hands.press('Control', 'End');
      await hands.type(' ');
      await expectMarked(hands, place);
      await publish(hands, place);
      await expectHeld(hands);
    },
  );

  test.each(places.filter(({ fields }) => fields))(
    '$name: what goes out beside the box holds it too',
    LONG,
    async (place) => {
      for (const field of place.fields ?? []) {
        const hands = await typed(place, CLEAR);
        await hands.click(field);
        await hands.type(HELD);
        await expectMarked(hands, place);
        await publish(hands, place);
        await expectHeld(hands);
      }
    },
  );

  test.each(places.filter(({ answers }) => answers))('$name: it is read with what it answers', async (place) => {
    const hands = await typed(place, ADMITS_IN_REPLY);
    await expect.poll(async () => (await hands.marks()).map(({ action }) => action), SOON).toContain('hold');
    await publish(hands, place);
    await expectHeld(hands);
  });
}

/** As most people do: by the control, where there is one. */
async function publish(hands: Hands, { post, key = 'Enter' }: Place): Promise<void> {
  if (post) await hands.click(post);
  else await hands.press(...key.split('+'));
}
