import { element } from '../shared/element';
import { createField, type PlainField } from '../shared/field';
import { shadowOf } from './shadow';

interface Input {
  host: HTMLElement;
  field: PlainField;
}

/** `faceplate-textarea-input`: a textarea in an open shadow root, used for titles, Markdown and what opens a composer. */
export function faceplateTextareaInput(
  attributes: Record<string, string>,
  onEnter?: (event: KeyboardEvent) => boolean,
): Input {
  const { placeholder = '', rows = '1' } = attributes;
  const field = createField({
    attributes: { id: 'innerTextArea', 'aria-label': placeholder, placeholder, rows },
    onEnter,
  });
  const host = element('faceplate-textarea-input', attributes);
  shadowOf(host, field.element());
  return { host, field };
}
