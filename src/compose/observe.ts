import { parentNodeOf } from '../page/ask';
import { isField } from './field';
import { parentOf } from './tree';
import { noteChange } from './typing';

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
  const changed = () => {
    noteChange(box);
    listener.changed();
  };
  observeChanges(box, changed, both);
  observeRemoval(
    box,
    () => {
      stop.abort();
      listener.removed();
    },
    both,
  );
}

/** When a page sets a field's value no `input` comes; but the caret mostly moves to the new end, and of that there is an event. */
export const FIELD_EVENTS = ['input', 'selectionchange', 'change'];

/** What looks at each field that is observed. */
const looks = new WeakMap<Element, () => void>();

/** Looks at a field now: a page can keep events from it. Does nothing for what is not observed, or no field. */
export function lookAt(box: Element): void {
  looks.get(box)?.();
}

/** Text in an editor is nodes, and every change of it a mutation; a field's is a value, and changes with an event. */
function observeChanges(box: HTMLElement, changed: () => void, signal: AbortSignal): void {
  if (isField(box)) {
    let known = box.value;
    const look = () => {
      if (signal.aborted || box.value === known) return;
      known = box.value;
      changed();
    };
    for (const type of FIELD_EVENTS) box.addEventListener(type, look, { signal });
    looks.set(box, look);
    // Emptying a field that has the focus tells nothing; but React keeps the markup in step, and what grows shrinks.
    onMutation(box, look, { attributes: true, childList: true }, signal);
    return;
  }
  onMutation(box, changed, { subtree: true, childList: true, characterData: true }, signal);
}

function onMutation(box: Element, changed: () => void, what: MutationObserverInit, signal: AbortSignal): void {
  const mutations = new MutationObserver(() => !signal.aborted && changed());
  mutations.observe(box, what);
  signal.addEventListener('abort', () => mutations.disconnect(), { once: true });
}

/**
 * An observer on each ancestor's own list of children hears exactly the removals that can take the box away, and none of
 * the page's other traffic. A box that was only moved gets its new ancestors watched.
 */
function observeRemoval(box: HTMLElement, removed: () => void, signal: AbortSignal): void {
  const mutations = new MutationObserver(() => {
    if (!isInPage(box)) return removed();
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

/** A frame that is taken out of the page leaves its box connected, in a document that nothing shows. */
function isInPage(box: Element): boolean {
  return box.isConnected && box.ownerDocument.defaultView !== null;
}

/** Everything whose list of children decides whether the box is in the page: ancestors, shadow roots, the document. */
function parentChain(box: Element): Node[] {
  const chain: Node[] = [];
  for (let at: Element | null = box; at; at = parentOf(at)) {
    const parent = parentNodeOf(at);
    if (parent) chain.push(parent);
  }
  return chain;
}
