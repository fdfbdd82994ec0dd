/** What tests do inside a page; each function is sent there whole, so it leans on nothing outside itself. */

/** The middle of the first element a selector finds, open shadow roots included, scrolled into sight; in CSS pixels of its frame. */
export function centreOf(selector: string): { x: number; y: number } | undefined {
  const find = (root: ParentNode): Element | undefined => {
    const here = [...root.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0);
    if (here) return here;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && find(shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  const found = find(document);
  if (!found) return undefined;
  found.scrollIntoView({ block: 'nearest' });
  const { left, top, width, height } = found.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}

/** Where the first element a selector finds is shown, open shadow roots included; in CSS pixels of its frame. */
export function areaOf(selector: string): { left: number; top: number; width: number; height: number } | undefined {
  const find = (root: ParentNode): Element | undefined => {
    const here = [...root.querySelectorAll(selector)].find((element) => element.getClientRects().length > 0);
    if (here) return here;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && find(shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  const { left, top, width, height } = find(document)?.getBoundingClientRect() ?? new DOMRect();
  return width > 0 ? { left, top, width, height } : undefined;
}

/** Whether the focus is in a part of Curtain's, as it is in its dialog and in a card that was asked for. */
export function focusIsOurs(): boolean {
  return document.activeElement?.localName === 'curtain-overlay';
}
