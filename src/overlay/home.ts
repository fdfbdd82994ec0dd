import { fullscreenIn, matches, rootOf, shadowOf } from '../page/ask';
import { focused } from './caret';
import { parentOf } from './visible';

/**
 * Where a node of ours can be reached: beside the page's body, or at the end of the modal dialog that is being written in,
 * which makes everything outside it inert, or of what fills the screen, which does so in Chromium. Of several such dialogs
 * only the last can have the focus; one whose focus is nowhere keeps the node until it closes.
 */
export function homeOf(node: Element): Element {
  return modalAround(focused()) ?? modalAround(node) ?? filling() ?? (rootOf(document) as Element);
}

/** What shows none of its children, and what is written in: nothing is ever put into an editor. */
const NO_HOME =
  'video, audio, canvas, iframe, img, embed, object, svg, svg *, textarea, input, select, [contenteditable], [contenteditable] *';

/** What fills the screen; undefined where a node of ours would not be shown in it, and stands above it, to be seen at least. */
function filling(): Element | undefined {
  const at = fullscreenIn(document);
  const isHome = at && !shadowOf(at) && !at.localName.includes('-') && !matches(at, NO_HOME);
  return isHome ? at : undefined;
}

function modalAround(element: Element | undefined): Element | undefined {
  for (let at = element ?? null; at; at = parentOf(at)) if (at.isConnected && matches(at, 'dialog:modal')) return at;
  return undefined;
}
