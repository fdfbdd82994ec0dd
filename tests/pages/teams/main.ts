import '../fixture';
import 'ckeditor5/ckeditor5.css';
import '../shared/office.css';
import './teams.css';
import { publish } from '../fixture';
import { button, element, sidebar } from '../shared/elements';
import { ckeditorBox } from './ckeditor-box';

/** `/v2/` is a chat; `/v2/expanded` the same with its box expanded, where Enter breaks the line. */
const expanded = location.pathname.endsWith('/expanded');

const chat = element('div', {}, [
  said('Jordan Ellis', 'Could you swap Sunday with me?'),
  said('Sam Taylor', 'Sunday is yours.', true),
]);
document.body.append(
  sidebar('Teams', ['Activity', 'Chat', 'Calendar', 'Calls']),
  element('main', {}, [element('h1', {}, ['Jordan Ellis']), chat, await composer()]),
);

async function composer(): Promise<HTMLElement> {
  const send = () => {
    const text = box.text();
    if (text.trim() === '') return;
    publish([text]);
    chat.append(said('Sam Taylor', text));
    box.fill('');
  };
  const box = await ckeditorBox({
    label: 'Type a message',
    onEnter: (withControl) => {
      if (expanded && !withControl) return false;
      send();
      return true;
    },
  });
  return element('div', { class: expanded ? 'composer tall' : 'composer' }, [
    box.frame,
    element('div', { class: 'actions' }, [
      button('Send', { 'aria-label': 'Send', class: 'main-button', 'data-tid': 'sendMessageCommands-send' }, send),
    ]),
  ]);
}

function said(author: string, text: string, mine = false): HTMLElement {
  const body = element('div', { 'data-tid': 'chat-pane-message' }, [text]);
  const shown = element('div', { class: 'card' }, [element('div', { class: 'who' }, [author]), body]);
  if (mine) shown.append(button('Edit', { 'data-tid': 'edit-message' }, () => void edit(shown, body)));
  return shown;
}

/** The message's words become a box; "Done" publishes what they are now. */
async function edit(shown: HTMLElement, body: HTMLElement): Promise<void> {
  const before = [...shown.childNodes];
  const save = () => {
    publish([box.text()]);
    body.textContent = box.text();
    shown.replaceChildren(...before);
    return true;
  };
  const box = await ckeditorBox({ label: 'Edit message', onEnter: save });
  shown.replaceChildren(
    box.frame,
    element('div', { class: 'actions' }, [
      button('Done', { class: 'main-button', 'data-tid': 'newMessageCommands-send', name: 'done' }, save),
    ]),
  );
  box.fill(body.textContent ?? '');
}
