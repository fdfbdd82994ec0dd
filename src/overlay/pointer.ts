import { markAtPoint } from './hit';
import { type Edges, holds } from './place';
import type { BoxView } from './view';

/** A pointer that rests this long on a mark means it, in milliseconds. */
const INTENT = 120;
/** A pointer on its way to the card may leave the words for this long. */
const GRACE = 300;

export interface PointerSight {
  view(box: EventTarget): BoxView | undefined;
  /** What keeps an open card open: the card and its words together; undefined when the pointer opened none. */
  haven(): Edges | undefined;
  isOpen(view: BoxView, index: number): boolean;
  open(view: BoxView, index: number): void;
  close(): void;
}

/** Opens the card of the mark a pointer rests on. Looks once a frame, and only while the pointer is over a watched box. */
export function watchPointer(sight: PointerSight): () => void {
  const ended = new AbortController();
  let frame = 0;
  let opening: { key: string; timer: ReturnType<typeof setTimeout> } | undefined;
  let closing: ReturnType<typeof setTimeout> | undefined;

  const stopOpening = () => {
    clearTimeout(opening?.timer);
    opening = undefined;
  };
  const stopClosing = () => {
    clearTimeout(closing);
    closing = undefined;
  };

  const meet = (view: BoxView, index: number) => {
    stopClosing();
    if (sight.isOpen(view, index)) return stopOpening();
    const { ruleId, from } = view.marks[index]?.finding ?? {};
    const key = `${ruleId} ${from}`;
    if (opening?.key === key) return;
    stopOpening();
    opening = { key, timer: setTimeout(() => sight.open(view, index), INTENT) };
  };

  const leave = (x: number, y: number) => {
    stopOpening();
    const haven = sight.haven();
    if (!haven || holds(haven, x, y)) return stopClosing();
    closing ??= setTimeout(() => {
      closing = undefined;
      sight.close();
    }, GRACE);
  };

  const look = (event: PointerEvent, view: BoxView | undefined) => {
    const { clientX: x, clientY: y } = event;
    const index = view ? markAtPoint(view.marks, x, y) : -1;
    if (view && index >= 0) meet(view, index);
    else leave(x, y);
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerType === 'touch' || event.buttons > 0) return;
    const view = event.composedPath().map(sight.view).find(Boolean);
    if (!view && !opening && !sight.haven()) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => look(event, view));
  };

  window.addEventListener('pointermove', onMove, { capture: true, passive: true, signal: ended.signal });
  return () => {
    ended.abort();
    cancelAnimationFrame(frame);
    stopOpening();
    stopClosing();
  };
}
