import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { onRemount, register } from '../fixture';
import { element } from './element';
import { selectionOf, textOf } from './lexical-model';

export interface Box {
  frame: HTMLElement;
  text(): string;
  set(text: string): void;
}

interface BoxOptions {
  attributes: Record<string, string>;
  placeholder: string;
  /** What the editable node is put in, where the site wants it nowhere else; it draws its own placeholder then. */
  frame?: HTMLElement;
  onChange?(text: string): void;
  /** Called for Enter; true when it published, so that no line is broken. */
  onEnter(event: KeyboardEvent): boolean;
}

/** One compose box: Lexical as sites set it up. A remount gives it a new editable node with the same content. */
export function createBox({ attributes, placeholder, frame: given, onChange, onEnter }: BoxOptions): Box {
  const editor = createEditor({
    namespace: 'page',
    onError: (error) => {
      throw error;
    },
  });
  const hint = element('div', { 'aria-hidden': 'true', class: 'placeholder' }, [placeholder]);
  const frame = given ?? element('div', { class: 'box' }, [hint]);
  const mount = () => {
    const editable = element('div', {
      ...attributes,
      'aria-placeholder': placeholder,
      contenteditable: 'true',
      'data-lexical-editor': 'true',
      role: 'textbox',
      spellcheck: 'true',
    });
    editor.getRootElement()?.remove();
    frame.prepend(editable);
    editor.setRootElement(editable);
  };
  mount();
  onRemount(mount);
  registerRichText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      const published = event !== null && onEnter(event);
      if (published) event.preventDefault();
      return published;
    },
    COMMAND_PRIORITY_HIGH,
  );
  editor.registerUpdateListener(() => {
    const text = textOf(editor);
    hint.hidden = text !== '';
    onChange?.(text);
  });
  register({
    element: () => editor.getRootElement(),
    text: () => textOf(editor),
    selection: () => selectionOf(editor),
    set: (text) => fill(editor, text),
  });
  return { frame, text: () => textOf(editor), set: (text) => fill(editor, text) };
}

function fill(editor: LexicalEditor, text: string): void {
  editor.update(
    () => {
      const paragraphs = text.split('\n').map((line) => {
        const paragraph = $createParagraphNode();
        return line ? paragraph.append($createTextNode(line)) : paragraph;
      });
      $getRoot()
        .clear()
        .append(...paragraphs);
      if (text) $getRoot().selectEnd();
    },
    { discrete: true },
  );
}
