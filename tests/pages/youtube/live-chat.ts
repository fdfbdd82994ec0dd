import { publish } from '../fixture';
import { element } from '../shared/element';
import { createEditable } from './editable';

/** What the chat's frame shows. Enter sends. */
export function liveChat(): HTMLElement {
  const said = element('div', { class: 'said' }, [element('p', {}, ['Good evening from Harbor Park!'])]);
  const send = () => {
    const text = input.text();
    if (text.trim() === '') return;
    publish([text]);
    said.append(element('p', {}, [text]));
    input.clear();
  };
  const button = element('button', { 'aria-label': 'Send', class: 'pressable' }, ['➤']);
  button.addEventListener('click', send);
  const input = createEditable({
    attributes: { 'aria-label': 'Chat…', class: 'editor', id: 'input' },
    onChange: () => undefined,
    onKey: (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      send();
    },
  });
  return element('yt-live-chat-app', {}, [
    said,
    element('yt-live-chat-message-input-renderer', { class: 'author' }, [
      element('yt-live-chat-text-input-field-renderer', { id: 'input' }, [input.element()]),
      element('div', { id: 'send-button' }, [button]),
    ]),
  ]);
}
