/**
 * A form and a document hide their own properties behind whatever stands in them under the same name, in every world: with
 * `<input name="parentNode">` in it, a form says that the field is its parent. What such a node is asked goes to its
 * prototype, where no name reaches.
 */

const ofNode = <Key extends keyof Node>(key: Key, node: Node): Node[Key] => Reflect.get(Node.prototype, key, node);
const ofElement = <Key extends keyof Element>(key: Key, element: Element): Element[Key] =>
  Reflect.get(Element.prototype, key, element);
const ofDocument = <Key extends keyof Document>(key: Key, document: Document): Document[Key] =>
  Reflect.get(Document.prototype, key, document);

export const nodeTypeOf = (node: Node): number => ofNode('nodeType', node);

/** Whether what an event happened at is an element. A window is no node, and can't be asked like one. */
export function isElement(place: EventTarget | undefined): place is Element {
  try {
    return place !== undefined && nodeTypeOf(place as Node) === Node.ELEMENT_NODE;
  } catch {
    return false;
  }
}

export const parentNodeOf = (node: Node): ParentNode | null => ofNode('parentNode', node);
export const parentElementOf = (node: Node): Element | null => ofNode('parentElement', node);
/** Whether a node ends before another begins: neither holds the other. */
export const endsBefore = (node: Node, other: Node): boolean =>
  Node.prototype.compareDocumentPosition.call(other, node) === Node.DOCUMENT_POSITION_PRECEDING;
export const treeOf = (node: Node): Node => Node.prototype.getRootNode.call(node);

export const shadowOf = (element: Element): ShadowRoot | null => ofElement('shadowRoot', element);
export const slotOf = (element: Element): HTMLSlotElement | null => ofElement('assignedSlot', element);
export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
export const closestTo = (element: Element, selector: string): Element | null =>
  Element.prototype.closest.call(element, selector);
/**
 * Where an event really happened: `event.target` is only the host when that lies in an open shadow root. The whole path is
 * asked for only then: it makes an object of everything up to the window, at every key.
 */
export function targetOf(event: Event): Element | undefined {
  const at = event.target ?? undefined;
  const target = isElement(at) && shadowOf(at) ? event.composedPath()[0] : at;
  return isElement(target) ? target : undefined;
}

export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

export const rootOf = (document: Document): Element | null => ofDocument('documentElement', document);
export const bodyOf = (document: Document): HTMLElement => ofDocument('body', document);
export const viewOf = (document: Document): Window | null => ofDocument('defaultView', document);
export const fullscreenIn = (document: Document): Element | null => ofDocument('fullscreenElement', document);
export const make = (tag: string): HTMLElement => Document.prototype.createElement.call(document, tag);

/** What is at a point of the window, topmost first. */
export const elementsAt = (x: number, y: number): Element[] =>
  Document.prototype.elementsFromPoint.call(document, x, y);
export const topmostAt = (x: number, y: number): Element | null =>
  Document.prototype.elementFromPoint.call(document, x, y);

export const queryAll = (root: ParentNode, selector: string): NodeListOf<Element> =>
  askable(root).querySelectorAll.call(root, selector);
export const query = (root: ParentNode, selector: string): Element | null =>
  askable(root).querySelector.call(root, selector);

/** The element that has the focus, looked for inside open shadow roots. */
export function focusedIn(document: Document): Element | null {
  let active = ofDocument('activeElement', document);
  for (;;) {
    const inside = active && shadowOf(active)?.activeElement;
    if (!inside) return active;
    active = inside;
  }
}

function askable(root: ParentNode): ParentNode {
  const type = nodeTypeOf(root);
  if (type === Node.ELEMENT_NODE) return Element.prototype;
  return type === Node.DOCUMENT_NODE ? Document.prototype : DocumentFragment.prototype;
}
