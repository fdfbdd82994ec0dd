/** A text field: its text is a value, not DOM, so it has no ranges. */
export type Field = HTMLTextAreaElement | HTMLInputElement;

export function isField(element: Element): element is Field {
  return element.localName === 'textarea' || element.localName === 'input';
}
