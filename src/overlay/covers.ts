import { type Edges, intersection } from './place';

const CONTROLS =
  'button,a,input,select,textarea,[role="button"],[role="link"],[role="menuitem"],[contenteditable="true"]';

/** Tells whether a place by a box covers its last words or one of the site's controls. */
export const covers =
  (box: HTMLElement) =>
  (place: Edges): boolean =>
    lastWords(box).some((rect) => intersection(rect, place)) || onControl(box, place);

/** Only the last text can reach the last corner; asking for all of it would cost more with every line. */
function lastWords(box: HTMLElement): Edges[] {
  const last = document.createTreeWalker(box, NodeFilter.SHOW_TEXT).lastChild();
  if (!last) return [];
  const range = document.createRange();
  range.selectNodeContents(last);
  return Array.from(range.getClientRects());
}

function onControl(box: HTMLElement, { left, top, right, bottom }: Edges): boolean {
  const middle = (top + bottom) / 2;
  return [left, (left + right) / 2, right].some((x) => {
    const under = document.elementsFromPoint(x, middle).find(({ localName }) => localName !== 'curtain-overlay');
    const control = under?.closest(CONTROLS);
    return control !== null && control !== undefined && !control.contains(box) && !box.contains(control);
  });
}
