import { publish } from '../fixture';
import { element, pressable } from '../shared/element';
import { createBox } from '../shared/lexical-box';

export interface Story {
  author: string;
  message: string;
}

export const stories: [Story, ...Story[]] = [
  { author: 'Jordan Ellis', message: 'My mother was on your ward last week. Does anyone remember her?' },
  { author: 'Harbor Park Gardeners', message: 'Tulip bulbs go in this weekend. Bring gloves.' },
];

/** A post with its comment box. Enter sends, Shift+Enter breaks the line. */
export function storyCard({ author, message }: Story): HTMLElement {
  const comments = element('div', { class: 'comments' });
  const send = () => {
    const text = box.text();
    if (text.trim() === '') return false;
    publish([text]);
    comments.append(element('p', { class: 'comment' }, [text]));
    box.set('');
    return true;
  };
  const box = createBox({
    attributes: { 'aria-label': 'Write a comment…', class: 'editor' },
    placeholder: 'Write a comment…',
    onEnter: (event) => !event.shiftKey && send(),
  });
  return element('div', { 'aria-label': `Post by ${author}`, class: 'card story', role: 'article' }, [
    element('div', { class: 'author' }, [element('div', { class: 'avatar' }), element('b', {}, [author])]),
    element('div', { 'data-ad-preview': 'message', dir: 'auto' }, [message]),
    comments,
    element('div', { class: 'comment-row' }, [
      element('div', { class: 'avatar' }),
      box.frame,
      pressable('Comment', send),
    ]),
  ]);
}
