import { isField } from './field';
import type { Reading, Segment } from './reading';

/** Zero-width characters that editors put in to hold a caret. U+200D is not one of them: it joins emoji. */
const FILLER = /[\u200B\u2060\uFEFF]+/g;

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN NAV OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** What ProseMirror and Lexical draw in the editor without it being text. */
const NOT_TEXT =
  '.ProseMirror-separator, .ProseMirror-widget, [mark-placeholder], [data-lexical-managed-linebreak], [data-lexical-decorator-boundary], [data-lexical-cursor], style, script';

/**
 * Reads a compose box, or any element that shows text, in one walk. `innerText` and `Range.toString()` differ from what
 * the editors' models say: they double or lose line breaks.
 */
export function read(element: Element): Reading {
  if (isField(element)) return { text: element.value, segments: [] };
  const walk = new Walk();
  walk.children(element);
  return { text: walk.text, segments: walk.segments };
}

class Walk {
  text = '';
  readonly segments: Segment[] = [];
  #lines = 0;
  #lineOpen = false;
  /** A `<br>` breaks a line only when something follows in its block; the last one merely holds the line open. */
  #breakPending = false;

  children(parent: Node): void {
    for (let node = parent.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.#textNode(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node as Element);
    }
  }

  #element(element: Element): void {
    if (element.matches(NOT_TEXT)) return;
    const isBlock = BLOCKS.has(element.tagName);
    if (element.tagName === 'BR') this.#break();
    else if (element.tagName === 'IMG') this.#piece(element, element.getAttribute('alt') ?? '');
    else if (element.getAttribute('contenteditable') !== 'false')
      isBlock ? this.#block(element) : this.children(element);
    // An uneditable block is an attachment or a link preview: shown in the editor, but not written by the person.
    else if (!isBlock) this.#piece(element, pieceText(element));
  }

  #block(block: Element): void {
    this.#closeLine();
    const before = this.#lines;
    this.children(block);
    if (this.#lines === before) this.#openLine();
    if (block.hasAttribute('data-block')) this.#dropDraftFiller();
    this.#closeLine();
  }

  #textNode(node: Text): void {
    if (node.data === '' || isIndentation(node)) return;
    this.#openLine();
    let offset = 0;
    for (const { index, 0: filler } of node.data.matchAll(FILLER)) {
      this.#stretch(node, offset, index);
      offset = index + filler.length;
    }
    this.#stretch(node, offset, node.data.length);
  }

  #stretch(node: Text, start: number, end: number): void {
    if (start === end) return;
    this.#resolveBreak();
    this.segments.push({ from: this.text.length, length: end - start, node, offset: start });
    this.text += node.data.slice(start, end);
  }

  #piece(element: Element, text: string): void {
    if (text === '') return;
    this.#openLine();
    this.#resolveBreak();
    this.segments.push({ from: this.text.length, length: text.length, node: element, offset: 0 });
    this.text += text;
  }

  #break(): void {
    this.#openLine();
    this.#resolveBreak();
    this.#breakPending = true;
  }

  #resolveBreak(): void {
    if (this.#breakPending) this.text += '\n';
    this.#breakPending = false;
  }

  #openLine(): void {
    if (this.#lineOpen) return;
    if (this.#lines > 0) this.text += '\n';
    this.#lines += 1;
    this.#lineOpen = true;
  }

  #closeLine(): void {
    this.#lineOpen = false;
    this.#breakPending = false;
  }

  /** Draft.js shows a block that ends in a soft line break with one `\n` more than its model has, or the caret would not go there. */
  #dropDraftFiller(): void {
    const last = this.segments.at(-1);
    if (!last || !this.text.endsWith('\n') || last.from + last.length !== this.text.length) return;
    this.text = this.text.slice(0, -1);
    last.length -= 1;
  }
}

/** Line breaks and spaces of the page's source between two blocks. */
function isIndentation(node: Text): boolean {
  if (/\S/.test(node.data) || !node.data.includes('\n')) return false;
  return [node.previousElementSibling, node.nextElementSibling].some((beside) => beside && BLOCKS.has(beside.tagName));
}

function pieceText(element: Element): string {
  const text = (element.textContent ?? '').replace(FILLER, '');
  return text || (element.querySelector('img[alt]')?.getAttribute('alt') ?? '');
}
