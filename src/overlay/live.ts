import { Rest } from './rest';
import { unfound, unfoundWords } from './unfound';

/** Long enough that a count which changes with every letter is read once. */
const SETTLED = 1000;

/** Long enough for a screen reader to know the region, and to notice that it is empty. In milliseconds. */
const BEAT = 100;

/** The one polite live region. */
export class Live {
  readonly #region: HTMLElement;
  readonly #place = unfound();
  readonly #settled = new Rest(SETTLED, () => {
    const said = this.#counted?.();
    if (said !== undefined) this.say(said);
  });
  #counted: (() => string | undefined) | undefined;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #next = '';

  constructor(root: ShadowRoot) {
    this.#region = document.createElement('div');
    this.#region.className = 'unseen';
    this.#region.setAttribute('role', 'status');
    this.#region.setAttribute('aria-live', 'polite');
    root.append(this.#place);
    this.#place.append(this.#region);
  }

  /** Only a change is read out, and only in a region that was there before: the words come a beat after it is empty. */
  say(message: string): void {
    this.#next = this.#next === '' ? message : `${this.#next} ${message}`;
    if (this.#saying !== undefined) return;
    this.#region.textContent = '';
    this.#saying = setTimeout(() => {
      this.#saying = undefined;
      this.#region.replaceChildren(unfoundWords(this.#next));
      this.#next = '';
    }, BEAT);
  }

  /** Says it once things have settled; a later call takes the place of an earlier one. */
  sayLater(message: () => string | undefined): void {
    this.#counted = message;
    this.#settled.touch();
  }

  destroy(): void {
    this.#settled.stop();
    clearTimeout(this.#saying);
    this.#place.remove();
  }
}
