import { expect } from 'vitest';
import { compose, published, xHome } from './composing';
import type { Harness } from './launch';
import { marks } from './marks';
import { openOverlay } from './overlay';
import { HELD, HELD_WORDS } from './posts';

/** As long as a browser may take that has everything against it. */
const LONG = { timeout: 20_000 };

/** Whatever went wrong, a post with a patient in it is marked and held. */
export async function expectWatching(browser: Harness): Promise<void> {
  const page = await compose(browser, xHome);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), LONG).toEqual([{ action: 'hold', text: HELD_WORDS }]);
  await page.click(xHome.post);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog'), LONG).toHaveLength(1);
  expect(await published(page)).toEqual([]);
  await page.close();
}
