import type { Page } from 'playwright-core';
import type { Tools } from './busy-hands';

/** What a person has at hand in Chromium, keys aside: a clipboard, an input method, a mouse. */
export async function chromiumTools(page: Page): Promise<Tools> {
  const session = await page.context().newCDPSession(page);
  const show = (text: string) =>
    session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  return {
    insert: (text) => page.keyboard.insertText(text),
    paste: async (text) => {
      await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
      await page.keyboard.press('Control+v');
    },
    compose: async (shown, chosen) => {
      for (const text of shown) await show(text);
      if (chosen === '') await show('');
      else await session.send('Input.insertText', { text: chosen });
    },
    click: (x, y) => page.mouse.click(x, y),
    drag: async (from, to) => {
      await page.mouse.dblclick(...from);
      await page.mouse.down();
      await page.mouse.move(...to, { steps: 4 });
      await page.mouse.up();
    },
    pause: (milliseconds) => page.waitForTimeout(milliseconds),
  };
}
