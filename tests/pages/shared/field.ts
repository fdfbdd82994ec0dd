import { onRemount, register } from '../fixture';
import { element } from './element';

export interface PlainField {
  /** The field as it is now: a remount puts another in its place. */
  element(): HTMLTextAreaElement | HTMLInputElement;
  text(): string;
  set(text: string): void;
}

interface FieldOptions {
  tag?: 'textarea' | 'input';
  attributes: Record<string, string>;
  onChange?(text: string): void;
  /** Called for Enter; true when it published, so that no line is broken. */
  onEnter?(event: KeyboardEvent): boolean;
}

/** A text field whose page keeps the text itself, as frameworks do: a value that changes without an `input` event is lost. */
export function createField({ tag = 'textarea', attributes, onChange, onEnter }: FieldOptions): PlainField {
  let text = '';
  let field = mount();

  function mount(): HTMLTextAreaElement | HTMLInputElement {
    const made = element(tag, attributes) as HTMLTextAreaElement | HTMLInputElement;
    made.value = text;
    made.addEventListener('input', () => {
      text = made.value;
      onChange?.(text);
    });
    made.addEventListener('keydown', (event) => {
      const { key, isComposing } = event as KeyboardEvent;
      if (key === 'Enter' && !isComposing && onEnter?.(event as KeyboardEvent)) event.preventDefault();
    });
    return made;
  }

  const set = (next: string) => {
    text = next;
    field.value = next;
    onChange?.(next);
  };
  onRemount(() => {
    const next = mount();
    field.replaceWith(next);
    field = next;
  });
  register({
    element: () => field,
    text: () => text,
    selection: () => ({ from: field.selectionStart ?? 0, to: field.selectionEnd ?? 0 }),
    set,
  });
  return { element: () => field, text: () => text, set };
}
