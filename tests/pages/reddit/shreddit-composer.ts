import { element } from '../shared/element';
import { createBox } from '../shared/lexical-box';
import { faceplateTextareaInput } from './faceplate-textarea-input';
import { shadowOf } from './shadow';

interface ComposerOptions {
  /** What the box is called and shows while it is empty. */
  placeholder: string;
  /** What stands in the slots of the composer: the buttons of a comment; a post has its own elsewhere. */
  buttons?: HTMLElement[];
  text?: string;
  onSubmit(): void;
}

export interface Composer {
  element: HTMLElement;
  text(): string;
  set(text: string): void;
}

/** `shreddit-composer`: Lexical as slotted light DOM, or, after a switch, Markdown two shadow roots deep. */
export function shredditComposer(options: ComposerOptions): Composer {
  let current: Composer = richText(options, () => {
    const next = markdown(options, current.text());
    current.element.replaceWith(next.element);
    current = next;
  });
  current.set(options.text ?? '');
  return {
    get element() {
      return current.element;
    },
    text: () => current.text(),
    set: (text) => current.set(text),
  };
}

function richText({ placeholder, buttons = [], onSubmit }: ComposerOptions, onSwitch: () => void): Composer {
  const host = element('shreddit-composer', { name: 'body' }, buttons);
  const toMarkdown = element('button', { class: 'plain', type: 'button' }, ['Switch to Markdown']);
  toMarkdown.addEventListener('click', onSwitch);
  shadowOf(host, frame(element('slot', { name: 'rte' }), toMarkdown));
  const { text, set } = createBox({
    attributes: { 'aria-label': placeholder, class: 'rte', name: 'body', slot: 'rte' },
    placeholder,
    frame: host,
    onEnter: (event) => submits(event, onSubmit),
  });
  return { element: host, text, set };
}

function markdown({ placeholder, buttons = [], onSubmit }: ComposerOptions, text: string): Composer {
  const host = element('shreddit-composer', { mode: 'markdown', name: 'body' }, buttons);
  const input = faceplateTextareaInput({ name: 'body', placeholder, rows: '4' }, (event) => submits(event, onSubmit));
  input.field.set(text);
  shadowOf(host, frame(input.host));
  return { element: host, text: input.field.text, set: input.field.set };
}

function frame(box: HTMLElement, ...tools: HTMLElement[]): HTMLElement {
  const slots = ['cancel-button', 'submit-button'].map((name) => element('slot', { name }));
  return element('div', { class: 'frame' }, [box, element('div', { class: 'foot' }, [...tools, ...slots])]);
}

/** Ctrl or Cmd+Enter publishes. */
function submits(event: KeyboardEvent, onSubmit: () => void): boolean {
  if (!event.ctrlKey && !event.metaKey) return false;
  onSubmit();
  return true;
}
