/**
 * Calls back once things have rested for a while: every touch begins the wait anew. One timer runs a wait, not one a touch;
 * setting a timer at every key costs more than what waits for it.
 */
export class Rest {
  readonly #ms: number;
  readonly #rested: () => void;
  #until = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param ms milliseconds without a touch. */
  constructor(ms: number, rested: () => void) {
    this.#ms = ms;
    this.#rested = rested;
  }

  touch(): void {
    this.#until = performance.now() + this.#ms;
    this.#timer ??= setTimeout(this.#look, this.#ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  readonly #look = (): void => {
    const left = this.#until - performance.now();
    this.#timer = left > 0 ? setTimeout(this.#look, left) : undefined;
    if (left <= 0) this.#rested();
  };
}
