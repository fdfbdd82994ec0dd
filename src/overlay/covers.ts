import { closestTo } from '../page/ask';
import { type Edges, intersection } from './place';
import { topmostOfPage } from './topmost';

const CONTROLS =
  'button,a,input,select,textarea,[role="button"],[role="link"],[role="menuitem"],[contenteditable="true"]';

/** Tells whether a place by a box covers its last words or one of the site's controls. */
export const covers =
  (box: HTMLElement, mirror?: Text) =>
  (place: Edges): boolean =>
    lastWords(box, mirror).some((rect) => intersection(rect, place)) || onControl(box, place);

/** Whether the end of the text has come to lie under a place. Cheap enough to ask at every letter. */
export function endReaches(box: HTMLElement, place: Edges, mirror?: Text): boolean {
  const last = lastText(box, mirror);
  return last !== null && rectsOf(last, Math.max(0, last.length - 1)).some((rect) => intersection(rect, place));
}

/** Only the last text can reach the last corner; asking for all of it would cost more with every line. */
function lastWords(box: HTMLElement, mirror?: Text): Edges[] {
  const last = lastText(box, mirror);
  return last ? rectsOf(last, 0) : [];
}

const lastText = (box: HTMLElement, mirror?: Text) =>
  mirror ?? (document.createTreeWalker(box, NodeFilter.SHOW_TEXT).lastChild() as Text | null);

function rectsOf(text: Text, from: number): Edges[] {
  const range = document.createRange();
  range.setStart(text, from);
  range.setEnd(text, text.length);
  return Array.from(range.getClientRects());
}

function onControl(box: HTMLElement, { left, top, right, bottom }: Edges): boolean {
  const middle = (top + bottom) / 2;
  return [left, (left + right) / 2, right].some((x) => {
    const under = topmostOfPage(x, middle);
    const control = under && closestTo(under, CONTROLS);
    return control !== null && control !== undefined && !control.contains(box) && !box.contains(control);
  });
}
