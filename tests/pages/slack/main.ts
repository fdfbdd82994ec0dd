import '../fixture';
import '../shared/office.css';
import './slack.css';
import { publish } from '../fixture';
import { button, element, sidebar } from '../shared/elements';
import { quillBox } from './quill-box';

/** A channel with a message being edited at will, and the thread beside it. */
const list = element('div', { role: 'list' }, [
  message('Jordan Ellis', 'Bagels in the break room until noon.'),
  message('Sam Taylor', 'Huddle moves to half past seven.', true),
]);
const channel = element('section', { 'aria-label': 'ward-4' }, [
  element('h1', {}, ['# ward-4']),
  list,
  composer('Message to ward-4', (text) => list.append(message('Sam Taylor', text))),
]);
const answered = 'My dad was on your ward last night. Can someone tell me how he is?';
const replies = element('div', {});
const thread = element('section', { 'aria-label': 'Thread', 'data-qa': 'threads_flexpane' }, [
  element('h1', {}, ['Thread']),
  message('Alex Rivera', answered),
  replies,
  composer('Reply to thread', (text) => replies.append(message('Sam Taylor', text))),
]);
document.body.append(
  sidebar('Riverside', ['Threads', '# general', '# ward-4', '# huddle']),
  element('main', { class: 'conversation' }, [channel, thread]),
);

function composer(label: string, sent: (text: string) => void): HTMLElement {
  const send = () => {
    const text = box.text();
    if (text.trim() === '') return;
    publish([text]);
    sent(text);
    box.fill('');
  };
  const box = quillBox({ label, onEnter: send });
  return element('div', {}, [
    box.frame,
    element('div', { class: 'actions' }, [
      button('Send', { 'aria-label': 'Send now', class: 'main-button', 'data-qa': 'texty_send_button' }, send),
    ]),
  ]);
}

function message(author: string, text: string, mine = false): HTMLElement {
  const said = element('div', { 'data-qa': 'message-text' }, [text]);
  const shown = element('div', { class: 'card', 'data-qa': 'message_container', role: 'listitem' }, [
    element('div', { class: 'who' }, [author]),
    said,
  ]);
  if (mine) shown.append(button('Edit message', { 'data-qa': 'edit_message' }, () => edit(shown, said)));
  return shown;
}

/** The message's words become a box; "Save" publishes what they are now. */
function edit(shown: HTMLElement, said: HTMLElement): void {
  const before = [...shown.childNodes];
  const save = () => {
    publish([box.text()]);
    said.textContent = box.text();
    shown.replaceChildren(...before);
  };
  const box = quillBox({ label: 'Edit message', onEnter: save });
  shown.replaceChildren(
    box.frame,
    element('div', { class: 'actions' }, [
      button('Cancel', {}, () => shown.replaceChildren(...before)),
      button('Save', { class: 'main-button' }, save),
    ]),
  );
  box.fill(said.textContent ?? '');
}
