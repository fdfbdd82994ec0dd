import { element } from '../shared/element';
import { usertext } from './usertext';

export interface CommentData {
  author: string;
  text: string;
  /** One's own can be edited. */
  own?: true;
  answers?: CommentData[];
}

/** `.thing.comment`: what it says stands in a form, for its author to edit; answers stand in its `.child`. */
export function comment({ author, text, own, answers = [] }: CommentData): HTMLElement {
  const said = body(text);
  const entry = element('div', { class: 'entry' }, [
    element('p', { class: 'tagline' }, [author]),
    element('form', { class: 'usertext' }, [said]),
  ]);
  const child = element('div', { class: 'child' }, [element('div', { class: 'sitetable' }, answers.map(comment))]);
  const reply = link('reply', () => {
    const form = usertext({
      onSaved: (saved) => {
        form.remove();
        child.lastElementChild?.append(comment({ author: 'sam_taylor', text: saved, own: true }));
      },
    });
    child.prepend(form);
  });
  const edit = link('edit', () => {
    const form = usertext({
      said,
      text,
      onSaved: (saved) => form.replaceWith(element('form', { class: 'usertext' }, [body(saved)])),
    });
    entry.querySelector('form')?.replaceWith(form);
  });
  entry.append(element('p', {}, own ? [reply, ' ', edit] : [reply]));
  return element('div', { class: 'thing comment' }, [entry, child]);
}

export function body(text: string): HTMLElement {
  return element('div', { class: 'usertext-body' }, [element('div', { class: 'md' }, [element('p', {}, [text])])]);
}

function link(label: string, onPress: () => void): HTMLElement {
  const pressed = element('a', { class: label, href: '#' }, [label]);
  pressed.addEventListener('click', (event) => {
    event.preventDefault();
    onPress();
  });
  return pressed;
}
