import { Resvg } from '@resvg/resvg-js';
import type { Page } from 'playwright-core';
import { phoneTiff } from '../../src/pictures/testing/samples';
import type { ReceivedFile } from '../pages/fixture';

export interface TestFile {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A ward's whiteboard with invented people on it. */
export const BOARD = [
  '4 WEST ASSIGNMENTS',
  'Bed 1 Okafor hip fx',
  'Bed 2 Venning CHF NPO',
  'MRN 00482913',
  'Coffee in room C',
];
export const CLEAN_BOARD = ['Potluck on Friday', 'Bring a dish to share', 'Coffee and cake'];

/** Writing on white, as PNG. */
export function written(lines: readonly string[], name = 'picture.png'): TestFile {
  const text = lines.map((line, index) => `<text x="60" y="${120 + index * 110}">${line}</text>`).join('');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1100" height="${120 + lines.length * 110}"><rect width="100%" height="100%" fill="#fff"/><g font-family="Liberation Sans, DejaVu Sans, sans-serif" font-size="60" fill="#123">${text}</g></svg>`;
  return { name, mimeType: 'image/png', buffer: Buffer.from(new Resvg(svg).render().asPng()) };
}

/** A photo without writing as a phone takes it, with the place and the time in it. */
export async function photo(page: Page, name = 'IMG_2031.jpg'): Promise<TestFile> {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(600, 400);
    const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
    const sky = context.createLinearGradient(0, 0, 0, 400);
    sky.addColorStop(0, '#7ab');
    sky.addColorStop(1, '#dc9');
    context.fillStyle = sky;
    context.fillRect(0, 0, 600, 400);
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/jpeg' })).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  const plain = Buffer.from(base64, 'base64');
  const exif = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), phoneTiff()]);
  const head = Buffer.from([0xff, 0xe1, 0, exif.length + 2]);
  return { name, mimeType: 'image/jpeg', buffer: Buffer.concat([plain.subarray(0, 2), head, exif, plain.subarray(2)]) };
}

/** What the page was given, in order. */
export function given(page: Page): Promise<ReceivedFile[]> {
  return page.evaluate(() => window.fixture.files);
}

/** Pastes or drops a file, as a page would see a person do it. */
export async function bring(page: Page, by: 'paste' | 'drop', selector: string, file: TestFile): Promise<void> {
  await page.$eval(
    selector,
    async (target, { by, name, mimeType, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], name, { type: mimeType }));
      const how = { bubbles: true, cancelable: true, composed: true };
      target.dispatchEvent(
        by === 'paste'
          ? new ClipboardEvent('paste', { ...how, clipboardData: transfer })
          : new DragEvent('drop', { ...how, dataTransfer: transfer }),
      );
    },
    { by, name: file.name, mimeType: file.mimeType, base64: file.buffer.toString('base64') },
  );
}
