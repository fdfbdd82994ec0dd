import { targetOf } from '../page/ask';
import type { Site } from '../sites/site';
import { type Composer, composerOfBox, findBox } from './composer';

/** Editors change their text at any of these, before or instead of an `input`. */
const EDITS = ['keydown', 'beforeinput', 'paste', 'cut', 'drop'];

const MOVES = /^(Arrow|Page|Home$|End$|Tab$|Escape$|Shift$|Control$|Alt$|Meta$)/;

/** Keeps what boxes say as it is for as long as `isLocked` says so of their composer. Moving about and copying go on. */
export function installLock(
  window: Window,
  site: Site,
  isLocked: (composer: Composer) => boolean,
  signal: AbortSignal,
): void {
  const guard = (event: Event) => {
    if (event.type === 'keydown' && onlyMoves(event as KeyboardEvent)) return;
    const found = findBox(targetOf(event) ?? null, site);
    if (!found || !isLocked(composerOfBox(found, site))) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  for (const type of EDITS) window.addEventListener(type, guard, { capture: true, signal });
}

function onlyMoves({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return MOVES.test(key) || ((ctrlKey || metaKey) && /^[ac]$/i.test(key));
}
