import { closestTo } from '../page/ask';
import { type Edges, intersection } from './place';
import { topmostOfPage } from './topmost';
import type { Mirrored } from './view';

const CONTROLS =
  'button,a,input,select,textarea,[role="button"],[role="link"],[role="menuitem"],[contenteditable="true"]';

/** Tells whether a place by a box covers its last words or one of the site's controls. For one look: where words stand is asked once. */
export function covers(box: HTMLElement, mirror?: Mirrored): (place: Edges) => boolean {
  const known = new Map<Text, Edges[]>();
  return (place) => {
    const onWords = textsBy(box, place, mirror).some((text) => {
      const rects = known.get(text) ?? rectsOf(text, 0);
      known.set(text, rects);
      return rects.some((rect) => intersection(rect, place));
    });
    return onWords || onControl(box, place);
  };
}

/** Whether the end of the text has come to lie under a place. Cheap enough to ask at every letter. */
export function endReaches(box: HTMLElement, place: Edges, mirror?: Mirrored): boolean {
  const last = mirror ? mirror.passages.at(-1)?.text : lastText(box);
  return last !== undefined && rectsOf(last, Math.max(0, last.length - 1)).some((rect) => intersection(rect, place));
}

/**
 * The texts that can reach a place. Of an editor only the last can reach the last corner; asking for all of it would cost
 * more with every line. A field may be scrolled to any of its own.
 */
function textsBy(box: HTMLElement, { top, bottom }: Edges, mirror?: Mirrored): Text[] {
  if (!mirror) return [lastText(box)].filter((text) => text !== undefined);
  const reaches = ({ block }: Mirrored['passages'][number]) => {
    const rect = block.getBoundingClientRect();
    return rect.top < bottom && rect.bottom > top;
  };
  return mirror.passages.filter(reaches).map(({ text }) => text);
}

const lastText = (element: Element): Text | undefined =>
  (document.createTreeWalker(element, NodeFilter.SHOW_TEXT).lastChild() as Text | null) ?? undefined;

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
