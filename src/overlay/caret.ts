import { focusedIn } from '../page/ask';
import type { BoxView, MarkView, Mirrored } from './view';

export interface Caret {
  node: Node;
  offset: number;
}

/** Blink gives a shadow root a selection of its own; elsewhere the document's reaches in. */
function selectionIn(box: Element): Selection | null {
  const root = box.getRootNode() as Document | (ShadowRoot & { getSelection?(): Selection | null });
  return root.getSelection?.() ?? document.getSelection();
}

/** A text field has a selection of its own, in offsets of its value. */
type Box = Pick<BoxView, 'box' | 'mirror'>;

/** Where the caret stands in the box; undefined when it is elsewhere or words are selected. */
export function caretIn({ box, mirror }: Box): Caret | undefined {
  if (mirror) {
    const { selectionStart, selectionEnd } = box as HTMLTextAreaElement;
    return selectionStart === selectionEnd ? placeIn(mirror, selectionStart) : undefined;
  }
  const selection = selectionIn(box);
  const node = selection?.focusNode;
  if (!selection?.isCollapsed || !node || !box.contains(node)) return undefined;
  return { node, offset: selection.focusOffset };
}

/** Where an offset of a field's text is in what says it. */
function placeIn({ passages }: Mirrored, offset: number): Caret | undefined {
  let left = offset;
  for (const { text } of passages) {
    if (left < text.length) return { node: text, offset: left };
    left -= text.length;
  }
  const last = passages.at(-1)?.text;
  return last && { node: last, offset: last.length };
}

/** Remembers the selection of a box; the function returned gives it the focus and the selection back. A field keeps its own. */
export function keepPlace(box: HTMLElement): () => void {
  const selection = selectionIn(box);
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    box.focus({ preventScroll: true });
    if (!anchorNode || !focusNode || !box.contains(anchorNode) || !box.contains(focusNode)) return;
    selectionIn(box)?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
  };
}

/** Gives the box the focus with these words selected, ready to be typed over. */
export function selectWords({ box, mirror }: Box, { finding, ranges }: MarkView): void {
  const [first, last] = [ranges[0], ranges.at(-1)];
  box.focus({ preventScroll: true });
  if (mirror) (box as HTMLTextAreaElement).setSelectionRange(finding.from, finding.to);
  if (!first || !last || !box.contains(first.startContainer)) return;
  selectionIn(box)?.setBaseAndExtent(first.startContainer, first.startOffset, last.endContainer, last.endOffset);
}

/** The element that has the focus, inside open shadow roots too. */
export function focused(): HTMLElement | undefined {
  const at = focusedIn(document);
  return at instanceof HTMLElement ? at : undefined;
}
