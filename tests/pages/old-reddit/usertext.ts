import { publish } from '../fixture';
import { element } from '../shared/element';
import { createField } from '../shared/field';

interface UsertextOptions {
  /** What was said already, above the field that edits it. */
  said?: HTMLElement;
  text?: string;
  onSaved(text: string): void;
}

/** `form.usertext`: a comment being written, or one's own being edited. Only the form's `submit` event saves. */
export function usertext({ said, text = '', onSaved }: UsertextOptions): HTMLElement {
  const field = usertextField();
  field.set(text);
  const form = element('form', { class: 'usertext' }, [
    ...(said ? [said] : []),
    element('div', { class: 'usertext-edit' }, [
      element('div', { class: 'md' }, [field.element()]),
      element('button', { class: 'save', type: 'submit' }, ['save']),
    ]),
  ]);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (field.text().trim() === '') return;
    publish([field.text()]);
    onSaved(field.text());
    field.set('');
  });
  return form;
}

export function usertextField() {
  return createField({ attributes: { class: 'field', cols: '1', name: 'text', rows: '3' } });
}
