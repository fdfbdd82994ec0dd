import { onRemount, publish, register } from '../fixture';

/**
 * X as it could be after a change that no declaration knows yet: a plain editable element, and a button that is only called
 * Post. `/known-box` keeps the box's old test id; `/no-button` shows nothing that could publish.
 */
const { pathname } = location;
const main = document.querySelector('main') as HTMLElement;
let forget: (() => void) | undefined;

function mount(text: string): void {
  forget?.();
  const words = document.createElement('div');
  words.className = 'words';
  words.contentEditable = 'true';
  words.setAttribute('role', 'textbox');
  words.setAttribute('aria-label', 'What is on your mind?');
  if (pathname === '/known-box') words.dataset.testid = 'tweetTextarea_0';
  words.textContent = text;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = pathname === '/no-button' ? 'Emoji' : 'Post';
  button.addEventListener('click', () => {
    if (pathname === '/no-button' || said(words) === '') return;
    publish([said(words)]);
    words.replaceChildren();
  });
  main.replaceChildren(words, button);
  forget = register({
    element: () => words,
    text: () => said(words),
    selection: () => selectionIn(words),
    set: (said) => {
      words.textContent = said;
    },
  });
}

/** The browser itself is the editor here: what stands in the element is the model. */
function said(words: HTMLElement): string {
  return words.innerText.replace(/\u00a0/g, ' ').replace(/\n$/, '');
}

function selectionIn(words: HTMLElement): { from: number; to: number } {
  const selection = getSelection();
  if (!selection?.rangeCount) return { from: 0, to: 0 };
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const upTo = (node: Node, offset: number) => {
    const range = new Range();
    range.setStart(words, 0);
    range.setEnd(node, offset);
    return range.toString().length;
  };
  return { from: upTo(startContainer, startOffset), to: upTo(endContainer, endOffset) };
}

mount('');
onRemount(() => mount(said(main.querySelector('.words') as HTMLElement)));
