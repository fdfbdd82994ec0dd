import type { Page } from 'playwright-core';
import { BOXES, type TimedBox } from './boxes';
import { compose, openChromium } from './chromium';
import { SPREAD, spread } from './figures';
import type { Section } from './section';
import { marked, typeMarked } from './typing';

const TABS = [1, 10, 50];
const KEYS = 105;
const BOX = BOXES[0] as TimedBox;

/** Whether a key waits longer for its mark when many tabs have a box of their own. */
export async function tabs(): Promise<Section> {
  const harness = await openChromium();
  const open: Page[] = [];
  const rows: Section['rows'] = [];
  try {
    for (const count of TABS) {
      while (open.length < count - 1) open.push((await compose(harness, BOX, 280)).page);
      const { page, typist } = await compose(harness, BOX, 280);
      await marked(typist);
      rows.push([`${count} ${count === 1 ? 'tab' : 'tabs'}`, KEYS, ...spread(await typeMarked(typist, KEYS))]);
      await page.close();
    }
  } finally {
    await harness.close();
  }
  return {
    title: 'A key and its painted mark by open tabs, ms',
    note: 'Draft.js in Chromium, 280 characters; each of the other tabs has a compose box with a post of its own, watched and marked.',
    head: ['', 'n', ...SPREAD],
    rows,
  };
}
