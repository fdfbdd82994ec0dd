import { createHash } from 'node:crypto';
import exifr from 'exifr';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { browserForFile } from '../browser/browser-for-file';
import { compose, xHome } from '../browser/composing';
import { marks } from '../browser/marks';
import { type Overlay, openOverlay } from '../browser/overlay';
import { override, PERMITTED } from '../browser/override';
import { BOARD, bring, CLEAN_BOARD, given, photo, type TestFile, written } from '../browser/pictures';
import { HELD } from '../browser/posts';
import { everythingStored } from '../browser/stored';

const browser = browserForFile();

const INPUT = '[data-testid="fileInput"]';
const SLOW = { timeout: 20_000, interval: 100 };

async function opened(): Promise<{ page: Page; overlay: Overlay }> {
  const page = await compose(browser(), xHome);
  return { page, overlay: await openOverlay(page) };
}

const hashOf = ({ buffer }: TestFile) => createHash('sha256').update(buffer).digest('hex');

async function dialog(overlay: Overlay): Promise<string> {
  await expect.poll(() => overlay.find('alertdialog'), SLOW).toHaveLength(1);
  return overlay.text();
}

/** How dark each place of a picture is, asked of the browser: 0 black to 255 white. */
function light(page: Page, content: string, type: string, places: { x: number; y: number }[]): Promise<number[]> {
  return page.evaluate(
    async ({ content, type, places }) => {
      const bytes = Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type }));
      const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
      const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
      context.drawImage(bitmap, 0, 0);
      return places.map(({ x, y }) => {
        const { data } = context.getImageData(x, y, 160, 1);
        return data.filter((_, index) => index % 4 === 0).reduce((sum, value) => sum + value, 0) / 160;
      });
    },
    { content, type, places },
  );
}

test('a picture that tells nothing reaches the page as it is, once, and nothing is shown', async () => {
  const { page, overlay } = await opened();
  const file = written(CLEAN_BOARD);
  await page.setInputFiles(INPUT, file);
  await expect.poll(() => given(page), SLOW).toHaveLength(2);
  expect((await given(page)).map(({ by, name, hash }) => [by, name, hash])).toEqual([
    ['input', 'picture.png', hashOf(file)],
    ['change', 'picture.png', hashOf(file)],
  ]);
  expect(await overlay.find('alertdialog')).toEqual([]);
});

test.each(['paste', 'drop'] as const)('by %s, a clean picture reaches the page as it is', async (by) => {
  const { page } = await opened();
  const file = written(CLEAN_BOARD);
  await bring(page, by, xHome.box, file);
  await expect.poll(() => given(page), SLOW).toHaveLength(1);
  expect((await given(page))[0]).toMatchObject({ by, hash: hashOf(file) });
});

test('names on a whiteboard hold the picture, and the cleaned copy has them painted over', async () => {
  const { page, overlay } = await opened();
  await page.setInputFiles(INPUT, written(BOARD));
  const said = await dialog(overlay);
  expect(said).toContain('Not yet. This picture could point to a patient.');
  expect(said).toContain('Okafor');
  expect(said).toContain('Curtain doesn’t see faces'.replace('’', "'"));
  expect(await given(page)).toEqual([]);
  await overlay.click('button', 'Attach the cleaned copy');
  await expect.poll(() => given(page), SLOW).toHaveLength(2);
  const [got] = await given(page);
  if (!got) throw new Error('nothing came');
  // The patient's name, the number, and the lunch nobody minds.
  const [name = 255, number = 255, coffee = 0] = await light(page, got.content, got.type, [
    { x: 240, y: 210 },
    { x: 215, y: 430 },
    { x: 800, y: 540 },
  ]);
  expect(name).toBeLessThan(60);
  expect(number).toBeLessThan(60);
  expect(coffee).toBeGreaterThan(200);
  // Read again, the cleaned copy has nothing to point at.
  await page.setInputFiles(INPUT, {
    name: 'again.png',
    mimeType: got.type,
    buffer: Buffer.from(got.content, 'base64'),
  });
  await expect.poll(() => given(page), SLOW).toHaveLength(4);
  expect((await given(page))[3]).toMatchObject({ name: 'again.png', hash: got.hash });
});

test.each(['paste', 'drop'] as const)(
  'by %s, a held picture never reaches the page until it is cleaned',
  async (by) => {
    const { page, overlay } = await opened();
    const file = written(BOARD);
    await bring(page, by, xHome.box, file);
    await dialog(overlay);
    expect(await given(page)).toEqual([]);
    await overlay.click('button', 'Attach the cleaned copy');
    await expect.poll(() => given(page), SLOW).toHaveLength(1);
    const [got] = await given(page);
    expect(got).toMatchObject({ by, type: 'image/png' });
    expect(got?.hash).not.toBe(hashOf(file));
  },
);

test('left out, a picture never reaches the page', async () => {
  const { page, overlay } = await opened();
  await page.setInputFiles(INPUT, written(BOARD));
  await dialog(overlay);
  await page.keyboard.press('Escape');
  await expect.poll(() => overlay.find('alertdialog'), SLOW).toEqual([]);
  await expect.poll(() => page.$eval(INPUT, (input) => (input as HTMLInputElement).files?.length), SLOW).toBe(0);
  expect(await given(page)).toEqual([]);
});

