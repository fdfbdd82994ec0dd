import { element, pressable } from './element';

/** A modal dialog with a title and a Close control. */
export function dialog(title: string, ...children: Node[]): HTMLElement {
  const close = pressable('Close', () => scrim.remove());
  const scrim = element('div', { class: 'scrim' }, [
    element('div', { 'aria-label': title, 'aria-modal': 'true', class: 'dialog card', role: 'dialog' }, [
      element('div', { class: 'dialog-title' }, [element('h2', {}, [title]), close]),
      ...children,
    ]),
  ]);
  return scrim;
}
