import type { Frame } from 'playwright-core';

/**
 * What other writing extensions do to a page while Curtain is there: Grammarly, LanguageTool, Harper. Each function runs in
 * the page, so it stands on nothing outside itself.
 */
export const neighbours = { besideEditor, mirrorOver, ownHighlights, wrapWords, restless };

export type Neighbour = keyof typeof neighbours;

/** Lets them all move in beside a box. */
export async function moveIn(frame: Frame, box: string, which: readonly Neighbour[]): Promise<void> {
  const editor = await frame.waitForSelector(box);
  for (const name of which) await editor.evaluate(neighbours[name]);
}

/**
 * Grammarly: attributes on the editor, put back whenever they go; a host with a shadow root beside it, put back in its place
 * at every change of the page and drawn anew at every letter; listeners of its own before the page's.
 */
function besideEditor(editor: Element): void {
  const attributes = { 'data-gramm': 'true', 'data-gramm_editor': 'true', 'data-gr-id': '7' };
  const label = () => {
    for (const [name, value] of Object.entries(attributes))
      if (editor.getAttribute(name) !== value) editor.setAttribute(name, value);
  };
  const host = document.createElement('grammarly-extension');
  const drawn = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('div'));
  host.dataset.grammarlyShadowRoot = 'true';
  const place = editor.parentElement ?? document.body;
  const settle = () => {
    label();
    if (place.lastElementChild !== host) place.append(host);
  };
  const draw = () => {
    const { left, bottom, width } = editor.getBoundingClientRect();
    drawn.style.cssText = `position:fixed;left:${left}px;top:${bottom - 2}px;width:${width / 3}px;height:2px;background:red;pointer-events:none`;
  };
  new MutationObserver(settle).observe(document.documentElement, { subtree: true, childList: true, attributes: true });
  for (const type of ['input', 'keydown', 'keyup', 'click', 'scroll', 'selectionchange'])
    window.addEventListener(type, () => requestAnimationFrame(draw), { capture: true });
  settle();
  draw();
}

/** LanguageTool: a mirror of the text right before the editor, in the page's own tree, and a tool bar after it. */
function mirrorOver(editor: Element): void {
  const mirror = document.createElement('lt-mirror');
  const toolbar = document.createElement('lt-toolbar');
  mirror.setAttribute('contenteditable', 'false');
  mirror.style.cssText = 'display:block;position:absolute;visibility:hidden;pointer-events:none;white-space:pre-wrap';
  const copy = () => {
    const text = editor instanceof HTMLTextAreaElement ? editor.value : (editor.textContent ?? '');
    const { width, height } = editor.getBoundingClientRect();
    mirror.style.width = `${width}px`;
    mirror.style.height = `${height}px`;
    const lines = document.createElement('lt-div');
    for (const word of text.split(' '))
      lines.append(Object.assign(document.createElement('span'), { textContent: `${word} ` }));
    mirror.replaceChildren(lines);
  };
  editor.before(mirror);
  editor.after(toolbar);
  editor.addEventListener('input', copy);
  new MutationObserver(copy).observe(editor, { subtree: true, childList: true, characterData: true });
  copy();
}

/** Harper: highlights of its own over every second word; at every change it clears the registry and fills it anew. */
function ownHighlights(editor: Element): void {
  const paint = () => {
    CSS.highlights.clear();
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    const highlight = new Highlight();
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { index, 0: word } of (node.textContent ?? '').matchAll(/\w{5,}/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        highlight.add(range);
      }
    CSS.highlights.set('harper-spelling', highlight);
  };
  editor.addEventListener('input', paint);
}

/** The first Grammarly: long words in elements of its own inside the editor, taken away and put in again when typing rests. */
function wrapWords(editor: Element): void {
  const textsIn = () => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    return texts;
  };
  const unwrap = () => {
    for (const old of editor.querySelectorAll('g')) old.replaceWith(...old.childNodes);
    editor.normalize();
  };
  const wrap = () => {
    unwrap();
    for (const text of textsIn()) {
      for (const { index, 0: word } of [...text.data.matchAll(/\w{6,}/g)].reverse()) {
        const found = text.splitText(index);
        found.splitText(word.length);
        const mark = document.createElement('g');
        mark.className = 'gr_ gr-alert';
        found.replaceWith(mark);
        mark.append(found);
      }
    }
  };
  const keepingCaret = (change: () => void) => {
    const selection = document.getSelection();
    if (!selection?.isCollapsed || !editor.contains(selection.focusNode)) return change();
    const before = document.createRange();
    before.setStart(editor, 0);
    before.setEnd(selection.focusNode as Node, selection.focusOffset);
    let left = before.toString().length;
    change();
    for (const text of textsIn()) {
      if (left <= text.length) return selection.collapse(text, left);
      left -= text.length;
    }
  };
  let resting: ReturnType<typeof setTimeout> | undefined;
  editor.addEventListener('input', () => {
    clearTimeout(resting);
    resting = setTimeout(() => keepingCaret(wrap), 60);
  });
  editor.addEventListener('blur', unwrap);
}

/** One that can't leave it: it takes every word apart into nodes of its own and puts them together again, all the time. */
function restless(editor: Element): void {
  const apart = () => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      const words = text.data.split(/(?<= )/).map((word) => {
        const mark = document.createElement('g');
        mark.textContent = word;
        return mark;
      });
      if (words.length > 1) text.replaceWith(...words);
    }
  };
  const together = () => {
    for (const mark of editor.querySelectorAll('g')) mark.replaceWith(...mark.childNodes);
    editor.normalize();
  };
  let turn = false;
  setInterval(() => {
    turn = !turn;
    if (turn) apart();
    else together();
  }, 15);
}
