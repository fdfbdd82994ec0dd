import { element, pressable } from '../shared/element';
import { composeDialog } from './compose-dialog';

/** A post as the feed shows it, with how many liked it; Reply opens a dialog that shows it again. */
export function postCard(author: string, text: string): HTMLElement {
  const reply = pressable('Reply', () => document.body.append(composeDialog('Reply', postText(author, text))));
  return element('div', { class: 'card' }, [postText(author, text), element('div', { class: 'foot' }, [reply])]);
}

function postText(author: string, text: string): HTMLElement {
  const words = (said: Node | string, attributes: Record<string, string> = {}) =>
    element('span', { ...attributes, dir: 'auto' }, [said]);
  return element('div', { 'data-pressable-container': 'true' }, [
    element('div', { class: 'author' }, [
      element('div', { class: 'avatar' }),
      element('a', { href: `/@${author}`, role: 'link' }, [words(author, { translate: 'no' })]),
      words(element('time', { class: 'quiet' }, ['2h'])),
    ]),
    words(text),
    element('div', { class: 'quiet', role: 'button', tabindex: '0' }, [words('Like 12')]),
  ]);
}
