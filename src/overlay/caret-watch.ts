import { caretIn } from './caret';
import { isIn } from './contain';
import { markAtCaret } from './hit';
import type { BoxView } from './view';

const MOVES = new Set(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown']);

export interface CaretSight {
  view(box: EventTarget): BoxView | undefined;
  /** The caret was placed in a mark. */
  open(view: BoxView, index: number): void;
  /** The caret was placed elsewhere, or the person types. */
  close(): void;
}

/** Opens the card of the mark a caret is placed in by a click or a key that moves it; never while the person types. */
export function watchCaret(host: HTMLElement, sight: CaretSight): () => void {
  const ended = new AbortController();
  const options = { capture: true, passive: true, signal: ended.signal };

  const look = (event: Event) => {
    if (isIn(event, host)) return;
    const view = event.composedPath().map(sight.view).find(Boolean);
    const caret = view && caretIn(view);
    const index = view && caret ? markAtCaret(view.marks, caret.node, caret.offset) : -1;
    if (view && index >= 0) sight.open(view, index);
    else sight.close();
  };

  window.addEventListener('click', look, options);
  window.addEventListener('keyup', (event) => MOVES.has(event.key) && look(event), options);
  window.addEventListener('input', (event) => !isIn(event, host) && sight.close(), options);
  return () => ended.abort();
}
