import { Rest } from './rest';

/** How long after a stir things may still be moving: dialogs slide in, toolbars unfold. */
const SETTLES = 400;

/** What may move a box on its page. `load` because pictures push what is below them. */
const STIRS = ['scroll', 'resize', 'load', 'pointerup', 'transitionend', 'focusin', 'fullscreenchange'];

/**
 * Looks, and returns what it has to write. That is done when all have looked: each look after somebody's writing has the
 * browser lay out the page anew, and the first that asks what lies on top has it made ready for painting as well.
 * @param fresh on the first frame after a stir and when things have settled: the times to look at what is dear to look at.
 */
export type Listener = (fresh: boolean) => (() => void) | undefined;

/**
 * Lets parts follow the page: calls its listeners once a frame while something may be moving, and not at all while
 * the page is still or nothing is shown.
 */
export class Follow {
  /** Called before the listeners: what it draws has its place in the same frame. */
  first: (() => void) | undefined;
  readonly #listeners = new Set<Listener>();
  #fresh = true;
  #frame = 0;
  #until = 0;
  readonly #rest = new Rest(SETTLES, () => this.stir());

  /** Calls back at the next frame, then whenever things may have moved. Returns what ends it. */
  on(listener: Listener): () => void {
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
    this.look();
  };

  /** A part has changed by itself: one dear look at the next frame, and nothing to follow. */
  readonly look = (): void => {
    this.#fresh = true;
    this.#frame ||= requestAnimationFrame(this.#tick);
  };

  /** A letter was typed, or a part drawn anew: one cheap look at the next frame, a dear one when the typing rests. */
  readonly nudge = (): void => {
    this.#frame ||= requestAnimationFrame(this.#tick);
    this.#rest.touch();
  };

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#rest.stop();
    this.#frame = 0;
    window.removeEventListener('input', this.nudge, true);
    for (const type of STIRS) window.removeEventListener(type, this.stir, true);
  }

  #listen(): void {
    window.addEventListener('input', this.nudge, { capture: true, passive: true });
    for (const type of STIRS) window.addEventListener(type, this.stir, { capture: true, passive: true });
  }

  readonly #tick = (): void => {
    this.first?.();
    this.#frame = 0;
    const settled = this.#until > 0 && performance.now() >= this.#until;
    const fresh = this.#fresh || settled;
    this.#fresh = false;
    if (settled) this.#until = 0;
    for (const write of [...this.#listeners].map((look) => look(fresh))) write?.();
    if (this.#listeners.size > 0 && this.#until > 0) this.#frame ||= requestAnimationFrame(this.#tick);
  };
}
