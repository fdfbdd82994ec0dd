import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import type { Tools } from './busy-hands';

/** What WebDriver BiDi reaches in Firefox: no clipboard and no input method, so that their words are typed. */
export function firefoxTools(page: Page): Tools {
  const insert = (text: string) => page.keyboard.type(text);
  return {
    insert,
    paste: insert,
    compose: (_shown, chosen) => insert(chosen),
    click: (x, y) => page.mouse.click(x, y),
    drag: async ([fromX, fromY], [toX, toY]) => {
      await page.mouse.click(fromX, fromY, { count: 2 });
      await page.mouse.down();
      await page.mouse.move(toX, toY, { steps: 4 });
      await page.mouse.up();
    },
    pause: (milliseconds) => sleep(milliseconds),
  };
}
