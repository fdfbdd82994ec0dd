import { documentIn } from '../compose/tree';
import { focusedIn } from '../page/ask';

/** In milliseconds. Of a frame that takes the focus from another, the page around hears nothing. */
const LOOK_AGAIN = 500;

interface Needs {
  window: Window;
  signal: AbortSignal;
  /** Whether it is worth telling now: not while nothing is watched anyway. */
  mayTell(): boolean;
  /** The focus is in such a frame for the first time. */
  met(frame: HTMLElement): void;
  /** The focus went into such a frame, or left it. */
  moved(): void;
}

/**
 * Where the browser takes no script of ours into a frame that the page made itself, nobody sees what is written there, and
 * only the page around it can say so. What is on another host is that host's own, and nothing is said of it.
 */
export class UnseenFrames {
  /** Whether the focus is in one. */
  isIn = false;

  readonly #needs: Needs;
  readonly #told = new WeakSet<Element>();
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(needs: Needs) {
    this.#needs = needs;
    const { window, signal } = needs;
    window.addEventListener('focus', () => this.#leave(), { signal });
    signal.addEventListener('abort', () => clearTimeout(this.#again), { once: true });
  }

  /** The focus has left the page around. @param frame what the page says has it. */
  look(frame: Element | null): void {
    const isIn = frame !== null && isUnseen(frame);
    this.#stand(isIn);
    clearTimeout(this.#again);
    const { document } = this.#needs.window;
    if (frame?.localName === 'iframe') this.#again = setTimeout(() => this.look(focusedIn(document)), LOOK_AGAIN);
    if (!isIn || this.#told.has(frame) || !this.#needs.mayTell()) return;
    this.#told.add(frame);
    this.#needs.met(frame as HTMLElement);
  }

  #leave(): void {
    clearTimeout(this.#again);
    this.#stand(false);
  }

  #stand(isIn: boolean): void {
    if (isIn === this.isIn) return;
    this.isIn = isIn;
    this.#needs.moved();
  }
}

/** By what the page says of the frame: into one that is shut off nobody can look. */
function isUnseen(frame: Element): boolean {
  if (frame.localName !== 'iframe') return false;
  const inside = documentIn(frame);
  // A picture or a PDF is nothing to write in.
  if (inside) return inside.URL.startsWith('blob:') && inside.contentType === 'text/html';
  // One that is shut off and has neither text nor address is empty for good: not even its page can write in it.
  return frame.hasAttribute('srcdoc') || /^\s*(blob:|data:(text\/html|application\/xhtml))/i.test(sourceOf(frame));
}

const sourceOf = (frame: Element) => frame.getAttribute('src') ?? '';
