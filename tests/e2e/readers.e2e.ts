import { afterAll, expect, test } from 'vitest';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { browserForFile } from '../browser/browser-for-file';
import { atPlace } from '../browser/hands';
import { openOverlay } from '../browser/overlay';
import { builtForHost, dropCopy, OWN_WIKI } from '../browser/own-host';
import { places } from '../browser/places';
import { HELD } from '../browser/posts';

/** Whose eyes a post is for: told before it goes out. */

const extension = builtForHost(BUILT_EXTENSION, OWN_WIKI);
const browser = browserForFile({ extension });
afterAll(() => dropCopy(extension));
const SOON = { timeout: 5000 };

test.each(places.filter(({ readers, post }) => readers && post))(
  '$name: the dialog tells whom it goes to',
  async (place) => {
    const page = await browser().open(place.address);
    const hands = await atPlace(page, place);
    const overlay = await openOverlay(page);
    await hands.type(HELD);
    await expect.poll(hands.marks, SOON).not.toEqual([]);
    await hands.click(place.post as string);
    await expect.poll(() => overlay.text(), SOON).toContain(`This goes to: ${place.readers}.`);
  },
);

test.each(places)('$name: the chip tells who reads there', async (place) => {
  const page = await browser().open(place.address);
  await atPlace(page, place);
  const overlay = await openOverlay(page);
  // A page may put the focus into another box first, which is watched as well.
  await expect.poll(() => overlay.find('button', `Watching: ${place.audience}`), SOON).not.toHaveLength(0);
});
