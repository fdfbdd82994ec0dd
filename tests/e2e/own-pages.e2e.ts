import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Entry, OUTCOMES } from '../../src/journal/entry';
import { browserForFile } from '../browser/browser-for-file';
import { faults } from '../browser/faults';
import { live } from '../browser/lived';

/** Pages that people come to in any language; practice and the report have tests of their own. */
const PAGES = ['popup.html', 'journal.html', ...['packs', 'rules', 'try', 'change', 'export', 'draft'].map(options)];

function options(section: string): string {
  return `options.html#${section}`;
}

/** A row of every kind, so that every word of the table is looked at. */
const entries = OUTCOMES.map(
  (outcome): Entry => ({
    ...({ day: '2026-11-27', pack: 'st-brigid 7', mode: 'enforce', action: 'hold', outcome } as const),
    ...(outcome !== 'posted' && outcome !== 'unchecked' && { category: 'phi.mrn', ruleId: 'phi.mrn' }),
    ...(outcome === 'false-alarm' && { reason: 'own-story' }),
    ...({ audience: 'internal', count: 12, seconds: 31 } as const),
  }),
);

async function unfolded(page: Page): Promise<void> {
  await page.locator('main').waitFor();
  await page.locator('h1, h2').first().waitFor();
  for (const details of await page
    .locator('details:not([open]) > summary')
    .all()
    .then((all) => all.slice(0, 5)))
    await details.click();
}

describe.each(['en-US', 'es'])('in %s', (lang) => {
  const browser = browserForFile({ lang });
  beforeAll(async () => {
    const page = await browser().openOwn('journal.html');
    await live(page, entries);
    await page.close();
  });

  test.each(PAGES)('axe finds nothing wrong with %s, by day or by night, nor does a narrow window', async (address) => {
    const page = await browser().openOwn(address);
    await unfolded(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page)).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang.slice(0, 2));
    await page.setViewportSize({ width: 320, height: 720 });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});
