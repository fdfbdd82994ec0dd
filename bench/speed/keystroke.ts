import type { Page } from 'playwright-core';
import { launchFirefox } from '../../tests/browser/firefox';
import { BOXES, LENGTHS, type TimedBox } from './boxes';
import { compose, openChromium } from './chromium';
import { noteDrawn } from './drawn';
import { median, quantile, SPREAD, short, spread } from './figures';
import { type Hops, hops } from './hop';
import type { Section } from './section';
import { lead, marked, pause, type Typist, typeMarked } from './typing';

/** Keys a box and length in all, in rounds, so that whatever else the machine does meets them all. */
const KEYS = 504;
const ROUNDS = 4;
const ASKED = 100;

/** In Firefox this editor takes nothing from a driver but keys, and with ten thousand of them it takes minutes itself. */
const TYPED = 'Draft.js';
const MOST_TYPED = 2_000;

interface Cell {
  browser: string;
  box: TimedBox;
  length: number;
  open(): Promise<{ page?: Page; typist: Typist }>;
  painted: number[];
  /** From the key to the mark, the frame not waited for. */
  drawn: number[];
  parts: Hops | undefined;
}

/** From the key to its painted mark, in both browsers, by editor and length of the post. */
export async function keystroke(): Promise<Section> {
  const chromium = await openChromium();
  const firefox = await launchFirefox();
  const cells = BOXES.flatMap((box) =>
    LENGTHS.flatMap((length): Cell[] => [
      {
        ...{ browser: 'Chromium', box, length, painted: [], drawn: [], parts: undefined },
        open: () => compose(chromium, box, length),
      },
      {
        ...{ browser: 'Firefox', box, length, painted: [], drawn: [], parts: undefined },
        open: async () => ({ typist: await inFirefox(box, length) }),
      },
    ]),
  ).filter(({ browser, box, length }) => browser === 'Chromium' || box.editor !== TYPED || length <= MOST_TYPED);
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const cell of cells) {
        const { page, typist } = await cell.open();
        await marked(typist);
        const drawn = page && (await noteDrawn(page));
        const note = drawn && (async () => void cell.drawn.push(await drawn.sinceKey()));
        cell.painted.push(...(await typeMarked(typist, KEYS / ROUNDS, note)));
        await drawn?.close();
        await typist.close();
      }
    for (const cell of cells.filter(({ browser }) => browser === 'Chromium')) {
      const { page } = await compose(chromium, cell.box, cell.length);
      cell.parts = await hops(page, cell.length, ASKED);
      await page.close();
    }
  } finally {
    await Promise.all([chromium.close(), firefox.close()]);
  }
  return {
    title: 'A key and its painted mark, ms',
    note:
      `A record number is typed digit by digit; each time from the key event to the frame that paints the mark over the new digit, n = ${KEYS}, in ${ROUNDS} rounds. ` +
      'Drawn is when the mark stands, before its frame: at 60 Hz the next frame is up to 16.7 ms away, and what misses it waits for one more. ' +
      'The parts are medians: the hop is a question to the background and its answer when there is nothing to judge, the engine is what a whole post takes longer, asked over a port of the content script’s own world; ' +
      'the rest is the editor, reading the box, drawing, and waiting for the next frame (8 ms on average at 60 Hz). Firefox lets no driver into that world, and Draft.js there takes keys only: typing ten thousand takes it minutes.',
    head: ['', 'characters', ...SPREAD, 'drawn, median', 'p95', 'hop', 'engine', 'rest'],
    rows: cells.map(({ browser, box, length, painted, drawn, parts }) => [
      `${browser}, ${box.editor}`,
      length.toLocaleString('en'),
      ...spread(painted),
      ...(drawn.length > 0 ? [median(drawn), quantile(drawn, 0.95)].map(short) : ['', '']),
      ...(parts ? apart(painted, parts) : ['', '', '']),
    ]),
  };

  async function inFirefox(box: TimedBox, length: number): Promise<Typist> {
    const page = await firefox.open(box.address);
    // What tsx wraps around inner functions to keep their names exists in Node only.
    await page.evaluate('globalThis.__name = (named) => named');
    for (const opener of box.openers) await page.click(opener);
    await page.waitForSelector(box.selector);
    await page.click(box.selector);
    await pause(500);
    if (box.editor === TYPED) await page.keyboard.type(lead(length));
    else await page.evaluate((text) => document.execCommand('insertText', false, text), lead(length));
    await pause(300);
    return {
      evaluate: (work, given) => page.evaluate(work as never, given as never) as never,
      press: (key) => page.keyboard.press(key as never),
      insert: (text) => page.keyboard.sendCharacter(text),
      close: () => page.close(),
    };
  }
}

function apart(painted: number[], { bare, judged }: Hops): string[] {
  const hop = median(bare);
  const engine = Math.max(0, median(judged) - hop);
  return [hop, engine, quantile(painted, 0.5) - hop - engine].map(short);
}
