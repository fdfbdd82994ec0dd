import { publish } from '../fixture';
import { element } from '../shared/element';
import { faceplateTextareaInput } from './faceplate-textarea-input';
import { shadowOf } from './shadow';
import { shredditComposer } from './shreddit-composer';

/** "Create post": a title and a body that one control publishes together, and so does Enter in the title. */
export function submitPage(): HTMLElement {
  const submit = () => form.requestSubmit();
  const title = faceplateTextareaInput({ name: 'title', placeholder: 'Title' }, () => {
    submit();
    return true;
  });
  const body = shredditComposer({ placeholder: 'Body text', onSubmit: submit });
  const button = element('button', { id: 'inner-post-submit-button', type: 'button' }, ['Post']);
  button.addEventListener('click', submit);
  const post = element('r-post-form-submit-button', { id: 'submit-post-button' });
  shadowOf(post, element('div', { class: 'foot' }, [button]));
  const form = element('form', { class: 'card post-form' }, [title.host, body.element, post]) as HTMLFormElement;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    publish([title.field.text(), body.text()].filter(Boolean));
    title.field.set('');
    body.set('');
  });
  return element('main', { class: 'feed' }, [element('h1', {}, ['Create post']), form]);
}
