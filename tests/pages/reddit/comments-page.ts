import { element } from '../shared/element';
import { shredditComment } from './comment';
import { commentForm } from './comment-form';
import { faceplateTextareaInput } from './faceplate-textarea-input';
import { shadowOf } from './shadow';

/** A post and what was said about it. The composer is a single line until it is pressed. */
export function commentsPage(): HTMLElement {
  const host = element('comment-composer-host', {});
  const collapse = () => {
    const trigger = faceplateTextareaInput({ placeholder: 'Join the conversation' }).host;
    trigger.addEventListener('click', () => {
      const form = commentForm({ submit: 'Comment', onDone: collapse });
      host.replaceChildren(form);
      form.querySelector<HTMLElement>('[contenteditable]')?.focus();
    });
    host.replaceChildren(trigger);
  };
  collapse();
  return element('main', { class: 'feed' }, [
    post(),
    host,
    element('shreddit-comment-tree', { class: 'card' }, [
      shredditComment({
        author: 'harbor_park',
        text: 'My brother was on that ward too. Does anyone know how he is?',
        answers: [{ author: 'sam_taylor', text: 'Thinking of you both.', own: true }],
      }),
      shredditComment({ author: 'tulip_bulbs', text: 'The coffee there is terrible.' }),
    ]),
  ]);
}

function post(): HTMLElement {
  const host = element('shreddit-post', { class: 'card' }, [
    element('div', { slot: 'credit-bar' }, ['r/nursing · u/jordan_ellis · 2 hr. ago']),
    element('h1', { slot: 'title' }, ['Can someone tell me how my dad is?']),
    element('div', { slot: 'text-body' }, [element('p', {}, ['He was in your ER last night.'])]),
  ]);
  shadowOf(host, ...['credit-bar', 'title', 'text-body'].map((name) => element('slot', { name })));
  return host;
}
