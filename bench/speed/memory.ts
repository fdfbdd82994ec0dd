import type { CDPSession, Page } from 'playwright-core';
import type { Harness } from '../../tests/browser/launch';
import { workerHeap } from '../../tests/browser/worker-heap';
import { BOXES, type TimedBox, unwatched } from './boxes';
import { compose, openChromium } from './chromium';
import { median } from './figures';
import type { Section } from './section';

const ROUNDS = 7;
const LENGTH = 280;
const TABS = [1, 10, 50];

/** What a tab holds more because of Curtain, and what the worker holds. */
export async function memory(): Promise<Section> {
  const rows: Section['rows'] = [];
  for (const box of BOXES) rows.push([`a tab with ${box.editor}, kB`, ...(await heaps(box))]);
  const harness = await openChromium();
  try {
    const open: Page[] = [];
    for (const tabs of TABS) {
      while (open.length < tabs) open.push((await compose(harness, BOXES[0] as TimedBox, LENGTH)).page);
      rows.push([
        `the worker, ${tabs} ${tabs === 1 ? 'tab' : 'tabs'}, kB`,
        kilobytes(await workerHeap(harness)),
        '',
        '',
      ]);
    }
  } finally {
    await harness.close();
  }
  return {
    title: 'Memory, kB of JavaScript heap',
    note: `After a collection of garbage, with a post of ${LENGTH} characters in the box; median of ${ROUNDS} pages each way, in turns. The worker is one for all tabs.`,
    head: ['', 'with', 'without', 'cost'],
    rows,
  };
}

async function heaps(box: TimedBox): Promise<string[]> {
  const harness = await openChromium();
  const [watched, free]: [number[], number[]] = [[], []];
  try {
    for (let round = 0; round < ROUNDS; round++) {
      watched.push(await heap(harness, box, box.address));
      free.push(await heap(harness, box, unwatched(box)));
    }
  } finally {
    await harness.close();
  }
  return [median(watched), median(free), median(watched) - median(free)].map(kilobytes);
}

async function heap(harness: Harness, box: TimedBox, address: string): Promise<number> {
  const { page } = await compose(harness, box, LENGTH, address);
  const session: CDPSession = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await page.close();
  return usedSize;
}

function kilobytes(bytes: number): string {
  return Math.round(bytes / 1024).toLocaleString('en');
}
