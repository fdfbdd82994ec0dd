import type { CDPSession, Page } from 'playwright-core';
import type { Harness } from '../../tests/browser/launch';
import { longTasks, watchLongTasks } from '../../tests/browser/long-tasks';
import { BOXES, LENGTHS, type TimedBox, unwatched } from './boxes';
import { compose, openChromium } from './chromium';
import { median, quantile, short } from './figures';
import type { Section } from './section';
import { digits, pause } from './typing';

const KEYS = 504;
const ROUNDS = 6;

interface Arm {
  /** Milliseconds of script, style and layout, a key. */
  busy: number[];
  /** Tasks of more than 50 ms. */
  long: number;
}

/** What a key costs the page's main thread, with Curtain and on the same page where it does not run. */
export async function mainThread(): Promise<Section> {
  const harness = await openChromium();
  const cells = BOXES.flatMap((box) => LENGTHS.map((length) => ({ box, length, arms: [empty(), empty()] as const })));
  try {
    for (let round = 0; round < ROUNDS; round++)
      for (const { box, length, arms } of cells)
        for (const [arm, address] of [[arms[0], box.address] as const, [arms[1], unwatched(box)] as const])
          await type(harness, box, length, address, arm);
  } finally {
    await harness.close();
  }
  return {
    title: 'The page’s main thread, ms a key',
    note:
      `Script, style and layout of the whole page in Chromium, with Curtain and on the same page under a host it does not watch, in turns, n = ${KEYS} each. ` +
      'What Curtain costs is the difference, of the medians and of the 95th percentiles. Long tasks took more than 50 ms.',
    head: [
      '',
      'characters',
      'with, median',
      'p95',
      'without, median',
      'p95',
      'cost, median',
      'p95',
      'long tasks, with',
      'without',
    ],
    rows: cells.map(({ box, length, arms: [watched, free] }) => {
      const at = ({ busy }: Arm) => [median(busy), quantile(busy, 0.95)];
      const [a = 0, b = 0] = at(watched);
      const [c = 0, d = 0] = at(free);
      return [
        box.editor,
        length.toLocaleString('en'),
        ...[a, b, c, d, a - c, b - d].map(signed),
        watched.long,
        free.long,
      ];
    }),
  };
}

function signed(value: number): string {
  return value < 0 ? `-${short(-value)}` : short(value);
}

function empty(): Arm {
  return { busy: [], long: 0 };
}

async function type(harness: Harness, box: TimedBox, length: number, address: string, arm: Arm): Promise<void> {
  const { page } = await compose(harness, box, length, address);
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await watchLongTasks(page);
  for (let index = 0; index < KEYS / ROUNDS; index++) {
    const digit = digits()[index % digits().length] as string;
    if (index > 0 && index % digits().length === 0) await erase(page);
    const before = await busy(session);
    await page.keyboard.press(digit);
    await pause(40);
    arm.busy.push((await busy(session)) - before);
  }
  arm.long += (await longTasks(page)).length;
  await page.close();
}

async function erase(page: Page): Promise<void> {
  for (const _ of digits()) await page.keyboard.press('Backspace');
  await pause(60);
}

async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return 1000 * (value('ScriptDuration') + value('LayoutDuration') + value('RecalcStyleDuration'));
}
