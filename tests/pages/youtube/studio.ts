import { publish } from '../fixture';
import { element } from '../shared/element';
import { createField } from '../shared/field';

/** The Studio's inbox of comments: answers are written in a textarea. */
export function studioPage(): HTMLElement {
  return element('main', { class: 'watch' }, [
    element('h1', {}, ['Channel comments']),
    thread('@harborpark', 'What camera do you use?'),
    thread('@riversiderunner', 'My dad was in your ER last night. Nobody could tell us how he is.'),
  ]);
}

function thread(author: string, text: string): HTMLElement {
  const place = element('div', {});
  const reply = element('button', { 'aria-label': 'Reply to comment', class: 'quiet plain' }, ['Reply']);
  reply.addEventListener('click', () => place.replaceChildren(replyBox(() => place.replaceChildren())));
  return element('ytcp-comment-thread', {}, [
    element('ytcp-comment', { class: 'card' }, [
      element('b', {}, [author]),
      element('yt-formatted-string', { id: 'content-text' }, [text]),
      element('ytcp-comment-button', { id: 'reply-button' }, [reply]),
      place,
    ]),
  ]);
}

function replyBox(onSent: () => void): HTMLElement {
  const send = () => {
    publish([field.text()]);
    onSent();
  };
  const field = createField({
    attributes: { class: 'field', id: 'textarea', placeholder: 'Add a reply…', rows: '3' },
    onEnter: ({ ctrlKey }) => {
      if (ctrlKey) send();
      return ctrlKey;
    },
  });
  const cancel = element('button', { 'aria-label': 'Cancel', class: 'quiet plain' }, ['Cancel']);
  const button = element('button', { 'aria-label': 'Reply', class: 'pressable' }, ['Reply']);
  cancel.addEventListener('click', onSent);
  button.addEventListener('click', send);
  return element('ytcp-commentbox', {}, [
    element('tp-yt-iron-autogrow-textarea', {}, [field.element()]),
    element('div', { id: 'footer' }, [
      element('ytcp-comment-button', { id: 'cancel-button' }, [cancel]),
      element('ytcp-comment-button', { id: 'submit-button' }, [button]),
    ]),
  ]);
}
