import { register } from '../fixture';
import { element } from './elements';

/** A text field that a site publishes with its box: its value is its model. */
export function textField(tag: 'input' | 'textarea', attributes: Record<string, string>): HTMLInputElement {
  const field = element(tag, attributes) as HTMLInputElement;
  register({
    element: () => field,
    text: () => field.value,
    selection: () => ({ from: field.selectionStart ?? 0, to: field.selectionEnd ?? 0 }),
    set: (text) => {
      field.value = text;
    },
  });
  return field;
}
