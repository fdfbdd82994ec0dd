import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { faults } from '../browser/faults';
import { dropFiles, pilotFiles } from '../browser/pilot';

const browser = browserForFile({ lang: 'es' });

test('in Spanish too: one page, accessible, no word of English, no narrower than a phone breaks it', async () => {
  const page = await browser().openOwn('report.html');
  await page.getByRole('heading', { name: 'De dónde vienen los números' }).waitFor();
  await page.evaluate(dropFiles, pilotFiles('good'));
  await page.locator('.sheet').waitFor();
  const words = await page.innerText('.sheet');
  expect(words).toContain('Ampliar el piloto');
  expect(words).toContain('5 de oct – 17 de nov 2026');
  expect(words).not.toMatch(/\b(the|posts|findings|held)\b/i);
  for (const format of ['Letter', 'A4'])
    expect((await page.pdf({ format })).toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await faults(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});
