import { element } from '../shared/element';
import { commentForm } from './comment-form';
import { shadowOf } from './shadow';

export interface CommentData {
  author: string;
  text: string;
  /** One's own can be edited. */
  own?: true;
  answers?: CommentData[];
}

/** `shreddit-comment`: what it says, its actions and its answers are slotted. */
export function shredditComment({ author, text, own, answers = [] }: CommentData): HTMLElement {
  const said = element('div', { slot: 'comment' }, [element('p', {}, [text])]);
  const actions = element('div', { slot: 'actionRow' });
  const host = element('shreddit-comment', { author }, [
    element('div', { slot: 'commentMeta' }, [element('b', {}, [author])]),
    said,
    actions,
    ...answers.map(shredditComment),
  ]);
  for (const answer of host.querySelectorAll(':scope > shreddit-comment')) answer.slot = 'children';
  const slots = ['commentMeta', 'comment', 'actionRow', 'children'].map((name) => element('slot', { name }));
  shadowOf(host, element('div', { class: 'comment' }, slots));

  const reply = action('Reply', () => {
    const form = commentForm({ submit: 'Comment', onDone: () => form.remove() });
    actions.append(form);
  });
  const edit = action('Edit', () => {
    const old = [...said.childNodes];
    const onDone = (edited?: string) => said.replaceChildren(...(edited ? [element('p', {}, [edited])] : old));
    said.replaceChildren(commentForm({ submit: 'Save edits', text: said.textContent ?? '', onDone }));
  });
  actions.append(reply, ...(own ? [edit] : []));
  return host;
}

function action(label: string, onPress: () => void): HTMLElement {
  const button = element('button', { class: 'action', type: 'button' }, [label]);
  button.addEventListener('click', onPress);
  return button;
}
