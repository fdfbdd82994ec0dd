import type { Span } from '../engine/verdict';
import { focusedIn } from '../page/ask';
import { nextFrame, wait } from './pause';
import { pointsOf, type Reading } from './reading';

/** Editors learn of a selection from the `selectionchange` event; when nothing changed, none comes. */
const SELECTION_EVENT_MS = 60;

/** Gives the box the focus. Editors put their own last selection back when they get it, so that must be over first. */
export async function focusBox(box: HTMLElement): Promise<void> {
  if (focusedIn(box.ownerDocument) === box) return;
  box.focus({ preventScroll: true });
  await nextFrame();
}

/** Selects a span and resolves once the editor's model can have seen it; to false when the span can't be selected exactly. */
export async function selectSpan(box: HTMLElement, reading: Reading, span: Span): Promise<boolean> {
  const seen = Promise.race([selectionChange(box.ownerDocument), wait(SELECTION_EVENT_MS)]);
  if (!putSelection(box, reading, span)) return false;
  await seen;
  await nextFrame();
  return true;
}

/** Selects a span again where the selection no longer holds its words: others in the page move nodes, and it with them. */
export function keepSelected(box: HTMLElement, reading: Reading, span: Span): boolean {
  const selection = box.ownerDocument.getSelection();
  const isHere = selection !== null && box.contains(selection.anchorNode);
  const words = reading.text.slice(span.from, span.to);
  return (isHere && selection.toString() === words) || putSelection(box, reading, span);
}

function putSelection(box: HTMLElement, reading: Reading, span: Span): boolean {
  const points = pointsOf(reading, span);
  const selection = box.ownerDocument.getSelection();
  if (!points || !selection) return false;
  const { start, end } = points;
  selection.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  return true;
}

function selectionChange(document: Document): Promise<void> {
  return new Promise((resolve) =>
    document.addEventListener('selectionchange', () => resolve(), { once: true, capture: true }),
  );
}
