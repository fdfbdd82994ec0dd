import { targetOf } from '../page/ask';
import type { Site } from '../sites/site';
import type { Composer } from './composer';
import { mayPress, publishedBy } from './submit';
import { shadowRootsOf } from './tree';

/** An event that is about to publish a composer. */
export interface Attempt {
  composer: Composer;
  event: Event;
}

export type Decide = (attempt: Attempt) => 'pass' | 'stop';

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

export interface Gate {
  /** Clicks a control once without asking again. Only for sites known to accept a click that no person made. */
  replay(control: HTMLElement): void;
}

/**
 * Asks before anything publishes. It listens on `window` in the capture phase: put there at `document_start` it is the
 * first listener of the page, so what it stops no other code hears of. The `submit` event of a form in a shadow root never
 * gets to the window: such roots are listened to from the first event on that passes through them.
 */
export function installGate(window: Window, site: Site, decide: Decide, signal: AbortSignal): Gate {
  let replaying = false;
  let heldKey = '';
  const guard = (event: Event) => {
    if (replaying) return;
    const composer = publishedBy(event, site);
    if (!composer) return;
    let passes = false;
    try {
      passes = decide({ composer, event }) === 'pass';
    } finally {
      // Whatever goes wrong in deciding or in showing it, nothing goes out undecided.
      if (!passes) {
        if (event.type === 'keydown') heldKey = (event as KeyboardEvent).code;
        stop(event);
      }
    }
  };
  /** Some pages publish when the key goes up again: a press that was stopped is stopped whole. */
  const guardRelease = (event: KeyboardEvent) => {
    if (heldKey === '' || event.code !== heldKey) return;
    heldKey = '';
    stop(event);
  };
  const options = { capture: true, signal };
  const guarded = new WeakSet<EventTarget>();
  let looked: Element | undefined;
  const guardRoots = (event: Event) => {
    // One letter after the other in the same place passes through the same roots.
    const target = targetOf(event);
    if (event.type === 'keydown' && target === looked && !mayPress(event as KeyboardEvent)) return;
    looked = target;
    for (const root of shadowRootsOf(event)) {
      if (guarded.has(root)) continue;
      guarded.add(root);
      root.addEventListener('submit', guard, options);
    }
  };
  for (const type of ['focusin', 'click', 'keydown']) window.addEventListener(type, guardRoots, options);
  for (const type of ['click', 'keydown', 'submit']) window.addEventListener(type, guard, options);
  window.addEventListener('keyup', guardRelease, options);
  return {
    replay(control) {
      replaying = true;
      try {
        control.click();
      } finally {
        replaying = false;
      }
    },
  };
}
