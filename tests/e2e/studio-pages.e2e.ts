import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { faults } from '../browser/faults';
import { type Harness, launch } from '../browser/launch';
import { openStudio, writeDraft } from '../browser/studio';

const SECTIONS = ['packs', 'rules', 'try', 'change', 'export'];
const PARTS = ['about', 'organisation', 'strictness', 'people', 'adjust', 'rules', 'rollout'];
const WIDTHS = [1280, 360];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let browser: Harness;
  beforeAll(async () => {
    browser = await launch({ colorScheme });
    await writeDraft(await openStudio(browser));
  });
  afterAll(() => browser.close());

  test.each([...SECTIONS, ...PARTS.map((part) => `draft/${part}`)])(
    '%s is accessible, and as wide as the window',
    async (section) => {
      const { page, box } = await openStudio(browser, section);
      const first = page.locator('.rule-row summary').first();
      if (section === 'rules' || section === 'draft/adjust') await first.click();
      if (section === 'try') await box('A post').fill('Pump QX-4471: sat with my patient Harold Venning.');
      await page.getByText('to look at').first().waitFor({ state: 'detached' });
      expect(await faults(page)).toEqual([]);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      await page.close();
    },
  );
});
