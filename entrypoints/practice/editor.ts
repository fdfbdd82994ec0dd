import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor, type LexicalEditor } from 'lexical';

/** Lexical's own merge window for undo, in milliseconds: the value its React plugin uses. */
const HISTORY_DELAY_MS = 300;

/** A compose box the way Facebook makes one: Lexical, plain text, with undo. */
export interface Editor {
  text(): string;
  clear(): void;
  dispose(): void;
}

export function createPlainEditor(box: HTMLElement, text: string, onText: (text: string) => void): Editor {
  const editor = createEditor({ namespace: 'practice', onError: (error) => reportError(error) });
  editor.setRootElement(box);
  editor.update(() => write(text), { discrete: true });
  const ends = [
    registerPlainText(editor),
    registerHistory(editor, createEmptyHistoryState(), HISTORY_DELAY_MS),
    editor.registerTextContentListener(onText),
  ];
  return {
    text: () => textOf(editor),
    clear: () => editor.update(() => write(''), { discrete: true }),
    dispose: () => {
      for (const end of ends) end();
      editor.setRootElement(null);
    },
  };
}

function textOf(editor: LexicalEditor): string {
  return editor.getEditorState().read(() => $getRoot().getTextContent());
}

function write(text: string): void {
  const paragraph = $createParagraphNode();
  if (text) paragraph.append($createTextNode(text));
  $getRoot().clear().append(paragraph);
}
