import { publish } from '../fixture';
import { element, pressable } from '../shared/element';
import { createField } from '../shared/field';
import { createBox } from '../shared/lexical-box';

export interface Caption {
  /** The box, and the alt text under "Accessibility". */
  parts: HTMLElement[];
  set(text: string): void;
  /** Publishes the caption, and the alt text where one was written. */
  publish(): void;
}

export function captionParts(): Caption {
  const box = createBox({
    attributes: { 'aria-label': 'Write a caption...', class: 'editor caption' },
    placeholder: 'Write a caption...',
    onEnter: () => false,
  });
  const alt = createField({
    tag: 'input',
    attributes: { class: 'field', placeholder: 'Write alt text...', spellcheck: 'true', type: 'text' },
  });
  const section = element('div', { class: 'section' });
  const disclose = pressable('Accessibility', () => {
    disclose.setAttribute('aria-expanded', 'true');
    section.replaceChildren(element('label', {}, ['Alt text', alt.element()]));
  });
  return {
    parts: [box.frame, disclose, section],
    set: box.set,
    publish: () => publish([box.text(), ...(alt.text() ? [alt.text()] : [])]),
  };
}
