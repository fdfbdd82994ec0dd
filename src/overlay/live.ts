/** Long enough that a count which changes with every letter is read once. */
const SETTLED = 1000;

/** The one polite live region. */
export class Live {
  readonly #region: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(root: ShadowRoot) {
    this.#region = document.createElement('div');
    this.#region.className = 'unseen';
    this.#region.setAttribute('role', 'status');
    this.#region.setAttribute('aria-live', 'polite');
    root.append(this.#region);
  }

  say(message: string): void {
    this.#region.textContent = message;
  }

  /** Says it once things have settled; a later call takes the place of an earlier one. */
  sayLater(message: () => string | undefined): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const said = message();
      if (said !== undefined) this.say(said);
    }, SETTLED);
  }

  destroy(): void {
    clearTimeout(this.#timer);
    this.#region.remove();
  }
}
