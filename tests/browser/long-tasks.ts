import type { Page } from 'playwright-core';

/** Begins to write down what keeps a page's main thread for longer than 50 milliseconds. */
export function watchLongTasks(page: Page): Promise<void> {
  return page.evaluate(() => {
    const tasks: number[] = [];
    Reflect.set(window, 'longTasks', tasks);
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
}

/** How long each took so far, in milliseconds. */
export function longTasks(page: Page): Promise<number[]> {
  return page.evaluate(() => Reflect.get(window, 'longTasks') as number[]);
}
