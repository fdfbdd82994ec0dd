import type Tesseract from 'tesseract.js';
import { browser } from 'wxt/browser';
import type { PictureText, WordAt } from '../messages/pictures';

/** Larger than this nothing is read better, only slower. Longest side, in pixels. */
const LONGEST = 2200;
/** Writing smaller than this is made larger first. */
const SHORTEST = 1000;
/** Words the reader itself does not believe in are flaws of the paper. 0 to 100. */
const LEAST_SURE = 35;
/** The reader holds some 100 MB: it is let go when nobody needed it for so long. */
const IDLE_MS = 60_000;

let reader: Promise<Tesseract.Worker> | undefined;
/** Told how far the picture being read has come, 0 to 1. */
let progressed: (done: number) => void = () => {};
let idle: ReturnType<typeof setTimeout> | undefined;

/** Reads the text in a picture, on this machine. Rejects when the picture can't be shown. */
export async function readText(picture: Blob, onProgress: (done: number) => void): Promise<PictureText> {
  clearTimeout(idle);
  const { canvas, width, height } = await drawn(picture);
  reader ??= start().catch((error: unknown) => {
    reader = undefined;
    throw error;
  });
  progressed = onProgress;
  const { data } = await (await reader).recognize(canvas, {}, { text: false, blocks: true });
  idle = setTimeout(() => void stop(), IDLE_MS);
  return textOf(data, width, height);
}

/** Ends a reading that nobody waits for, with the reader: it knows no other way to stop. */
export async function stop(): Promise<void> {
  const ending = reader;
  reader = undefined;
  await (await ending?.catch(() => undefined))?.terminate();
}

async function start(): Promise<Tesseract.Worker> {
  const at = (path: string) => browser.runtime.getURL(`/ocr/${path}` as never);
  const { default: tesseract } = (await import(/* @vite-ignore */ at('tesseract.esm.min.js'))) as {
    default: typeof Tesseract;
  };
  return tesseract.createWorker('eng', 1, {
    workerPath: at('worker.min.js'),
    corePath: at('tesseract-core-simd-lstm.wasm.js'),
    langPath: at('').replace(/\/$/, ''),
    workerBlobURL: false,
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => undefined,
    logger: ({ status, progress }) => status === 'recognizing text' && progressed(progress),
  });
}

async function drawn(picture: Blob) {
  const bitmap = await createImageBitmap(picture);
  const longest = Math.max(bitmap.width, bitmap.height);
  const scale = longest > LONGEST ? LONGEST / longest : longest < SHORTEST ? SHORTEST / longest : 1;
  const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
  const canvas = new OffscreenCanvas(Math.max(1, width), Math.max(1, height));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to paint on.');
  // What is seen through in a picture is taken for black by the reader.
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  bitmap.close();
  return { canvas, width: canvas.width, height: canvas.height };
}

function textOf({ blocks }: Tesseract.Page, width: number, height: number): PictureText {
  const lines = (blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.lines));
  const words: WordAt[] = [];
  let text = '';
  for (const [line, { words: read }] of lines.entries()) {
    const sure = read.filter(({ confidence, text: word }) => confidence >= LEAST_SURE && word.trim() !== '');
    for (const { text: word, bbox } of sure) {
      if (text && !text.endsWith('\n')) text += ' ';
      const area = {
        left: bbox.x0 / width,
        top: bbox.y0 / height,
        width: (bbox.x1 - bbox.x0) / width,
        height: (bbox.y1 - bbox.y0) / height,
      };
      words.push({ from: text.length, to: text.length + word.length, line, area });
      text += word;
    }
    if (sure.length > 0) text += '\n';
  }
  return { text, words };
}
