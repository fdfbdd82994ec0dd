import Quill from 'quill';
import { onRemount, register } from '../fixture';
import { element } from '../shared/elements';

export interface QuillBox {
  frame: HTMLElement;
  text(): string;
  fill(text: string): void;
}

interface QuillBoxOptions {
  label: string;
  /** Enter was pressed, without Shift. */
  onEnter(): void;
}

/** One compose box: Quill as Slack sets it up. Enter sends, Shift+Enter breaks the line, the spelling is not checked. */
export function quillBox({ label, onEnter }: QuillBoxOptions): QuillBox {
  const frame = element('div', { class: 'texty', 'data-qa': 'message_input' });
  let quill = mount(frame, label, onEnter);
  const text = () => quill.getText().replace(/\n$/, '');
  const fill = (next: string) => {
    quill.setText(next);
    quill.setSelection(next.length, 0);
  };
  onRemount(() => {
    const kept = text();
    frame.replaceChildren();
    quill = mount(frame, label, onEnter);
    quill.setText(kept);
  });
  register({
    element: () => quill.root,
    text,
    selection: () => {
      const { index, length } = quill.getSelection() ?? { index: 0, length: 0 };
      return { from: index, to: index + length };
    },
    set: fill,
  });
  return { frame, text, fill };
}

function mount(frame: HTMLElement, label: string, onEnter: () => void): Quill {
  const container = element('div', { class: 'ql-container' });
  frame.append(container);
  const send = { key: 13, shiftKey: false, handler: () => onEnter() };
  const quill = new Quill(container, { formats: [], modules: { keyboard: { bindings: { send } } } });
  for (const [name, value] of Object.entries({
    'aria-label': label,
    'aria-multiline': 'true',
    role: 'textbox',
    spellcheck: 'false',
  }))
    quill.root.setAttribute(name, value);
  quill.root.classList.add('editor');
  return quill;
}
