/** A stretch of what a box shows, and whether a mark that asks for something lies under it. */
export interface Drawn {
  text: string;
  marked: boolean;
}

/**
 * Runs in the page: what the first box a selector finds shows, letter by letter, as far as it stands in nodes, and which
 * of it is marked. It goes by the page's own nodes and asks nothing of Curtain's reading of them. A field's marks lie over
 * the text that stands in for its value.
 */
export function drawnIn(selector: string): { said: Drawn[]; actions: string[] } {
  const find = (root: ParentNode): HTMLElement | undefined => {
    const here = [...root.querySelectorAll<HTMLElement>(selector)].find(
      (element) => element.getClientRects().length > 0,
    );
    if (here) return here;
    for (const { shadowRoot } of root.querySelectorAll('*')) {
      const inside = shadowRoot && find(shadowRoot);
      if (inside) return inside;
    }
    return undefined;
  };
  const box = find(document);
  if (!box) return { said: [], actions: [] };
  const isField = box instanceof HTMLTextAreaElement || box instanceof HTMLInputElement;
  const lies = (range: Range) =>
    isField
      ? range.startContainer.getRootNode() instanceof ShadowRoot && range.toString() !== ''
      : box.contains(range.startContainer);
  const asking = (['warn', 'hold'] as const).flatMap((action) =>
    [...(CSS.highlights.get(`curtain-${action}`) ?? [])].map((range) => ({ action, range: range as Range })),
  );
  const ours = asking.filter(({ range }) => lies(range));
  const said: Drawn[] = [];
  const tell = (node: Text) => {
    for (let at = 0; at < node.data.length; at++) {
      const marked = ours.some(
        ({ range }) => range.comparePoint(node, at) === 0 && range.comparePoint(node, at + 1) === 0,
      );
      const last = said.at(-1);
      if (last?.marked === marked) last.text += node.data[at];
      else said.push({ text: node.data[at] ?? '', marked });
    }
  };
  if (isField) {
    const standsIn = ours[0]?.range.startContainer as Text | undefined;
    if (standsIn) tell(standsIn);
    else said.push({ text: box.value, marked: false });
  } else {
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) tell(node as Text);
  }
  return { said, actions: [...new Set(ours.map(({ action }) => action))] };
}
