import { matches, rootOf } from '../page/ask';
import { focused } from './caret';
import { parentOf } from './visible';

/**
 * Where a node of ours can be reached: beside the page's body, or at the end of the modal dialog that is being written in,
 * which makes everything outside it inert. Of several such dialogs only the last can have the focus; one whose focus is
 * nowhere keeps the node until it closes.
 */
export function homeOf(node: Element): Element {
  return modalAround(focused()) ?? modalAround(node) ?? (rootOf(document) as Element);
}

function modalAround(element: Element | undefined): Element | undefined {
  for (let at = element ?? null; at; at = parentOf(at)) if (at.isConnected && matches(at, 'dialog:modal')) return at;
  return undefined;
}
