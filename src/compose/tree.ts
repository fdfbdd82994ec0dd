/** The element above a node, stepping out of an open shadow root to its host, and out of a frame of the same origin. */
export function parentOf(node: Node): Element | null {
  const parent = node.parentNode;
  if (parent?.nodeType === Node.DOCUMENT_NODE) return (parent as Document).defaultView?.frameElement ?? null;
  if (parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  return node.parentElement;
}

/** The element itself, then everything above it, nearest first. */
export function* upwards(element: Element | null): Generator<Element> {
  for (let at = element; at; at = parentOf(at)) yield at;
}

/** `Element.closest`, across open shadow roots. */
export function closest(element: Element | null, selector: string): Element | undefined {
  for (const at of upwards(element)) if (at.matches(selector)) return at;
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
  const found = [...root.querySelectorAll(selector)];
  for (const element of root.querySelectorAll('*')) {
    const inside = element.shadowRoot ?? documentIn(element);
    if (inside) found.push(...queryDeep(inside, selector));
  }
  return found;
}

/** What a frame shows; nothing where that is another origin's. */
export function documentIn(element: Element): Document | null {
  return element.localName === 'iframe' ? (element as HTMLIFrameElement).contentDocument : null;
}

/** Where an event really happened: `event.target` is only the host when that lies in an open shadow root. */
export function targetOf(event: Event): Element | undefined {
  const target = event.composedPath()[0] as Node | undefined;
  return target?.nodeType === Node.ELEMENT_NODE ? (target as Element) : undefined;
}

/** The element that has the focus, looked for inside open shadow roots. */
export function focused(document: Document): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
