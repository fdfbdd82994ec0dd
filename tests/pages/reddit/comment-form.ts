import { publish } from '../fixture';
import { element } from '../shared/element';
import { faceplateForm } from './faceplate-form';
import { shredditComposer } from './shreddit-composer';

interface CommentFormOptions {
  submit: string;
  text?: string;
  /** It was published, or given up when there is no text. */
  onDone(text?: string): void;
}

/** A comment being written, or one's own being edited: its buttons are slotted into the composer. */
export function commentForm({ submit, text, onDone }: CommentFormOptions): HTMLElement {
  const cancel = element('button', { slot: 'cancel-button', type: 'button' }, ['Cancel']);
  const save = element('button', { slot: 'submit-button', type: 'submit' }, [submit]);
  const composer = shredditComposer({
    placeholder: 'Join the conversation',
    buttons: [cancel, save],
    text,
    onSubmit: () => form.requestSubmit(),
  });
  const form = faceplateForm([composer.element], () => {
    if (composer.text().trim() === '') return;
    publish([composer.text()]);
    onDone(composer.text());
  });
  cancel.addEventListener('click', () => onDone());
  return form;
}
