import tinymce, { type Editor } from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import { register } from '../fixture';

export interface TinymceBox {
  text(): string;
  /** Takes the editor out of the page. */
  remove(): void;
}

/**
 * One compose box: TinyMCE as Confluence sets it up, in a frame of no address that the page writes itself. Chromium is
 * given it as `srcdoc`, Firefox by `document.write()`.
 */
export async function tinymceBox(field: HTMLTextAreaElement, onSave: () => void): Promise<TinymceBox> {
  const [editor] = (await tinymce.init({
    target: field,
    license_key: 'gpl',
    skin: false,
    content_css: false,
    body_id: 'tinymce',
    menubar: false,
    toolbar: false,
    statusbar: false,
    promotion: false,
    branding: false,
    entity_encoding: 'raw',
    height: 240,
    setup: (made) => {
      made.addShortcut('meta+13', 'Save', onSave);
      made.addShortcut('meta+s', 'Save', onSave);
    },
  })) as [Editor];
  const forget = register({
    element: () => editor.iframeElement ?? null,
    text: () => textOf(editor),
    selection: () => selectionOf(editor),
    set: (text) => {
      editor.setContent(
        text
          .split('\n')
          .map((line) => `<p>${editor.dom.encode(line)}</p>`)
          .join(''),
      );
    },
  });
  return {
    text: () => textOf(editor),
    remove: () => {
      forget();
      editor.save();
      editor.remove();
    },
  };
}

/** TinyMCE's model is its serialised content; its paragraphs are joined by one line break, as a person sees them. */
function textOf(editor: Editor): string {
  const content = new DOMParser().parseFromString(editor.getContent(), 'text/html');
  return [...content.body.children].map(lineOf).join('\n');
}

function lineOf(paragraph: Element): string {
  for (const line of paragraph.querySelectorAll('br')) line.replaceWith('\n');
  return (paragraph.textContent ?? '').replace(/^\u00a0$/, '').replaceAll('\u00a0', ' ');
}

function selectionOf(editor: Editor): { from: number; to: number } {
  const range = editor.selection.getRng();
  const before = (node: Node, offset: number) => {
    const upTo = editor.getDoc().createRange();
    upTo.setStart(editor.getBody(), 0);
    upTo.setEnd(node, offset);
    return [...upTo.cloneContents().childNodes].map((line) => line.textContent ?? '').join('\n').length;
  };
  return {
    from: before(range.startContainer, range.startOffset),
    to: before(range.endContainer, range.endOffset),
  };
}
