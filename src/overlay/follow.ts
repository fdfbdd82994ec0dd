/** How long after a stir things may still be moving: dialogs slide in, toolbars unfold. */
const SETTLES = 400;

/** What may move a box on its page. `input` and `load` because text and pictures push what is below them. */
const STIRS = ['scroll', 'resize', 'input', 'load', 'pointerup', 'transitionend', 'focusin'];

/**
 * Lets parts follow the page: calls its listeners once a frame while something may be moving, and not at all while
 * the page is still or nothing is shown.
 */
export class Follow {
  readonly #listeners = new Set<() => void>();
  #frame = 0;
  #until = 0;

  /** Calls back at the next frame, then whenever things may have moved. Returns what ends it. */
  on(listener: () => void): () => void {
    if (this.#listeners.size === 0) this.#listen();
    this.#listeners.add(listener);
    this.stir();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.stop();
    };
  }

  /** Something may have moved. */
  readonly stir = (): void => {
    this.#until = performance.now() + SETTLES;
    this.#frame ||= requestAnimationFrame(this.#tick);
  };

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    for (const type of STIRS) window.removeEventListener(type, this.stir, true);
  }

  #listen(): void {
    for (const type of STIRS) window.addEventListener(type, this.stir, { capture: true, passive: true });
  }

  readonly #tick = (): void => {
    this.#frame = 0;
    for (const listener of this.#listeners) listener();
    if (this.#listeners.size > 0 && performance.now() < this.#until) this.#frame = requestAnimationFrame(this.#tick);
  };
}