test('while a picture is read, the person can leave it out', async () => {
  const { page, overlay } = await opened();
  await page.setInputFiles(INPUT, written(CLEAN_BOARD));
  await expect.poll(() => given(page), SLOW).toHaveLength(2);
  const long = Array.from({ length: 40 }, () => CLEAN_BOARD[1] as string);
  await page.setInputFiles(INPUT, written(long, 'long.png'));
  await expect.poll(() => overlay.find('progressbar', 'Looking at your picture'), SLOW).toHaveLength(1);
  await overlay.click('button', 'Leave it out');
  await page.waitForTimeout(3000);
  expect(await given(page)).toHaveLength(2);
  expect(await overlay.find('button', 'Leave it out')).toEqual([]);
});

test('as it is, a held picture goes out with a reason only', async () => {
  const { page, overlay } = await opened();
  const file = written(BOARD);
  await page.setInputFiles(INPUT, file);
  await dialog(overlay);
  await override(overlay, PERMITTED, 'Attach');
  await expect.poll(() => given(page), SLOW).toHaveLength(2);
  expect((await given(page))[0]).toMatchObject({ hash: hashOf(file) });
});

test('where and when a photo was taken is taken out, its turn and its pixels stay', async () => {
  const { page, overlay } = await opened();
  const file = await photo(page);
  expect(await exifr.gps(file.buffer)).toMatchObject({ latitude: 51.5 });
  await page.setInputFiles(INPUT, file);
  const said = await dialog(overlay);
  expect(said).toContain('Where it was taken');
  expect(said).toContain('When it was taken');
  await overlay.click('button', 'Attach the cleaned copy');
  await expect.poll(() => given(page), SLOW).toHaveLength(2);
  const [got] = await given(page);
  const bytes = Buffer.from(got?.content ?? '', 'base64');
  expect(await exifr.gps(bytes)).toBeUndefined();
  expect(await exifr.parse(bytes, { translateValues: false })).toEqual({ Orientation: 6 });
  expect(bytes.subarray(-2000)).toEqual(file.buffer.subarray(-2000));
  expect(got?.name).toBe('IMG_2031.jpg');
});

test('a name that points to someone is exchanged for one that does not', async () => {
  const { page, overlay } = await opened();
  const file = written(CLEAN_BOARD, 'Okafor_room4_wound.png');
  await page.setInputFiles(INPUT, file);
  expect(await dialog(overlay)).toContain("The file's name");
  await overlay.click('button', 'Attach the cleaned copy');
  await expect.poll(() => given(page), SLOW).toHaveLength(2);
  expect((await given(page))[0]).toMatchObject({ name: 'picture.png', hash: hashOf(file) });
});

test.each([
  ['A medical image', { name: 'IM0001', mimeType: '', buffer: Buffer.from(`${'\0'.repeat(128)}DICM`) }],
  ['A PDF', { name: 'labs.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('%PDF-1.7') }],
])('%s is held, whatever it is called', async (title, file) => {
  const { page, overlay } = await opened();
  await page.setInputFiles(INPUT, file);
  expect(await dialog(overlay)).toContain(title);
  expect(await overlay.find('button', 'Attach the cleaned copy')).toEqual([]);
  await overlay.click('button', 'Leave it out');
  await expect.poll(() => overlay.find('alertdialog'), SLOW).toEqual([]);
  expect(await given(page)).toEqual([]);
});

test('of several files, those that may go go together', async () => {
  const { page, overlay } = await opened();
  await page.setInputFiles(INPUT, [
    written(CLEAN_BOARD, 'one.png'),
    written(BOARD, 'two.png'),
    written(CLEAN_BOARD, 'three.png'),
  ]);
  await dialog(overlay);
  await overlay.click('button', 'Leave it out');
  await expect.poll(() => given(page), SLOW).toHaveLength(4);
  expect((await given(page)).filter(({ by }) => by === 'change').map(({ name }) => name)).toEqual([
    'one.png',
    'three.png',
  ]);
});

test('a picture that cannot be read is said to be, and a person may still attach it', async () => {
  const { page, overlay } = await opened();
  await page.setInputFiles(INPUT, {
    name: 'torn.png',
    mimeType: 'image/png',
    buffer: Buffer.from('\x89PNG, torn', 'latin1'),
  });
  expect(await dialog(overlay)).toContain("Curtain couldn't read this picture.");
  expect(await given(page)).toEqual([]);
  await overlay.click('button', 'Attach anyway');
  await expect.poll(() => given(page), SLOW).toHaveLength(2);
});

test('with words about a patient, a photo is asked about once', async () => {
  const { page, overlay } = await opened();
  await page.keyboard.type(HELD);
  await expect.poll(() => marks(page), SLOW).not.toEqual([]);
  await page.setInputFiles(INPUT, written(CLEAN_BOARD, 'one.png'));
  expect(await dialog(overlay)).toContain('Is a patient in this picture?');
  await overlay.click('button', 'No patient in it, attach');
  await expect.poll(() => given(page), SLOW).toHaveLength(2);
  await page.setInputFiles(INPUT, written(CLEAN_BOARD, 'two.png'));
  await expect.poll(() => given(page), SLOW).toHaveLength(4);
});

test('nothing of a picture is stored, logged or sent', async () => {
  const { page, overlay } = await opened();
  await page.setInputFiles(INPUT, written(BOARD, 'Quillfeather_room4.png'));
  await dialog(overlay);
  await page.keyboard.press('Escape');
  const places = {
    ...(await everythingStored(browser(), page)),
    'the console': browser().logs.join('\n'),
    'a request': browser().requests.join('\n'),
  };
  const found = Object.entries(places).filter(([, text]) => /Quillfeather|Okafor|00482913/.test(text));
  expect(found).toEqual([]);
  expect(browser().requests.filter((request) => !/ (https:\/\/x\.com|chrome-extension:|data:)/.test(request))).toEqual(
    [],
  );
});
