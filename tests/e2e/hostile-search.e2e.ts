import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { type Composing, compose, published, xHome } from '../browser/composing';
import { foundByPage } from '../browser/found-by-page';
import { marks } from '../browser/marks';
import { type Overlay, openOverlay } from '../browser/overlay';
import { HELD, HELD_WORDS } from '../browser/posts';
import { SOON } from '../browser/soon';

/** What a page can have the browser look for, select or print for it: none of it is ours to be read. */

const browser = browserForFile();

const field: Composing = {
  name: 'Reddit, comment',
  address: 'old.reddit.com/r/nursing/comments/1',
  model: 0,
  box: '.usertext-edit textarea[name="text"] >> nth=0',
  post: '.usertext-edit button[type="submit"] >> nth=0',
};

async function typed(place: Composing): Promise<[Page, Overlay]> {
  const page = await compose(browser(), place);
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SOON).not.toEqual([]);
  const overlay = await openOverlay(page);
  await expect.poll(() => overlay.text(), SOON).toMatch(/things? to look at/);
  return [page, overlay];
}

async function held(place: Composing): Promise<[Page, Overlay]> {
  const [page, overlay] = await typed(place);
  await page.click(place.post);
  await expect.poll(() => overlay.find('alertdialog'), SOON).toHaveLength(1);
  return [page, overlay];
}

/** The lines that are ours, without those that repeat the person's words. */
async function ourLines(overlay: Overlay): Promise<string[]> {
  const lines = (await overlay.text()).split('\n').map((line) => line.trim());
  return [...new Set(lines)].filter((line) => line.length > 3 && !line.includes(HELD_WORDS) && !HELD.includes(line));
}

test.each([xHome, field])('$name: a page finds and selects none of our words in the dialog', async (place) => {
  const [page, overlay] = await held(place);
  const lines = await ourLines(overlay);
  expect(lines.length).toBeGreaterThan(5);
  const { lines: hits, read } = await page.evaluate(foundByPage, lines);
  expect(hits).toEqual([]);
  expect(lines.filter((line) => read.includes(line))).toEqual([]);
  expect(await published(page)).toEqual([]);
});

test.each([xHome, field])('$name: nor on the chip and the card, nor what is read out', async (place) => {
  const [page, overlay] = await typed(place);
  await page.keyboard.press('Alt+Shift+C');
  await expect.poll(() => overlay.find('dialog'), SOON).toHaveLength(1);
  const lines = await ourLines(overlay);
  expect(lines.length).toBeGreaterThan(3);
  const { lines: hits, read } = await page.evaluate(foundByPage, lines);
  expect(hits).toEqual([]);
  expect(lines.filter((line) => read.includes(line))).toEqual([]);
});

test('nothing of ours is printed, and all of it is there again afterwards', async () => {
  const [page, overlay] = await held(xHome);
  const line = (box: string) =>
    page.$eval(box, (element) => getComputedStyle(element, '::highlight(curtain-hold)').textDecorationLine);
  expect(await line(xHome.box)).toBe('underline');
  const printed = drawn(await page.pdf({ printBackground: true }));
  await page.emulateMedia({ media: 'print' });
  expect(await line(xHome.box)).toBe('none');
  await expect.poll(() => overlay.find('alertdialog'), SOON).toEqual([]);
  await expect.poll(() => overlay.text(), SOON).toBe('');
  await page.emulateMedia({ media: null });
  await expect.poll(() => overlay.find('alertdialog', 'Not yet.'), SOON).toHaveLength(1);
  await overlay.click('button', /^Edit$/);
  // A caret is printed too.
  await page.evaluate(() => {
    document.querySelector('curtain-overlay')?.remove();
    (document.activeElement as HTMLElement).blur();
  });
  expect(printed).toBe(drawn(await page.pdf({ printBackground: true })));
});

/** What a PDF draws: its page's streams, without the day and the fonts. */
function drawn(pdf: Buffer): string {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/<<[^>]*FlateDecode[^>]*>>\s*stream\r?\n([\s\S]*?)\r?\nendstream/g)]
    .map(([, stream = '']) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'))
    .filter((stream) => stream.includes(' Tf'))
    .join('\n');
}
