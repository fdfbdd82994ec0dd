import { Editor, Extension } from '@tiptap/core';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { Placeholder, UndoRedo } from '@tiptap/extensions';
import type { Node as DocumentNode } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { register } from '../fixture';

interface TiptapOptions {
  attributes: Record<string, string>;
  placeholder: string;
  /** The text it starts with. */
  text?: string;
  /** Where it is mounted. */
  into: HTMLElement;
  onChange(text: string): void;
  /** Called for Ctrl or Cmd+Enter, from the editor's own keydown; true when that published. */
  onModEnter(): boolean;
}

export interface TiptapBox {
  editor: Editor;
  text(): string;
  clear(): void;
  destroy(): void;
}

/** TipTap as posts are written in it: paragraphs, soft breaks, links and tags drawn by decorations. No sheet of its own: the page has one. */
export function createTiptap({
  attributes,
  placeholder,
  text = '',
  into,
  onChange,
  onModEnter,
}: TiptapOptions): TiptapBox {
  const editor = new Editor({
    element: into,
    injectCSS: false,
    extensions: [Document, Paragraph, Text, HardBreak, UndoRedo, Placeholder.configure({ placeholder }), Accents],
    content: contentOf(text),
    editorProps: {
      attributes,
      handleKeyDown: (_view, event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && onModEnter(),
    },
    onUpdate: () => onChange(textOf(editor.state.doc)),
  });
  const forget = register({
    element: () => editor.view.dom as HTMLElement,
    text: () => textOf(editor.state.doc),
    selection: () => {
      const { doc, selection } = editor.state;
      return { from: textOf(doc, selection.from).length, to: textOf(doc, selection.to).length };
    },
    set: (next) => editor.chain().setContent(contentOf(next), { emitUpdate: true }).focus('end').run(),
  });
  return {
    editor,
    text: () => textOf(editor.state.doc),
    clear: () => editor.commands.clearContent(true),
    destroy: () => {
      forget();
      editor.destroy();
    },
  };
}

/** The model's text up to a position, one line break between paragraphs and for each soft one. */
function textOf(doc: DocumentNode, end = doc.content.size): string {
  return doc.textBetween(0, end, '\n', (leaf) => (leaf.type.name === 'hardBreak' ? '\n' : ''));
}

function contentOf(text: string) {
  const paragraphs = text
    .split('\n')
    .map((line) => ({ type: 'paragraph', ...(line && { content: [{ type: 'text', text: line }] }) }));
  return { type: 'doc', content: paragraphs };
}

/** Links, tags and mentions in the text: drawn over the model, so that a line is split over several text nodes. */
const Accents = Extension.create({
  name: 'accents',
  addProseMirrorPlugins: () => [
    new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, accentsIn(doc)) } }),
  ],
});

function accentsIn(doc: DocumentNode): Decoration[] {
  const found: Decoration[] = [];
  doc.descendants((node, at) => {
    for (const match of (node.text ?? '').matchAll(/(?<![\w&])[#@]\w+|https?:\/\/\S+/g)) {
      found.push(Decoration.inline(at + match.index, at + match.index + match[0].length, { class: 'accent' }));
    }
  });
  return found;
}
