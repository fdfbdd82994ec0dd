import { publish } from '../fixture';
import { dialog } from '../shared/dialog';
import { element, pressable } from '../shared/element';
import type { Box } from '../shared/lexical-box';
import { PLACEHOLDER, threadBox } from './box';

/** A thread being written, or an answer below what it answers; its one Post control has no name but its text. */
export function composeDialog(title: string, answered?: Node): HTMLElement {
  const boxes: Box[] = [];
  const rows = element('div', { class: 'rows' });
  const texts = () => boxes.map((box) => box.text());
  const isBlank = () => texts().every((text) => text.trim() === '');
  const send = () => {
    if (isBlank()) return;
    publish(texts());
    shown.remove();
  };
  const post = pressable('Post', send);
  post.removeAttribute('aria-label');
  const follow = () => post.setAttribute('aria-disabled', String(isBlank()));
  const add = (placeholder: string) => {
    const box = threadBox(placeholder, follow, send);
    boxes.push(box);
    rows.append(element('div', { class: 'author' }, [element('div', { class: 'avatar' }), box.frame]));
  };
  add(answered ? 'Reply…' : PLACEHOLDER);
  follow();
  const more = pressable('Add to thread', () => add('Say more…'));
  const shown = dialog(title, ...(answered ? [answered] : []), rows, more, element('div', { class: 'foot' }, [post]));
  return shown;
}
