import type { Page } from 'playwright-core';
import { PORT } from '../../src/messages/protocol';
import { contentWorld } from './content-world';
import { digits, lead } from './typing';

/** Milliseconds from a content script's question to its answer. */
export interface Hops {
  /** For an empty text: there and back, and nothing to judge. */
  bare: number[];
  /** For a post to which one digit after the other is added, as while typing. */
  judged: number[];
}

/**
 * Asks the background over a port of its own, in the world of the content script of a page, as that script does.
 * @param length of the post, in UTF-16 code units.
 */
export async function hops(page: Page, length: number, count: number): Promise<Hops> {
  const world = await contentWorld(page);
  // What tsx wraps around inner functions to keep their names exists in Node only.
  const given = JSON.stringify({ port: PORT, text: lead(length), digits: digits(), count });
  try {
    return await world.evaluate<Hops>(`globalThis.__name ??= (named) => named; (${ask})(${given})`);
  } finally {
    await world.close();
  }
}

/** Runs in that world. */
async function ask({
  port: name,
  text,
  digits,
  count,
}: {
  port: string;
  text: string;
  digits: string[];
  count: number;
}) {
  const port = chrome.runtime.connect({ name });
  let answered: (() => void) | undefined;
  port.onMessage.addListener((message) => {
    if ((message as { kind: string }).kind === 'verdict') answered?.();
  });
  let id = 0;
  const took = (said: string) =>
    new Promise<number>((resolve) => {
      const start = performance.now();
      answered = () => resolve(performance.now() - start);
      id++;
      port.postMessage({ kind: 'analyse', id, post: { text: said, site: 'x', audience: 'public', revision: id } });
    });
  const pause = () => new Promise((done) => setTimeout(done, 30));
  await took(text);
  const hops = { bare: [] as number[], judged: [] as number[] };
  for (let index = 0; index < count; index++) {
    hops.bare.push(await took(''));
    await pause();
    hops.judged.push(await took(text + digits.slice(0, 1 + (index % digits.length)).join('')));
    await pause();
  }
  port.disconnect();
  return hops;
}
