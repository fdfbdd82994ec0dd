import { targetOf } from '../page/ask';

const FOCUS = ['focus', 'blur', 'focusin', 'focusout'];
const KEYS = ['keydown', 'keyup', 'keypress'];
const PRESSES = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'touchstart', 'touchend', 'dblclick'];
const INSIDE = ['click', 'auxclick', 'contextmenu', 'input', 'beforeinput', 'change', 'copy', 'cut', 'paste'];

interface ContainNeeds {
  onKey(event: KeyboardEvent): void;
  /** Whether a dialog has the page inert. Elsewhere a mouse may press our parts without taking the focus from the text. */
  isModal(): boolean;
}

/**
 * Keeps what happens in the host from the page: a focus trap that would take the focus back, a shortcut that would
 * act on our keys, a dialog that closes on a press outside it.
 *
 * Most of it is stopped at the window, before any listener of the page: what a key or a press does by itself (pressing
 * a button, moving in a radio group) happens all the same, and keys are handed to `onKey`. Clicks and changes must
 * reach our own parts, so they are stopped on their way out instead.
 */
export function contain(host: HTMLElement, { onKey, isModal }: ContainNeeds): () => void {
  const ended = new AbortController();
  const capture = { capture: true, signal: ended.signal };

  for (const type of FOCUS) {
    window.addEventListener(
      type,
      (event) => passesBy(event as FocusEvent, host) && event.stopImmediatePropagation(),
      capture,
    );
  }
  for (const type of [...KEYS, ...PRESSES]) {
    window.addEventListener(
      type,
      (event) => {
        if (!isIn(event, host)) return;
        event.stopImmediatePropagation();
        if (type === 'keydown') onKey(event as KeyboardEvent);
        if (type === 'mousedown' && !isModal()) event.preventDefault();
      },
      capture,
    );
  }
  for (const type of INSIDE) {
    host.addEventListener(type, (event) => event.stopPropagation(), { signal: ended.signal });
  }
  return () => ended.abort();
}

/** The focus moves within, into or out of the host. A page that never hears of it keeps its editor as it was. */
const passesBy = (event: FocusEvent, host: HTMLElement) => isIn(event, host) || event.relatedTarget === host;

/** A host in a dialog that lies in a shadow root is nobody's target outside that; the event's path begins with it all the same. */
export const isIn = (event: Event, host: HTMLElement) => targetOf(event) === host;

/** Lets Escape close what has not the focus, before the page takes it for its own dialog. `close` tells whether it did. */
export function watchEscape(close: () => boolean): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !event.isTrusted || event.isComposing || !close()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  window.addEventListener('keydown', onKey, true);
  return () => window.removeEventListener('keydown', onKey, true);
}
