import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, modelText, published, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { openOverlay } from '../browser/overlay';
import { CLEAR, HELD } from '../browser/posts';
import { SOON } from '../browser/soon';

const browser = browserForFile();

test('a worker that was stopped in the middle of a draft comes back for the next words', async () => {
  const page = await compose(browser(), xHome);
  await page.keyboard.type('Long night. ');
  await browser().stopWorker();
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  expect(await modelText(page)).toBe(`Long night. ${HELD}`);
});

test('what was held stays held without the worker', async () => {
  const page = await compose(browser(), xHome);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).toHaveLength(1);
  await browser().stopWorker();
  await page.click(xHome.post);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  expect(await published(page)).toEqual([]);
});

test('a clear post gets out after the worker was stopped', async () => {
  const page = await compose(browser(), xHome);
  await browser().stopWorker();
  await page.keyboard.type(CLEAR);
  await page.click(xHome.post);
  await expect.poll(() => published(page), SOON).toEqual([[CLEAR]]);
});
