import type { CDPSession, Page } from 'playwright-core';

/** What one key press came to, in milliseconds. */
export interface Keystroke {
  /** From the key event to the frame that paints the mark over the letter it typed. */
  painted: number;
}

const LEAD =
  'Long night on the floor and the coffee machine gave up at two. Grateful for the team, for the quiet hour at four, ' +
  'and for whoever left oranges in the break room. Somebody please remind me why I took the extra shift. Also my patient ' +
  'has a chart that will not open. MRN 4471';
const DIGITS = '8203957';

/** Types into the focused box, digit by digit, a record number that must be marked to its last digit each time. */
export async function typeMarked(page: Page, count: number): Promise<Keystroke[]> {
  await page.keyboard.type(LEAD);
  await page.waitForTimeout(300);
  const samples: Keystroke[] = [];
  while (samples.length < count) {
    for (const digit of DIGITS) {
      samples.push(await paintedKey(page, digit));
      await page.waitForTimeout(20 + (samples.length % 7) * 5);
    }
    for (const _ of DIGITS) await page.keyboard.press('Backspace');
    await page.waitForTimeout(100);
  }
  return samples.slice(0, count);
}

/** Text that ends in a number that must be marked, and what to go on with, one key at a time. */
export const MARKED = { lead: LEAD, keys: DIGITS };

/** Presses a key that lengthens what is marked. @param patienceMs how long the mark may take before it counts as missing. */
export async function paintedKey(page: Page, key: string, patienceMs = 2000): Promise<Keystroke> {
  await arm(page, patienceMs);
  await page.keyboard.press(key);
  return page.evaluate(() => window.keystroke as Promise<Keystroke>);
}

declare global {
  interface Window {
    keystroke?: Promise<Keystroke>;
  }
}

/** From the next key press on, looks at each frame whether the mark reaches the caret. */
function arm(page: Page, patienceMs: number): Promise<void> {
  return page.evaluate((patience) => {
    window.keystroke = new Promise((resolve, reject) => {
      const onKey = ({ timeStamp }: KeyboardEvent) => {
        const look = (frame: number) => {
          const caret = getSelection()?.getRangeAt(0);
          const marks = [...(CSS.highlights.get('curtain-hold') ?? [])] as Range[];
          const reached = marks.some(
            (mark) => caret && mark.endContainer === caret.endContainer && mark.endOffset === caret.endOffset,
          );
          if (reached) resolve({ painted: Math.max(performance.now(), frame) - timeStamp });
          else if (performance.now() - timeStamp > patience)
            reject(new Error('The mark never reached the letter typed.'));
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      addEventListener('keydown', onKey, { capture: true, once: true });
    });
  }, patienceMs);
}

/** Time the page's main thread was busy for each of `count` key presses, in milliseconds: all tasks, the page's own too. */
export async function busyPerKey(page: Page, session: CDPSession, count: number): Promise<number[]> {
  await session.send('Performance.enable');
  await page.keyboard.type(LEAD);
  await page.waitForTimeout(300);
  const busy: number[] = [];
  for (let index = 0; index < count; index++) {
    const before = await taskSeconds(session);
    await page.keyboard.press(DIGITS.charAt(index % DIGITS.length));
    await page.waitForTimeout(40);
    busy.push((await taskSeconds(session)) - before);
    if (index % DIGITS.length === DIGITS.length - 1) for (const _ of DIGITS) await page.keyboard.press('Backspace');
  }
  return busy.map((seconds) => seconds * 1000);
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return value('ScriptDuration') + value('LayoutDuration') + value('RecalcStyleDuration');
}
