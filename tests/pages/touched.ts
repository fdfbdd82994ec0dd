/** What happened to the page's elements, each kind once: `p[class]` for an attribute, `+span` and `-span` for a node. */
let seen = new Set<string>();

const observer = new MutationObserver(note);

/** Everything that has happened to any element, in open shadow roots too, since it was asked last. */
export function touched(): string[] {
  note(observer.takeRecords());
  const all = [...seen].sort();
  seen = new Set();
  return all;
}

/** Watches a tree, and the shadow roots in it. */
export function watchTree(root: Document | ShadowRoot): void {
  observer.observe(root, { subtree: true, childList: true, attributes: true, attributeOldValue: true });
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) watchTree(shadowRoot);
}

function note(records: MutationRecord[]): void {
  for (const { target, type, attributeName, oldValue, addedNodes, removedNodes } of records) {
    const name = target.nodeName.toLowerCase();
    // What an extension keeps in a node of its own is not the page's.
    if (name === 'curtain-overlay') continue;
    // Written as it was, an attribute has not changed.
    if (type === 'attributes' && (target as Element).getAttribute(attributeName ?? '') !== oldValue)
      seen.add(`${name}[${attributeName}]`);
    for (const node of addedNodes) {
      seen.add(`+${node.nodeName.toLowerCase()}`);
      if (node instanceof Element) watchInside(node);
    }
    for (const node of removedNodes) seen.add(`-${node.nodeName.toLowerCase()}`);
  }
}

function watchInside(element: Element): void {
  for (const { shadowRoot } of [element, ...element.querySelectorAll('*')]) if (shadowRoot) watchTree(shadowRoot);
}
