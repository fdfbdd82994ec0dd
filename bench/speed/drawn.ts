import type { Page } from 'playwright-core';
import { contentWorld } from './content-world';

/** Tells when marks were drawn, in the world of the script that draws them. */
export interface DrawnMarks {
  /** Milliseconds from the key pressed last to the mark drawn last. */
  sinceKey(): Promise<number>;
  close(): Promise<void>;
}

/** Notes when a range is put into a highlight, in a page whose overlay has come. */
export async function noteDrawn(page: Page): Promise<DrawnMarks> {
  const world = await contentWorld(page);
  await world.evaluate(`{
    const add = Highlight.prototype.add;
    Highlight.prototype.add = function (range) {
      globalThis.drawnAt = performance.now();
      return add.call(this, range);
    };
  }`);
  return {
    sinceKey: async () => {
      const [pressed, drawn] = await Promise.all([
        page.evaluate(() => window.pressedAt ?? Number.NaN),
        world.evaluate<number>('globalThis.drawnAt'),
      ]);
      return drawn - pressed;
    },
    close: () => world.close(),
  };
}
