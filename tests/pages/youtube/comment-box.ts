import { publish } from '../fixture';
import { element } from '../shared/element';
import { createEditable } from './editable';

interface CommentBoxOptions {
  placeholder: string;
  label: string;
  onSent(text: string): void;
}

/** `ytd-commentbox`, the one box of comments, replies and community posts. Ctrl+Enter sends as its button does. */
export function commentBox({ placeholder, label, onSent }: CommentBoxOptions): HTMLElement {
  const button = element('button', { 'aria-label': label, class: 'pressable', disabled: 'disabled' }, [label]);
  const send = () => {
    const text = editable.text();
    if (text.trim() === '') return;
    publish([text]);
    onSent(text);
  };
  button.addEventListener('click', send);
  const editable = createEditable({
    attributes: { 'aria-label': placeholder, class: 'editor', id: 'contenteditable-root' },
    onChange: (text) => button.toggleAttribute('disabled', text.trim() === ''),
    onKey: (event) => event.key === 'Enter' && event.ctrlKey && send(),
  });
  return element('ytd-commentbox', {}, [
    element('div', { id: 'creation-box' }, [
      element('yt-formatted-string', { id: 'contenteditable-textarea' }, [editable.element()]),
    ]),
    element('div', { id: 'buttons' }, [element('ytd-button-renderer', { id: 'submit-button' }, [button])]),
  ]);
}
