import { matches, nodeTypeOf, parentNodeOf, queryAll, shadowOf, viewOf } from '../page/ask';

/** The element above a node, stepping out of an open shadow root to its host, and out of a frame of the same origin. */
export function parentOf(node: Node): Element | null {
  const parent = parentNodeOf(node);
  if (!parent || nodeTypeOf(parent) === Node.ELEMENT_NODE) return parent as Element | null;
  return holderOf(parent);
}

/** What a tree stands in: the host of an open shadow root, the frame of a document of the same origin. */
export function holderOf(root: Node): Element | null {
  if (nodeTypeOf(root) === Node.DOCUMENT_NODE) return viewOf(root as Document)?.frameElement ?? null;
  return (root as ShadowRoot).host ?? null;
}

/** The element itself, then everything above it, nearest first. */
export function* upwards(element: Element | null): Generator<Element> {
  for (let at = element; at; at = parentOf(at)) yield at;
}

/** `Element.closest`, across open shadow roots. */
export function closest(element: Element | null, selector: string): Element | undefined {
  for (const at of upwards(element)) if (matches(at, selector)) return at;
  return undefined;
}

/** Whether `ancestor` is the element or holds it, across open shadow roots. */
export function holds(ancestor: Element, element: Element): boolean {
  for (const at of upwards(element)) if (at === ancestor) return true;
  return false;
}

/**
 * `querySelectorAll` that also looks into open shadow roots and into frames of the same origin: an editor may be in a frame
 * and its control outside. Visits every element: for submits, not for keystrokes.
 */
export function queryDeep(root: ParentNode, selector: string): Element[] {
  const found = [...queryAll(root, selector)];
  for (const element of queryAll(root, '*')) {
    const inside = shadowOf(element) ?? documentIn(element);
    if (inside) found.push(...queryDeep(inside, selector));
  }
  return found;
}

/** The same for what an element shows: what is slotted into it stands elsewhere in the tree. */
export function shownIn(element: Element, selector: string): Element[] {
  const slots = [...queryAll(element, 'slot')] as HTMLSlotElement[];
  const slotted = slots.flatMap((slot) => slot.assignedElements({ flatten: true }));
  return [
    ...queryDeep(element, selector),
    ...slotted.flatMap((shown) => [...(matches(shown, selector) ? [shown] : []), ...queryDeep(shown, selector)]),
  ];
}

/** What a frame shows; nothing where that is another origin's. */
export function documentIn(element: Element): Document | null {
  return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}

/** The open shadow roots an event passes through: those its target stands in, and those it is slotted into. */
export function shadowRootsOf(event: Event): EventTarget[] {
  return event.composedPath().filter((place) => (place as Node).nodeType === Node.DOCUMENT_FRAGMENT_NODE);
}

/** Whether this browser can read a selector. */
export function canRead(document: Document, selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
