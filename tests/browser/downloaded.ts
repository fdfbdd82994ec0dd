import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** What a press on a button has the person save, as text. */
export async function downloaded(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFile(await download.path(), 'utf8');
}
