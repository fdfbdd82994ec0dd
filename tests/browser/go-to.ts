import type { Page } from 'playwright-core';
import type { Harness } from './launch';
import type { Place } from './places/place';

/** Opens the page and goes to the box, the way a person does. */
export async function goTo(harness: Harness, { address, openers = [], box }: Place): Promise<Page> {
  const page = await harness.open(address);
  for (const opener of openers) await page.click(opener);
  await page.click(box);
  return page;
}
