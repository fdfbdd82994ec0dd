import type { CDPSession, Page } from 'playwright-core';
import type { Place as Spot, Step } from '../fuzz/steps';
import { atPlace, type Hands } from './hands';
import type { Place } from './places/place';

/** A person at a compose box who does all that can be done there: types, pastes, drags, composes, takes offers. */
export interface BusyHands extends Hands {
  do(step: Step): Promise<void>;
}

/** How long a fix takes at most: Quill waits a second, to part it from the typing before it. */
const FIX_MS = 1600;

export async function busyAtPlace(page: Page, place: Place): Promise<BusyHands> {
  const hands = await atPlace(page as never, place);
  const session = await page.context().newCDPSession(page);
  return { ...hands, do: (step) => perform(step, { page, place, hands, session }) };
}

interface Desk {
  page: Page;
  place: Place;
  hands: Hands;
  session: CDPSession;
}

async function perform(step: Step, { page, place, hands, session }: Desk): Promise<void> {
  // Where Enter publishes, a line is broken with Shift; in a field of one line, not at all.
  const line = place.box.includes('input') ? 'End' : place.key === 'Enter' ? 'Shift+Enter' : 'Enter';
  const spot = async ([across, down]: Spot) => {
    const { left, top, width, height } = await hands.area();
    return [left + across * width, top + down * height] as const;
  };
  switch (step.do) {
    case 'type':
      for (const [at, part] of step.text.split('\n').entries()) {
        if (at > 0) await page.keyboard.press(line);
        await page.keyboard.type(part);
      }
      return;
    case 'insert':
      return page.keyboard.insertText(step.text);
    case 'paste':
      await page.evaluate((text) => navigator.clipboard.writeText(text), step.text);
      return page.keyboard.press('Control+v');
    case 'press':
      for (let times = step.times; times > 0; times--)
        await page.keyboard.press(step.keys === 'Enter' ? line : step.keys);
      return;
    case 'compose':
      for (const text of step.shown) await compose(session, text);
      if (step.chosen === '') return compose(session, '');
      await session.send('Input.insertText', { text: step.chosen });
      return;
    case 'click':
      return page.mouse.click(...(await spot(step.at)));
    case 'drag': {
      const from = await spot(step.from);
      await page.mouse.dblclick(...from);
      await page.mouse.down();
      await page.mouse.move(...(await spot(step.to)), { steps: 4 });
      return page.mouse.up();
    }
    case 'fix':
      return fix(page, hands);
  }
}

async function compose(session: CDPSession, text: string): Promise<void> {
  await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
}

/** Opens the card nearest to the caret, where there is one, presses what it leads with, and waits until that is done. */
async function fix(page: Page, hands: Hands): Promise<void> {
  if ((await hands.marks()).length === 0) return;
  const before = await hands.text();
  await page.keyboard.press('Alt+Shift+KeyC');
  await page.waitForTimeout(150);
  await page.keyboard.press('Enter');
  for (const end = Date.now() + FIX_MS; Date.now() < end; await page.waitForTimeout(50))
    if ((await hands.text()) !== before) break;
  // An editor that does not take a change puts its own text back within this time.
  await page.waitForTimeout(200);
  await page.keyboard.press('Escape');
}
