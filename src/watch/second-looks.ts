import { findBox } from '../compose/composer';
import { FIELD_EVENTS, lookAt } from '../compose/observe';
import { focusedIn, targetOf } from '../page/ask';
import type { Site } from '../sites/site';
import type { Drafts } from './drafts';

/** Where no event comes at all, a box and what it says are found after this. */
const LOOK_MS = 1000;

interface Needs {
  window: Window;
  site: Site;
  drafts: Drafts;
  signal: AbortSignal;
}

/**
 * A page can keep an event from the field it is for: it is heard on the window too, before any listener of the page's. One
 * whose listeners were there before Curtain can keep it even from there: what has the focus, and what fields say, is looked
 * at again by the clock. An editor's words are nodes, and nothing keeps their mutations from us.
 */
export function lookAgain({ window, site, drafts, signal }: Needs): void {
  const heed = (event: Event) => {
    const target = targetOf(event);
    if (target) lookAt(target);
  };
  for (const type of FIELD_EVENTS) window.addEventListener(type, heed, { capture: true, signal });
  const look = () => {
    const focused = findBox(focusedIn(window.document), site);
    if (focused) drafts.meet(focused);
    for (const { box } of drafts) lookAt(box);
  };
  const clock = setInterval(look, LOOK_MS);
  signal.addEventListener('abort', () => clearInterval(clock), { once: true });
  look();
}
