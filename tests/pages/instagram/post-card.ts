import { publish } from '../fixture';
import { element, pressable } from '../shared/element';
import { createField } from '../shared/field';

/** A post with its comment form: a textarea that Enter sends, and a Post control without any name but its text. */
export function postCard(author: string, caption: string, ...controls: Node[]): HTMLElement {
  const comments = element('div', { class: 'comments' });
  const send = () => {
    if (field.text().trim() === '') return;
    publish([field.text()]);
    comments.append(element('p', {}, [element('b', {}, ['sam.taylor ']), field.text()]));
    field.set('');
  };
  const field = createField({
    attributes: { 'aria-label': 'Add a comment…', class: 'field', placeholder: 'Add a comment…', rows: '1' },
    onEnter: (event) => {
      if (event.shiftKey) return false;
      send();
      return true;
    },
  });
  const post = pressable('Post', send);
  post.removeAttribute('aria-label');
  const form = element('form', { class: 'comment-row', method: 'POST' }, [field.element(), post]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    send();
  });
  return element('article', { class: 'card' }, [
    element('div', { class: 'author' }, [element('div', { class: 'avatar' }), element('b', {}, [author]), ...controls]),
    element('div', { 'aria-label': 'Photo', class: 'photo', role: 'img' }),
    element('h1', { dir: 'auto' }, [caption]),
    comments,
    form,
  ]);
}
