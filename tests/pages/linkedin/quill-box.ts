import Quill from 'quill';
import { onRemount, register } from '../fixture';
import { element } from '../shared/element';

export interface QuillBox {
  frame: HTMLElement;
  text(): string;
  clear(): void;
}

/** What Quill knows of the browser's selection; it has no public name for it. */
interface Internals {
  selection: {
    normalizeNative(range: Range): object | null;
    normalizedToRange(range: object): { index: number; length: number };
  };
}

/** Quill 1 as LinkedIn sets it up: plain text, no tool bar. A remount makes a new one with the same text. */
export function createQuillBox(placeholder: string, onChange: (text: string) => void): QuillBox {
  const frame = element('div', { class: 'editor-container' });
  let quill: Quill;
  const mount = (text: string) => {
    const container = element('div', {});
    frame.replaceChildren(container);
    quill = new Quill(container, { formats: [], modules: { toolbar: false }, placeholder });
    for (const [name, value] of Object.entries(ATTRIBUTES)) quill.root.setAttribute(name, value);
    if (text) quill.setText(text);
    quill.on('text-change', () => onChange(textOf(quill)));
  };
  mount('');
  onRemount(() => mount(textOf(quill)));
  register({
    element: () => quill.root as HTMLElement,
    text: () => textOf(quill),
    selection: () => selectionOf(quill),
    set: (text) => {
      quill.setText(text);
      quill.setSelection(text.length, 0);
    },
  });
  return { frame, text: () => textOf(quill), clear: () => quill.setText('') };
}

const ATTRIBUTES = {
  'aria-label': 'Text editor for creating content',
  'aria-multiline': 'true',
  'data-test-ql-editor-contenteditable': 'true',
  role: 'textbox',
};

/** Quill keeps a line break at the end that nobody wrote. */
function textOf(quill: Quill): string {
  return quill.getText().slice(0, -1);
}

/** Quill asks the document for the selection, which says nothing of one in a shadow root: there it is asked by its map alone. */
function selectionOf(quill: Quill): { from: number; to: number } {
  const range = quill.getSelection() ?? selectionInShadow(quill);
  return range ? { from: range.index, to: range.index + range.length } : { from: 0, to: 0 };
}

function selectionInShadow(quill: Quill) {
  const root = quill.root.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  const selection = root.getSelection?.() ?? document.getSelection();
  const { selection: map } = quill as unknown as Internals;
  const native = selection?.rangeCount ? map.normalizeNative(selection.getRangeAt(0)) : null;
  return native && map.normalizedToRange(native);
}
