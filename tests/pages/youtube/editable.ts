import { onRemount, register } from '../fixture';
import { element } from '../shared/element';

export interface Editable {
  element(): HTMLElement;
  text(): string;
  clear(): void;
}

interface EditableOptions {
  attributes: Record<string, string>;
  onChange(text: string): void;
  onKey(event: KeyboardEvent): void;
}

/** A plain contenteditable whose page keeps the text itself: words that come without an `input` event are lost to it. */
export function createEditable({ attributes, onChange, onKey }: EditableOptions): Editable {
  let text = '';
  let editable = mount();

  function mount(): HTMLElement {
    const made = element('div', { contenteditable: 'true', dir: 'auto', ...attributes });
    made.innerText = text;
    made.addEventListener('input', () => {
      text = linesOf(made).join('\n').replaceAll('\u00A0', ' ');
      onChange(text);
    });
    made.addEventListener('keydown', onKey);
    return made;
  }

  const set = (next: string) => {
    text = next;
    editable.innerText = next;
    onChange(next);
  };
  onRemount(() => {
    const next = mount();
    editable.replaceWith(next);
    editable = next;
  });
  register({ element: () => editable, text: () => text, selection: () => selectionOf(editable), set });
  return { element: () => editable, text: () => text, clear: () => set('') };
}

/** `innerText` would break an empty line twice: for its `div`, and for the `br` that holds it open. */
function linesOf(editable: HTMLElement): string[] {
  const lines: string[] = [];
  let open = false;
  for (const node of editable.childNodes) {
    const isLine = node instanceof HTMLDivElement;
    if (node instanceof HTMLBRElement && node !== editable.lastChild) lines.push('');
    else if (isLine || !open) lines.push(node.textContent ?? '');
    else lines.push(`${lines.pop()}${node.textContent}`);
    open = !isLine;
  }
  return lines;
}

function selectionOf(editable: HTMLElement): { from: number; to: number } {
  const selection = document.getSelection();
  if (!selection?.rangeCount || !editable.contains(selection.anchorNode)) return { from: 0, to: 0 };
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  return {
    from: lengthBefore(editable, startContainer, startOffset),
    to: lengthBefore(editable, endContainer, endOffset),
  };
}

/** Every line after the first stands in a `div` of its own. */
function lengthBefore(editable: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange();
  range.setStart(editable, 0);
  range.setEnd(node, offset);
  const before = range.cloneContents();
  const lines = before.querySelectorAll('div').length - (before.firstChild instanceof HTMLDivElement ? 1 : 0);
  return (before.textContent?.length ?? 0) + lines;
}
