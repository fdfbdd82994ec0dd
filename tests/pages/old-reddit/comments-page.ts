import { element } from '../shared/element';
import { body, comment } from './comment';
import { usertext } from './usertext';

/** A post, the field to comment on it, and what others said. */
export function commentsPage(): HTMLElement {
  const comments = element('div', { class: 'sitetable nestedlisting' }, [
    comment({
      author: 'harbor_park',
      text: 'My brother was on that ward too. Does anyone know how he is?',
      answers: [{ author: 'sam_taylor', text: 'Thinking of you both.', own: true }],
    }),
    comment({ author: 'tulip_bulbs', text: 'The coffee there is terrible.' }),
  ]);
  const form = usertext({
    onSaved: (saved) => comments.prepend(comment({ author: 'sam_taylor', text: saved, own: true })),
  });
  return element('div', { class: 'content', role: 'main' }, [
    element('div', { class: 'sitetable' }, [
      element('div', { class: 'thing link' }, [
        element('div', { class: 'entry' }, [
          element('p', { class: 'title' }, [
            element('a', { class: 'title', href: '#' }, ['Can someone tell me how my dad is?']),
          ]),
          element('p', { class: 'tagline' }, ['submitted 2 hours ago by jordan_ellis']),
          element('div', { class: 'expando' }, [body('He was in your ER last night.')]),
        ]),
      ]),
    ]),
    element('div', { class: 'commentarea' }, [form, comments]),
  ]);
}
