import { publish } from '../fixture';
import { element } from '../shared/element';
import { createField } from '../shared/field';
import { usertextField } from './usertext';

/** `form#newlink`: a title and a text that one button publishes together. */
export function submitPage(): HTMLElement {
  const title = createField({ attributes: { class: 'field', name: 'title', rows: '2' } });
  const text = usertextField();
  const form = element('form', { class: 'submit content', id: 'newlink' }, [
    element('label', {}, ['title', title.element()]),
    element('div', { class: 'usertext-edit' }, [element('label', {}, ['text', text.element()])]),
    element('button', { class: 'btn', name: 'submit', type: 'submit', value: 'form' }, ['submit']),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish([title.text(), text.text()].filter(Boolean));
    title.set('');
    text.set('');
  });
  return element('div', { class: 'content', role: 'main' }, [element('h1', {}, ['submit to nursing']), form]);
}
