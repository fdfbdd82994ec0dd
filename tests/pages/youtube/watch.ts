import { element } from '../shared/element';
import { commentBox } from './comment-box';

const comments = [
  { author: '@riversiderunner', text: 'My dad was in your ER last night. Nobody could tell us how he is.' },
  { author: '@maplebakes', text: 'The part about night shifts made me smile. Thank you all.' },
];

/** A video with its comments. A box is mounted when its trigger is pressed and goes with what it sent. */
export function watchPage(): HTMLElement {
  return element('main', { class: 'watch', role: 'main' }, [
    element('div', { class: 'player' }, ['▶']),
    element('h1', {}, ['A night with the Riverside ER crew']),
    element('ytd-comments', {}, [simpleBox(), ...comments.map(thread)]),
  ]);
}

/** The same while it is being streamed: the chat is a frame. */
export function livePage(): HTMLElement {
  return element('main', { class: 'watch', role: 'main' }, [
    element('div', { class: 'player' }, ['● LIVE']),
    element('iframe', { class: 'chat-frame', id: 'chatframe', src: '/live_chat', title: 'Live chat' }),
  ]);
}

function simpleBox(): HTMLElement {
  const sent = element('div', {});
  const placeholder = element('div', { class: 'editor quiet', id: 'placeholder-area' }, [
    element('yt-formatted-string', { id: 'simplebox-placeholder', role: 'textbox', tabindex: '0' }, ['Add a comment…']),
  ]);
  const dialog = element('div', { id: 'comment-dialog' });
  placeholder.addEventListener('click', () => {
    placeholder.hidden = true;
    dialog.replaceChildren(
      commentBox({
        placeholder: 'Add a comment…',
        label: 'Comment',
        onSent: (text) => {
          dialog.replaceChildren();
          placeholder.hidden = false;
          sent.append(element('p', { class: 'card' }, [text]));
        },
      }),
    );
  });
  return element('div', { id: 'simple-box' }, [
    element('ytd-comment-simplebox-renderer', {}, [placeholder, dialog]),
    sent,
  ]);
}

function thread({ author, text }: { author: string; text: string }): HTMLElement {
  const dialog = element('div', { id: 'reply-dialog' });
  const reply = element('button', { class: 'quiet plain' }, ['Reply']);
  reply.addEventListener('click', () =>
    dialog.replaceChildren(
      element('ytd-comment-reply-dialog-renderer', {}, [
        commentBox({ placeholder: 'Add a reply…', label: 'Reply', onSent: () => dialog.replaceChildren() }),
      ]),
    ),
  );
  return element('ytd-comment-thread-renderer', { class: 'card' }, [
    element('div', { id: 'main' }, [
      element('b', {}, [author]),
      element('yt-attributed-string', { id: 'content-text' }, [text]),
      element('div', { id: 'action-buttons' }, [
        element('ytd-button-renderer', { id: 'reply-button-end' }, [reply]),
        dialog,
      ]),
    ]),
  ]);
}
