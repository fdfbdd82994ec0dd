import { publish } from '../fixture';
import { dialog } from '../shared/dialog';
import { element, pressable } from '../shared/element';
import { type Box, createBox } from '../shared/lexical-box';

const PLACEHOLDER = 'What’s on your mind, Sam?';

/** "Create post": the box, and a Post control that is a `div[role=button]`. Ctrl or Cmd+Enter publishes too. */
export function composeDialog(): HTMLElement {
  const post = pressable('Post', () => send());
  post.setAttribute('aria-disabled', 'true');
  const box = postBox(
    (text) => post.setAttribute('aria-disabled', String(text.trim() === '')),
    () => send(),
  );
  const shown = dialog('Create post', author(), box.frame, post);
  const send = () => {
    publish([box.text()]);
    shown.remove();
  };
  return shown;
}

/** The same as an old-fashioned form, which publishes by its `submit` event. */
export function formDialog(): HTMLElement {
  const submit = element('button', { class: 'pressable', type: 'submit' }, ['Share']);
  const box = postBox(
    () => undefined,
    () => form.requestSubmit(),
  );
  const form = element('form', {}, [author(), box.frame, submit]) as HTMLFormElement;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish([box.text()]);
    box.set('');
  });
  return dialog('Create post', form);
}

function postBox(onChange: (text: string) => void, onSubmit: () => void): Box {
  return createBox({
    attributes: { class: 'editor post-editor' },
    placeholder: PLACEHOLDER,
    onChange,
    onEnter: (event) => {
      if (!event.ctrlKey && !event.metaKey) return false;
      onSubmit();
      return true;
    },
  });
}

function author(): HTMLElement {
  const audience = 'Edit privacy. Sharing with Public. ';
  return element('div', { class: 'author' }, [
    element('div', { class: 'avatar' }),
    element('div', {}, [
      element('b', {}, ['Sam Taylor']),
      element('div', { 'aria-label': audience, class: 'audience', role: 'button', tabindex: '0' }, ['Public ▾']),
    ]),
  ]);
}
