import type { Area } from '../messages/pictures';

/** Formats a canvas can write; anything else comes out as PNG. */
const WRITTEN = ['image/jpeg', 'image/webp'];
const QUALITY = 0.92;
/** Around what is covered, in parts of its height: OCR draws its boxes tight. */
const MARGIN = 0.25;
const INK = '#2c2635';

/** The picture with these areas painted over: the pixels under them are gone, and so is all that stood beside the picture. */
export async function covered(picture: Blob, areas: readonly Area[]): Promise<Blob> {
  const bitmap = await createImageBitmap(picture);
  const { width, height } = bitmap;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to paint on.');
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  context.fillStyle = INK;
  for (const area of areas) {
    const margin = area.height * height * MARGIN;
    context.fillRect(
      area.left * width - margin,
      area.top * height - margin,
      area.width * width + 2 * margin,
      area.height * height + 2 * margin,
    );
  }
  return canvas.convertToBlob({
    type: WRITTEN.includes(picture.type) ? picture.type : 'image/png',
    quality: QUALITY,
  });
}
