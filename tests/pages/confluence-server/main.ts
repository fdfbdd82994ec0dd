import '../fixture';
import '../shared/office.css';
import './confluence-server.css';
import { onRemount, publish } from '../fixture';
import { button, element, sidebar } from '../shared/elements';
import { textField } from '../shared/text-field';
import { type TinymceBox, tinymceBox } from './tinymce-box';

/** A page being written on a hospital's own Confluence: the title and the controls here, the text in a frame. */
const title = textField('input', { 'aria-label': 'Page title', id: 'content-title', name: 'title', type: 'text' });
const field = element('textarea', { id: 'wysiwygTextarea' }) as HTMLTextAreaElement;
let box: TinymceBox | undefined;

const form = element('form', { id: 'createpageform' }, [
  title,
  field,
  element('div', { class: 'actions' }, [
    button('Close', { id: 'rte-button-cancel' }, () => undefined),
    element('button', { class: 'main-button', id: 'rte-button-publish', type: 'submit' }, ['Publish']),
  ]),
]) as HTMLFormElement;
form.addEventListener('submit', (event) => {
  event.preventDefault();
  publish([title.value, box?.text() ?? '']);
});
document.body.append(
  sidebar('Hospital wiki', ['Pages', 'Policies', 'Ward 4']),
  element('main', {}, [element('h1', {}, ['Ward 4 / Add page']), form]),
);
const mount = async () => {
  box = await tinymceBox(field, () => form.requestSubmit());
};
onRemount(() => {
  box?.remove();
  void mount();
});
await mount();
