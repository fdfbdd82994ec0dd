import { element, pressable } from '../shared/element';
import { composeDialog } from './compose-dialog';

/** A post as the feed shows it, with how many liked it; Reply opens a dialog that shows it again. */
export function postCard(author: string, text: string): HTMLElement {
  const reply = pressable('Reply', () => document.body.append(composeDialog('Reply', postText(author, text))));
  return element('div', { class: 'card' }, [postText(author, text), element('div', { class: 'foot' }, [reply])]);
}

function postText(author: string, text: string): HTMLElement {
  return element('div', { 'data-pressable-container': 'true' }, [
    element('div', { class: 'author' }, [
      element('div', { class: 'avatar' }),
      element('b', {}, [author]),
      element('span', { class: 'quiet' }, ['2h']),
    ]),
    element('span', { dir: 'auto' }, [text]),
    element('div', { class: 'quiet' }, ['Like 12']),
  ]);
}
