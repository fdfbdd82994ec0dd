import { element } from '../shared/element';
import { shadowOf } from './shadow';

/**
 * `faceplate-form`: its real form stands in its shadow root, around what is slotted into it. A button that is slotted is
 * not the form's own, so a press on it is passed on by `requestSubmit`; the `submit` event never leaves the root.
 */
export class FaceplateForm extends HTMLElement {
  readonly #form = element('form', {}, [element('slot', {})]) as HTMLFormElement;

  constructor() {
    super();
    shadowOf(this, this.#form);
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.dispatchEvent(new CustomEvent('faceplate-submit'));
    });
    this.addEventListener('click', (event) => {
      if ((event.target as Element).closest('[type="submit"]')) this.requestSubmit();
    });
  }

  requestSubmit(): void {
    this.#form.requestSubmit();
  }
}

customElements.define('faceplate-form', FaceplateForm);

export function faceplateForm(children: Node[], onSubmit: () => void): FaceplateForm {
  const form = element('faceplate-form', {}, children) as FaceplateForm;
  form.addEventListener('faceplate-submit', onSubmit);
  return form;
}
