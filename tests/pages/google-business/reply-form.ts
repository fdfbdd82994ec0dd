import { publish } from '../fixture';
import { element } from '../shared/element';
import { createField } from '../shared/field';

/** Where a reply is written: a textarea, and a button that only its words tell from the one beside it. */
export function replyForm(onClose: () => void): HTMLElement {
  const field = createField({
    attributes: {
      'aria-label': 'Your public reply',
      class: 'field',
      jsname: 'YPqjbf',
      maxlength: '4000',
      rows: '4',
    },
    onChange: (text) => button.toggleAttribute('disabled', text.trim() === ''),
  });
  const button = element('button', { class: 'pressable', disabled: 'disabled', jsname: 'hrGhad', type: 'button' }, [
    element('span', {}, ['Reply']),
  ]);
  const cancel = element('button', { class: 'plain', type: 'button' }, ['Cancel']);
  cancel.addEventListener('click', onClose);
  button.addEventListener('click', () => {
    publish([field.text()]);
    onClose();
  });
  return element('div', { class: 'reply-form' }, [field.element(), element('div', { class: 'row' }, [cancel, button])]);
}
