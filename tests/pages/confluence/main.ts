import '../fixture';
import '../shared/office.css';
import './confluence.css';
import { publish } from '../fixture';
import { button, element, sidebar } from '../shared/elements';
import { textField } from '../shared/text-field';
import { proseMirrorBox } from './prosemirror-box';

/** `…/edit-v2/…` is a page being written, with its title; any other path one that is read and commented on. */
const main = location.pathname.includes('/edit-v2/') ? editor() : view();
document.body.append(sidebar('Ward 4 space', ['Overview', 'Huddle notes', 'Orientation', 'Float pool']), main);

function editor(): HTMLElement {
  const title = textField('textarea', {
    'aria-label': 'Give this page a title',
    class: 'title',
    name: 'editpages-title',
    placeholder: 'Give this page a title',
    rows: '1',
  });
  const send = () => publish([title.value, box.text()]);
  const saved = element('span', { role: 'status' }, ['Draft']);
  const box = proseMirrorBox({
    label: 'Main content area',
    onChange: () => {
      saved.textContent = 'Draft · Saved';
    },
    onSubmit: send,
  });
  return element('main', { class: 'page' }, [
    element('div', { class: 'bar' }, [
      saved,
      button('Publish', { class: 'main-button', 'data-testid': 'publish-button' }, send),
    ]),
    element('div', { class: 'card' }, [title, box.frame]),
  ]);
}

function view(): HTMLElement {
  const comments = element('div', {});
  return element('main', {}, [
    element('h1', {}, ['Huddle notes']),
    element('div', { class: 'card' }, [
      element('p', {}, ['Bed board at seven, safety round at half past. Bring your own mug.']),
    ]),
    comments,
    commentForm((text) =>
      comments.append(
        element('div', { class: 'card' }, [element('div', { class: 'who' }, ['Sam Taylor']), element('p', {}, [text])]),
      ),
    ),
  ]);
}

function commentForm(sent: (text: string) => void): HTMLElement {
  const send = () => {
    const text = box.text();
    if (text.trim() === '') return;
    publish([text]);
    sent(text);
    box.clear();
  };
  const box = proseMirrorBox({ label: 'Write a comment', onSubmit: send });
  return element('div', { class: 'card' }, [
    box.frame,
    element('div', { class: 'actions' }, [
      button('Cancel', { 'data-testid': 'comment-cancel-button' }, () => box.clear()),
      button('Save', { class: 'main-button', 'data-testid': 'comment-save-button' }, send),
    ]),
  ]);
}
