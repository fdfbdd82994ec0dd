import type { Page } from 'playwright-core';
import { type Harness, launch } from '../../tests/browser/launch';
import { pageFile } from '../../tests/browser/sites';
import { BOXES, type TimedBox } from './boxes';
import { lead, type Typist } from './typing';

/** A Chromium with Curtain in it, and the fixture pages under hosts it does not watch as well. */
export async function openChromium(): Promise<Harness> {
  const harness = await launch();
  // What tsx wraps around inner functions to keep their names exists in Node only.
  await harness.context.addInitScript('globalThis.__name = (named) => named');
  for (const { folder } of BOXES)
    await harness.context.route(`https://${folder}.unwatched.example/**`, (route) =>
      route.fulfill(pageFile(folder, new URL(route.request().url()).pathname)),
    );
  return harness;
}

/** Opens a page, goes to its compose box and fills it. */
export async function compose(
  harness: Harness,
  box: TimedBox,
  length: number,
  address = box.address,
): Promise<{ page: Page; typist: Typist }> {
  const page = await harness.open(address);
  for (const opener of box.openers) await page.locator(opener).first().click();
  await page.locator(box.selector).first().click();
  await page.waitForTimeout(500);
  await page.keyboard.insertText(lead(length));
  await page.waitForTimeout(300);
  return { page, typist: typist(page) };
}

export function typist(page: Page): Typist {
  return {
    evaluate: (work, given) => page.evaluate(work as never, given) as never,
    press: (key) => page.keyboard.press(key),
    insert: (text) => page.keyboard.insertText(text),
    close: () => page.close(),
  };
}
