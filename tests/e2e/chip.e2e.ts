import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, everyComposer, xHome } from '../browser/composing';
import { openOverlay } from '../browser/overlay';
import { HELD, WARNED } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

test.each(everyComposer)('$name: the chip says that the box is watched, then what was found', async (place) => {
  const page = await compose(browser(), place);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('button', /^Watching: public\./), SOON).toHaveLength(1);
  await page.keyboard.type(HELD);
  const found = place.answers ? /^2 things to look at\./ : /^1 thing to look at\./;
  await expect.poll(() => overlay.find('button', found), SOON).toHaveLength(1);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Backspace');
  await expect.poll(() => overlay.find('button', /^Watching: public\./), SOON).toHaveLength(1);
});

test('a press on the chip opens the first card', async () => {
  const page = await compose(browser(), xHome);
  const overlay = await openOverlay(page);
  await page.keyboard.type(WARNED);
  await overlay.click('button', /^1 thing to look at\./);
  await expect.poll(() => overlay.find('button', 'Not a problem here'), SOON).toHaveLength(1);
  await overlay.click('button', 'Not a problem here');
  await expect.poll(() => overlay.find('button', /^Watching: public\./), SOON).toHaveLength(1);
});

test('while Curtain is paused the chip says so, and watches again afterwards', async () => {
  const popup = await browser().openOwn('popup.html');
  const page = await compose(browser(), xHome);
  const overlay = await openOverlay(page);
  await page.keyboard.type(HELD);
  // Pressed by script, as a real press would bring the popup's tab to the front.
  const press = (name: string) =>
    popup.locator('button', { hasText: name }).evaluate((button: HTMLButtonElement) => button.click());
  await press('Pause for');
  await expect.poll(() => overlay.find('button', 'Not watching: you paused Curtain'), SOON).toHaveLength(1);
  await press('Watch again');
  await expect.poll(() => overlay.find('button', /^1 thing to look at\./), SOON).toHaveLength(1);
});
