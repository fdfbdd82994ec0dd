import { Essentials, InlineEditor, type ModelElement, type ModelPosition, Paragraph } from 'ckeditor5';
import { onRemount, register } from '../fixture';
import { element } from '../shared/elements';

export interface CkeditorBox {
  frame: HTMLElement;
  text(): string;
  fill(text: string): void;
}

interface CkeditorBoxOptions {
  label: string;
  /** Enter was pressed without Shift; true when it sent the message, so that no line is broken. */
  onEnter(withControl: boolean): boolean;
}

/** One compose box: CKEditor 5 as Teams sets it up. */
export async function ckeditorBox({ label, onEnter }: CkeditorBoxOptions): Promise<CkeditorBox> {
  const frame = element('div', { class: 'message-box' });
  let editor = await mount(frame, label, onEnter);
  const root = () => editor.model.document.getRoot() as ModelElement;
  const text = () => [...root().getChildren()].map((line) => textIn(line as ModelElement)).join('\n');
  const fill = (next: string) => {
    editor.setData(paragraphs(next));
    editor.model.change((writer) => writer.setSelection(root(), 'end'));
  };
  const offset = (position: ModelPosition) => offsetIn(root(), position);
  onRemount(() => {
    const kept = text();
    const old = editor;
    void mount(frame, label, onEnter).then((next) => {
      editor = next;
      fill(kept);
      old.ui.view.editable.element?.remove();
      return old.destroy();
    });
  });
  register({
    element: () => editor.ui.view.editable.element,
    text,
    selection: () => {
      const range = editor.model.document.selection.getFirstRange();
      return range ? { from: offset(range.start), to: offset(range.end) } : { from: 0, to: 0 };
    },
    set: fill,
  });
  return { frame, text, fill };
}

async function mount(frame: HTMLElement, label: string, onEnter: CkeditorBoxOptions['onEnter']): Promise<InlineEditor> {
  const editable = element('div', { class: 'editor', 'data-tid': 'ckeditor' });
  frame.append(editable);
  const editor = await InlineEditor.create(editable, {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph],
    label,
  });
  editor.editing.view.document.on(
    'keydown',
    (event, data) => {
      if (data.domEvent.key !== 'Enter' || data.shiftKey || !onEnter(data.ctrlKey || data.metaKey)) return;
      data.preventDefault();
      event.stop();
    },
    { priority: 'highest' },
  );
  return editor;
}

function paragraphs(text: string): string {
  const line = element('p', {});
  return text
    .split('\n')
    .map((words) => {
      line.textContent = words;
      return line.outerHTML;
    })
    .join('');
}

function textIn(line: ModelElement): string {
  return [...line.getChildren()].map((child) => (child.is('$text') ? child.data : '\n')).join('');
}

function offsetIn(root: ModelElement, { path }: ModelPosition): number {
  const [line = 0, offset = 0] = path;
  const before = [...root.getChildren()].slice(0, line);
  return before.reduce((sum, each) => sum + textIn(each as ModelElement).length + 1, 0) + offset;
}
