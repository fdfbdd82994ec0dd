import { publish } from '../fixture';
import { element } from '../shared/element';
import { createQuillBox } from './quill-box';

/** The share box with Quill. Its Post control is off until something is written; the author and the readers are one button. */
export function shareModal(): HTMLElement {
  const post = element('button', { class: 'share-actions__primary-action button', type: 'button' }, ['Post']);
  const box = createQuillBox('What do you want to talk about?', (text) => {
    (post as HTMLButtonElement).disabled = text.trim() === '';
  });
  (post as HTMLButtonElement).disabled = true;
  const close = element('button', { 'aria-label': 'Dismiss', class: 'quiet-button', type: 'button' }, ['×']);
  const scrim = element('div', { class: 'scrim' }, [
    element(
      'div',
      { 'aria-labelledby': 'share-to-linkedin-modal__header', 'aria-modal': 'true', class: 'modal', role: 'dialog' },
      [
        element('div', { class: 'modal-head' }, [settings(), close]),
        element('h2', { class: 'unseen', id: 'share-to-linkedin-modal__header' }, ['Create post modal']),
        box.frame,
        element('div', { class: 'modal-foot' }, [element('span', {}, ['◷']), post]),
      ],
    ),
  ]);
  post.addEventListener('click', () => {
    publish([box.text()]);
    scrim.remove();
  });
  close.addEventListener('click', () => scrim.remove());
  return scrim;
}

function settings(): HTMLElement {
  return element('button', { class: 'share-unified-settings-entry-button', type: 'button' }, [
    element('div', { class: 'avatar' }),
    element('div', {}, [element('b', {}, ['Sam Taylor']), element('div', {}, ['Post to Anyone'])]),
  ]);
}
