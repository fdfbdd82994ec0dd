/** What both browsers' drivers can do with a page. */
export interface Typist {
  evaluate<Given, Result>(work: (given: Given) => Result, given: Given): Promise<Awaited<Result>>;
  press(key: string): Promise<void>;
  insert(text: string): Promise<void>;
  close(): Promise<void>;
}

const FILL =
  'Long night on the floor and the coffee machine gave up at two. Grateful for the team, for the quiet hour at four, ' +
  'and for whoever left oranges in the break room. Somebody please remind me why I took the extra shift. ';
const END = 'Also my patient has a chart that will not open. MRN ';
/** The record number that a lead ends in. */
export const NUMBER = '4471';
const DIGITS = '8203957';

/** A text of about so many UTF-16 code units that ends in a record number, which the next digits make longer. */
export function lead(length: number): string {
  const room = Math.max(0, length - END.length - NUMBER.length);
  return (
    FILL.repeat(Math.ceil(room / FILL.length))
      .slice(0, room)
      .replace(/\S*$/, '') +
    END +
    NUMBER
  );
}

/** The digits that are typed after the lead, one by one; then they are deleted and typed again. */
export function digits(): string[] {
  return [...DIGITS];
}

/**
 * Types a record number that must be marked to its last digit each time.
 * @param typed is called after each.
 * @returns for each of `count` keys, milliseconds from the key event to the frame that paints the mark over its digit.
 */
export async function typeMarked(page: Typist, count: number, typed?: () => Promise<void>): Promise<number[]> {
  const samples: number[] = [];
  for (;;) {
    let number = NUMBER;
    for (const digit of digits()) {
      number += digit;
      samples.push(await paintedKey(page, digit, number));
      await typed?.();
      if (samples.length === count) return samples;
      await pause(20 + (samples.length % 7) * 5);
    }
    for (const _ of DIGITS) await page.press('Backspace');
    await pause(100);
  }
}

/** Presses a key that lengthens the number marked last. @param number as it then is. */
export async function paintedKey(page: Typist, key: string, number: string, patienceMs = 2000): Promise<number> {
  await page.evaluate(arm, { number, patienceMs });
  await page.press(key);
  return page.evaluate(() => window.keystroke as Promise<number>, null);
}

/** Waits until the record number of the lead is marked. */
export async function marked(page: Typist, patienceMs = 10_000): Promise<void> {
  const done = await page.evaluate(standing, { number: NUMBER, patienceMs });
  if (!done) throw new Error('The lead was never marked.');
}

declare global {
  interface Window {
    keystroke?: Promise<number>;
    /** When the last key went down, on the clock of `performance.now()`. */
    pressedAt?: number;
  }
}

/** From the next key press on, looks at each frame whether the mark holds the whole number. Runs in the page. */
function arm({ number, patienceMs }: { number: string; patienceMs: number }): void {
  window.keystroke = new Promise((resolve, reject) => {
    const onKey = ({ timeStamp }: KeyboardEvent) => {
      window.pressedAt = timeStamp;
      const look = (frame: number) => {
        const marks = [...(CSS.highlights.get('curtain-hold') ?? [])] as Range[];
        if (marks.some((mark) => mark.toString().endsWith(number)))
          resolve(Math.max(performance.now(), frame) - timeStamp);
        else if (performance.now() - timeStamp > patienceMs)
          reject(new Error('The mark never reached the digit typed.'));
        else requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', onKey, { capture: true, once: true });
  });
}

/** Runs in the page. */
function standing({ number, patienceMs }: { number: string; patienceMs: number }): Promise<boolean> {
  const start = performance.now();
  return new Promise((resolve) => {
    const look = () => {
      const marks = [...(CSS.highlights.get('curtain-hold') ?? [])] as Range[];
      if (marks.some((mark) => mark.toString().endsWith(number))) resolve(true);
      else if (performance.now() - start > patienceMs) resolve(false);
      else requestAnimationFrame(look);
    };
    look();
  });
}

export function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}
