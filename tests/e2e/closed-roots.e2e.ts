import type { CDPSession, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { type Composing, compose, facebookPost, xHome } from '../browser/composing';
import { openOverlay } from '../browser/overlay';
import { mastodon } from '../browser/places/mastodon';
import { HELD } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

/** One of each way marks are drawn: over an editor, and over a text field, which has a mirror. The pages have no shadow roots of their own. */
const PLACES = [xHome, facebookPost, mastodon[0] as Composing];

interface DomNode {
  shadowRootType?: string;
  shadowRoots?: DomNode[];
  children?: DomNode[];
}

/** The kinds of all shadow roots in a page that somebody made with a script, seen through the debugger. */
async function rootsIn(session: CDPSession): Promise<string[]> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const walk = (node: DomNode): string[] => [
    ...(node.shadowRootType && node.shadowRootType !== 'user-agent' ? [node.shadowRootType] : []),
    ...[...(node.shadowRoots ?? []), ...(node.children ?? [])].flatMap(walk),
  ];
  return walk(root as DomNode);
}

/** What the page's own scripts can step into. */
const openToThePage = (page: Page) =>
  page.evaluate(() => [...document.querySelectorAll('*')].filter(({ shadowRoot }) => shadowRoot).length);

test.each(PLACES)('$name: nothing Curtain draws can be looked into by the page', async (place) => {
  const page = await compose(browser(), place);
  const session = await page.context().newCDPSession(page);
  const overlay = await openOverlay(page);
  const closedOnly = async (atLeast: number) => {
    await expect.poll(async () => (await rootsIn(session)).length).toBeGreaterThanOrEqual(atLeast);
    expect(new Set(await rootsIn(session))).toEqual(new Set(['closed']));
    expect(await openToThePage(page)).toBe(0);
  };
  await page.keyboard.type(HELD);
  await expect.poll(() => overlay.find('button', /thing to look at/), SOON).toHaveLength(1);
  await closedOnly(1);
  await page.keyboard.press('Alt+Shift+KeyC');
  await expect.poll(() => overlay.find('button', 'Not a problem here'), SOON).toHaveLength(1);
  await closedOnly(1);
  await page.keyboard.press('Escape');
  await page.click(place.post);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  await closedOnly(1);
});
