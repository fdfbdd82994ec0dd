import { parentElementOf, rectOf, slotOf, treeOf } from '../page/ask';
import { type Edges, intersection, viewport } from './place';

const scrollers = new WeakMap<Element, Element[]>();

/** The part of an element that can be seen: inside the viewport and every scrolling ancestor; undefined when none can. */
export function visiblePart(element: Element): Edges | undefined {
  if (!element.isConnected) return undefined;
  const { width, height } = viewport();
  let seen: Edges | undefined = intersection(element.getBoundingClientRect(), {
    left: 0,
    top: 0,
    right: width,
    bottom: height,
  });
  for (const ancestor of scrollersOf(element)) {
    if (!seen) return undefined;
    seen = intersection(seen, rectOf(ancestor));
  }
  return seen;
}

/** Asked once an element: computed styles of every ancestor are too dear for each frame. */
function scrollersOf(element: Element): Element[] {
  const known = scrollers.get(element);
  if (known) return known;
  const found: Element[] = [];
  for (let at = parentOf(element); at && at !== document.body; at = parentOf(at)) {
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(at).overflowY)) found.push(at);
  }
  scrollers.set(element, found);
  return found;
}

export function parentOf(element: Element): Element | null {
  const root = treeOf(element);
  return slotOf(element) ?? parentElementOf(element) ?? (root instanceof ShadowRoot ? root.host : null);
}
