import { parentOf } from './tree';

export interface BoxListener {
  /** The box may say something else, or say it with other nodes. Called before the next paint. */
  changed(): void;
  /** The box has left the page. Called once; nothing follows. */
  removed(): void;
}

/** Watches one box until the signal aborts or the box leaves the page. */
export function observe(box: HTMLElement, listener: BoxListener, signal: AbortSignal): void {
  const stop = new AbortController();
  const both = AbortSignal.any([signal, stop.signal]);
  observeChanges(box, listener.changed, both);
  observeRemoval(
    box,
    () => {
      stop.abort();
      listener.removed();
    },
    both,
  );
}

/**
 * A key press reaches us as mutations, as an `input` event, or as both; editors that re-render add mutations later. The
 * mutations are delivered first and make the event that follows a thing already known.
 */
function observeChanges(box: HTMLElement, changed: () => void, signal: AbortSignal): void {
  let pending = false;
  const flush = () => {
    pending = false;
    if (!signal.aborted) changed();
  };
  const later = () => {
    if (pending) return;
    pending = true;
    queueMicrotask(() => pending && flush());
  };
  const mutations = new MutationObserver(flush);
  mutations.observe(box, { subtree: true, childList: true, characterData: true });
  signal.addEventListener('abort', () => mutations.disconnect(), { once: true });
  for (const type of ['input', 'compositionend']) box.addEventListener(type, later, { signal });
}

/**
 * An observer on each ancestor's own list of children hears exactly the removals that can take the box away, and none of
 * the page's other traffic. A box that was only moved gets its new ancestors watched.
 */
function observeRemoval(box: HTMLElement, removed: () => void, signal: AbortSignal): void {
  const mutations = new MutationObserver(() => {
    if (!box.isConnected) return removed();
    if (parentChain(box).some((parent, at) => parent !== chain[at])) follow();
  });
  let chain: Node[] = [];
  const follow = () => {
    mutations.disconnect();
    chain = parentChain(box);
    for (const parent of chain) mutations.observe(parent, { childList: true });
  };
  follow();
  signal.addEventListener('abort', () => mutations.disconnect(), { once: true });
}

/** Everything whose list of children decides whether the box is in the page: ancestors, shadow roots, the document. */
function parentChain(box: Element): Node[] {
  const chain: Node[] = [];
  for (let at: Element | null = box; at; at = parentOf(at)) if (at.parentNode) chain.push(at.parentNode);
  return chain;
}
