import { BOXES, type TimedBox } from './boxes';
import { compose, openChromium, typist } from './chromium';
import { SPREAD, spread } from './figures';
import type { Section } from './section';
import { digits, lead, marked, NUMBER, paintedKey, pause } from './typing';

const COLD = 9;
const WAKES = 21;
const PATIENCE_MS = 30_000;
/** What lies between putting the caret into a box and the first key. */
const BEFORE_TYPING_MS = 700;

const BOX = BOXES[0] as TimedBox;
const [FIRST = ''] = digits();

/** From a key that finds no engine to its mark. */
export async function start(): Promise<Section> {
  const cold: number[] = [];
  for (let round = 0; round < COLD; round++) cold.push(await afterLaunch());
  const { asleep, warmed, awake } = await wakes();
  return {
    title: 'Cold start and waking, ms',
    note:
      'From the key to its painted mark in Draft.js, 280 characters. A browser stops a worker after half a minute without work; ' +
      `with a warm box the caret was put into it ${BEFORE_TYPING_MS} ms before the key, which is when the worker is woken.`,
    head: ['', 'n', ...SPREAD],
    rows: [
      ['the first key ever, after the browser was opened', cold.length, ...spread(cold)],
      ['the worker was stopped, the caret already in the box', asleep.length, ...spread(asleep)],
      ['the worker was stopped, then the box took the focus', warmed.length, ...spread(warmed)],
      ['any other key', awake.length, ...spread(awake)],
    ],
  };
}

async function afterLaunch(): Promise<number> {
  const harness = await openChromium();
  try {
    const page = await harness.open(BOX.address);
    await page.locator(BOX.selector).first().click();
    await page.keyboard.insertText(lead(280));
    return await paintedKey(typist(page), FIRST, NUMBER + FIRST, PATIENCE_MS);
  } finally {
    await harness.close();
  }
}

async function wakes() {
  const harness = await openChromium();
  const samples = { asleep: [] as number[], warmed: [] as number[], awake: [] as number[] };
  try {
    for (let round = 0; round < WAKES; round++) {
      const { page, typist: hands } = await compose(harness, BOX, 280);
      await marked(hands);
      await harness.stopWorker();
      samples.asleep.push(await paintedKey(hands, FIRST, NUMBER + FIRST, PATIENCE_MS));
      await pause(200);
      const second = digits()[1] as string;
      samples.awake.push(await paintedKey(hands, second, NUMBER + FIRST + second, PATIENCE_MS));
      await page.locator('body').click({ position: { x: 5, y: 5 } });
      await pause(200);
      await harness.stopWorker();
      await page.locator(BOX.selector).first().click();
      await page.keyboard.press('ControlOrMeta+End');
      await pause(BEFORE_TYPING_MS);
      const third = digits()[2] as string;
      samples.warmed.push(await paintedKey(hands, third, NUMBER + FIRST + second + third, PATIENCE_MS));
      await page.close();
    }
  } finally {
    await harness.close();
  }
  return samples;
}
