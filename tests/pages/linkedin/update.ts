import { onRemount, publish } from '../fixture';
import { element } from '../shared/element';
import { createTiptap, type TiptapBox } from '../shared/tiptap';

export interface Update {
  author: string;
  text: string;
}

export const updates: [Update, ...Update[]] = [
  { author: 'Robin Hale', text: 'My father was on your unit last week. Can someone tell me how he is?' },
  { author: 'Harbor Park Library', text: 'The reading room opens again on Monday.' },
];

/** A post of the feed with its comment box: TipTap, and a control that comes with the first letter. */
export function updateCard({ author, text }: Update, at: number): HTMLElement {
  const wrapper = element('div', { class: 'comment-text', 'data-testid': 'ui-core-tiptap-text-editor-wrapper' });
  const post = element('button', { class: 'button', type: 'button' }, ['Comment']);
  const section = element('div', { class: 'comment-buttons', componentkey: `commentButtonSection-${at}` }, [post]);
  const comments = element('div', {});
  let box: TiptapBox | undefined;
  const send = () => {
    const written = box?.text() ?? '';
    if (written.trim() === '') return false;
    publish([written]);
    comments.append(element('p', { class: 'comment', componentkey: `replaceableComment_${at}` }, [written]));
    box?.clear();
    return true;
  };
  const show = (written: string) => {
    section.hidden = written.trim() === '';
  };
  const mount = () => {
    const written = box?.text() ?? '';
    box?.destroy();
    box = createTiptap({
      attributes: { 'aria-label': 'Text editor for creating comment', 'aria-multiline': 'true', role: 'textbox' },
      into: wrapper,
      placeholder: 'Add a comment…',
      text: written,
      onChange: show,
      onModEnter: send,
    });
    show(written);
  };
  mount();
  onRemount(mount);
  post.addEventListener('click', send);
  return element('div', { class: 'card', role: 'listitem' }, [
    element('div', { class: 'author' }, [element('div', { class: 'avatar' }), element('b', {}, [author])]),
    element('p', { 'data-testid': 'expandable-text-box' }, [text]),
    comments,
    element('div', { class: 'comment-box', componentkey: `commentBox-urn:li:activity:${at}` }, [wrapper, section]),
  ]);
}
