import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { BrowserOptions } from '../../scripts/extension-browser';
import { type Harness, launch } from './launch';

/**
 * One browser for a test file. After each test its pages are closed, and whatever wrote an error to a console fails it.
 * Returns what gives the browser once the file's tests run.
 */
export function browserForFile(options?: BrowserOptions): () => Harness {
  let harness: Harness;
  beforeAll(async () => {
    harness = await launch(options);
  });
  afterEach(async () => {
    // The first page stays: a browser without any would close.
    for (const page of harness.context.pages().slice(1)) await page.close();
    expect(harness.errors.splice(0)).toEqual([]);
  });
  afterAll(() => harness?.close());
  return () => harness;
}
