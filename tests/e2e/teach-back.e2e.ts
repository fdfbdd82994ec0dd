import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, xHome } from '../browser/composing';
import { faults } from '../browser/faults';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { HELD } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

async function held() {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await page.click(xHome.post);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('button', 'Use the safer wording'), SOON).toHaveLength(1);
  return { page, overlay };
}

test('after the first hold of a rule a lesson says why, away from the box, and Escape closes it', async () => {
  const { page, overlay } = await held();
  await overlay.click('button', /^Edit$/);
  await expect.poll(() => overlay.text(), SOON).toContain('In 15 seconds: why');
  const [close] = await overlay.find('button', 'Got it');
  const box = await page.locator(xHome.box).first().boundingBox();
  const at = close && (await overlay.centre(close));
  expect(at && box && at.x >= box.x && at.x <= box.x + box.width && at.y >= box.y && at.y <= box.y + box.height).toBe(
    false,
  );
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect.poll(() => overlay.text()).not.toContain('In 15 seconds: why');
});

test('it is told once: not at the next hold of the rule, on any page, and a dialog does not say its sentence again', async () => {
  const { page, overlay } = await held();
  await overlay.click('button', /^Edit$/);
  await page.waitForTimeout(500);
  expect(await overlay.text()).not.toContain('In 15 seconds: why');
  await page.click(xHome.post);
  await expect.poll(() => overlay.find('DisclosureTriangle', 'Why'), SOON).toHaveLength(1);
});
