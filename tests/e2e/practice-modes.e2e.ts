import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { faults } from '../browser/faults';
import { heading, scenarioOf } from '../browser/scenarios';
import { SOON } from '../browser/soon';

const NETWORKS = ['chirp', 'commons', 'bedside', 'corridor'];

/** Every look of the page: where it is, and how to get there. */
const LOOKS: [string, string, ((page: Page) => Promise<unknown>)?][] = [
  ...NETWORKS.map((network): [string, string] => [network, `#${network}`]),
  ['the list of scenarios', '#present'],
  ['a situation', '#present/review-admits-care'],
  ['the vote', '#present/face-of-evil', (page) => page.keyboard.press('1')],
  ['the answer', '#present/review-admits-care', (page) => page.keyboard.press('r')],
  ['the keys', '#present/pay-meeting', (page) => page.keyboard.press('?')],
  ['the beginning of a study', '#study'],
  ['choosing', '#study', begin],
  ['mending', '#study', mend],
  ['learning', '#study', learn],
];

async function begin(page: Page): Promise<void> {
  await page.locator('.study .acts .press').first().click();
}

async function mend(page: Page): Promise<void> {
  await begin(page);
  await page.locator('.choice input').first().check();
  await page.locator('.choose .press').click();
}

async function learn(page: Page): Promise<void> {
  await mend(page);
  await page.locator('.mend .press').last().click();
}

describe.each(['en-US', 'es'])('in %s', (lang) => {
  const browser = browserForFile({ lang });

  async function looked([, address, act]: (typeof LOOKS)[number]): Promise<Page> {
    const page = await browser().openOwn(`practice.html${address}`);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.locator('main').waitFor();
    if (address.includes('/')) await expect.poll(() => heading(page), SOON).not.toBe('');
    await act?.(page);
    await page.waitForTimeout(150);
    return page;
  }

  test.each(LOOKS)('axe finds nothing wrong with %s, by day or by night', async (...look) => {
    const page = await looked(look);
    expect(await faults(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(page)).toEqual([]);
  });

  test.each(LOOKS)('%s fits on the narrowest phone', async (...look) => {
    const page = await looked(look);
    await page.setViewportSize({ width: 320, height: 720 });
    await page.waitForTimeout(100);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('the scenarios speak the language of the page', async () => {
    const page = await looked(['', '#present/staffing-complaint']);
    const { title } = scenarioOf('staffing-complaint');
    expect(await heading(page)).toBe(lang === 'es' ? title.es : title.en);
  });

  test('it works with no network', async () => {
    const page = await looked(['', '#chirp']);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByTestId('chirp-box').waitFor();
    await page.context().setOffline(false);
  });
});
