/** Attributes by which a page can take our node from those who listen to it, or who use its keys; styles it can't: ours win. */
const HIDING = ['aria-hidden', 'hidden', 'inert'];

/** Between what the page does and our answer, so that one that does it over and over costs little. */
const PAUSE_MS = 100;

/** Takes off what hides the node, whenever the page puts it on. Returns what ends that. */
export function keepUnhidden(node: HTMLElement): () => void {
  let due: ReturnType<typeof setTimeout> | undefined;
  const reveal = () => {
    due = undefined;
    for (const name of HIDING) node.removeAttribute(name);
  };
  const observer = new MutationObserver(() => {
    if (HIDING.some((name) => node.hasAttribute(name))) due ??= setTimeout(reveal, PAUSE_MS);
  });
  observer.observe(node, { attributeFilter: HIDING });
  return () => {
    observer.disconnect();
    clearTimeout(due);
  };
}
