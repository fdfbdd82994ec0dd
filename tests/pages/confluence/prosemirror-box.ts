import { baseKeymap, chainCommands, newlineInCode } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Schema } from 'prosemirror-model';
import { nodes } from 'prosemirror-schema-basic';
import { type Command, EditorState, Selection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { onRemount, register } from '../fixture';
import { element } from '../shared/elements';

const { doc, paragraph, text, hard_break, heading } = nodes;
const schema = new Schema({ nodes: { doc, paragraph, text, hard_break, heading } });

export interface ProseMirrorBox {
  frame: HTMLElement;
  text(): string;
  clear(): void;
}

interface ProseMirrorBoxOptions {
  label: string;
  onChange?(text: string): void;
  /** Ctrl or Cmd+Enter was pressed. */
  onSubmit(): void;
}

const breakLine: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(schema.node('hard_break')).scrollIntoView());
  return true;
};

/** One compose box: ProseMirror as Confluence sets it up. */
export function proseMirrorBox({ label, onChange, onSubmit }: ProseMirrorBoxOptions): ProseMirrorBox {
  const frame = element('div', { class: 'ak-editor-content-area' });
  const submit: Command = () => {
    onSubmit();
    return true;
  };
  const plugins = [
    history(),
    keymap({ 'Mod-Enter': submit, 'Shift-Enter': chainCommands(newlineInCode, breakLine) }),
    keymap({ 'Mod-z': undo, 'Mod-y': redo, 'Mod-Shift-z': redo }),
    keymap(baseKeymap),
  ];
  const mount = (content?: Node): EditorView => {
    const view = new EditorView(frame, {
      state: EditorState.create({ schema, plugins, ...(content && { doc: content }) }),
      attributes: { id: 'ak-editor-textarea', class: 'editor', role: 'textbox', 'aria-label': label },
      dispatchTransaction(transaction) {
        view.updateState(view.state.apply(transaction));
        onChange?.(textOf(view.state.doc));
      },
    });
    return view;
  };
  let view = mount();
  const set = (next: string) => {
    const lines = next.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
    const replaced = view.state.tr.replaceWith(0, view.state.doc.content.size, lines);
    view.dispatch(replaced.setSelection(Selection.atEnd(replaced.doc)));
  };
  onRemount(() => {
    const kept = view.state.doc;
    view.destroy();
    view = mount(kept);
  });
  register({
    element: () => view.dom,
    text: () => textOf(view.state.doc),
    selection: () => {
      const { from, to } = view.state.selection;
      return { from: textBefore(view.state.doc, from), to: textBefore(view.state.doc, to) };
    },
    set,
  });
  return { frame, text: () => textOf(view.state.doc), clear: () => set('') };
}

function textOf(content: Node): string {
  return content.textBetween(0, content.content.size, '\n', '\n');
}

function textBefore(content: Node, position: number): number {
  return content.textBetween(0, position, '\n', '\n').length;
}
