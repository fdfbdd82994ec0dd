import type { Spot, Step } from '../fuzz/steps';
import type { Hands } from './hands';
import type { Place } from './places/place';

/** What a browser's driver can do beside pressing keys, in CSS pixels of the window. */
export interface Tools {
  /** Text that comes at once, as from a dictation. */
  insert(text: string): Promise<void>;
  /** Through the clipboard, where the driver reaches it. */
  paste(text: string): Promise<void>;
  compose(shown: readonly string[], chosen: string): Promise<void>;
  click(x: number, y: number): Promise<void>;
  /** Takes the word at a point and lets it go at another. */
  drag(from: readonly [number, number], to: readonly [number, number]): Promise<void>;
  pause(milliseconds: number): Promise<void>;
}

/** How long a fix takes at most: Quill waits a second, to part it from the typing before it. */
const FIX_MS = 1600;
/** An editor that does not take a change puts its own text back within this time. */
const REVERT_MS = 200;
const CARD_MS = 150;

/** Does at a compose box what a step says. */
export async function perform(step: Step, place: Place, hands: Hands, tools: Tools): Promise<void> {
  // Where Enter publishes, a line is broken with Shift; in a field of one line, not at all.
  const line = place.box.includes('input') ? 'End' : place.key === 'Enter' ? 'Shift+Enter' : 'Enter';
  const press = (keys: string) => hands.press(...keys.split('+'));
  switch (step.do) {
    case 'type':
      for (const [at, part] of step.text.split('\n').entries()) {
        if (at > 0) await press(line);
        await hands.type(part);
      }
      break;
    case 'press':
      for (let times = step.times; times > 0; times--) await press(step.keys === 'Enter' ? line : step.keys);
      break;
    case 'insert':
    case 'paste':
      await tools[step.do](step.text);
      break;
    case 'compose':
      await tools.compose(step.shown, step.chosen);
      break;
    case 'click':
      await tools.click(...(await pointAt(hands, step.at)));
      break;
    case 'drag':
      await tools.drag(await pointAt(hands, step.from), await pointAt(hands, step.to));
      break;
    case 'fix':
      await fix(hands, tools);
  }
}

async function pointAt(hands: Hands, [across, down]: Spot): Promise<readonly [number, number]> {
  const { left, top, width, height } = await hands.area();
  return [left + across * width, top + down * height];
}

/** Opens the card nearest to the caret, where there is one, presses what it leads with, and waits until that is done. */
async function fix(hands: Hands, { pause }: Tools): Promise<void> {
  if ((await hands.marks()).length === 0) return;
  const before = await hands.text();
  await hands.press('Alt', 'Shift', 'KeyC');
  await pause(CARD_MS);
  await hands.press('Enter');
  for (const end = Date.now() + FIX_MS; Date.now() < end && (await hands.text()) === before; ) await pause(50);
  await pause(REVERT_MS);
  await hands.press('Escape');
}
