import { PlainNotice, plainHold, plainState } from './plain-notice';
import type { BoxView, Choices, CreateOverlay, HoldView, Overlay } from './view';

/** In milliseconds. Starting a worker takes a fraction of the first; a load that failed is not tried at every key. */
const PATIENCE = 5000;
const RETRY_AFTER = 2000;

/**
 * The overlay of a frame whose face is loaded when there is first something to show: few of the frames Curtain watches
 * are ever written in. What is to be shown meanwhile is shown when it comes; what can't come is said in plain words.
 */
export class ComingOverlay implements Overlay {
  readonly #choices: Choices;
  readonly #load: () => Promise<CreateOverlay>;
  readonly #notice = new PlainNotice();
  readonly #views = new Map<HTMLElement, BoxView>();
  #overlay: Overlay | undefined;
  #last: ((overlay: Overlay) => void) | undefined;
  #plain: string | undefined;
  #isLoading = false;
  #failed = Number.NEGATIVE_INFINITY;
  #isOver = false;

  constructor(choices: Choices, load: () => Promise<CreateOverlay>) {
    this.#choices = choices;
    this.#load = load;
  }

  show(view: BoxView): void {
    if (this.#overlay) this.#overlay.show(view);
    else {
      this.#views.set(view.box, view);
      this.#bring();
    }
  }

  hide(box: HTMLElement): void {
    this.#overlay?.hide(box);
    if (this.#views.delete(box) && this.#views.size === 0) this.#notice.take();
  }

  openCard(box: HTMLElement, index?: number): boolean {
    if (this.#overlay) return this.#overlay.openCard(box, index);
    const isMarked = (this.#views.get(box)?.marks.length ?? 0) > 0;
    if (isMarked) this.#ask(undefined, (overlay) => overlay.openCard(box, index));
    return isMarked;
  }

  hold(view: HoldView): void {
    this.#ask(plainHold(view), (overlay) => overlay.hold(view));
  }

  say(box: HTMLElement, message: string): void {
    this.#ask(message, (overlay) => overlay.say(box, message));
  }

  destroy(): void {
    this.#isOver = true;
    this.#overlay?.destroy();
    this.#notice.take();
  }

  /** Of several things asked for before it came, the last is what the person waits for. `plain`: how to say it without. */
  #ask(plain: string | undefined, act: (overlay: Overlay) => void): void {
    if (this.#overlay) act(this.#overlay);
    else {
      this.#last = act;
      this.#plain = plain ?? this.#plain;
      this.#bring();
    }
  }

  #bring(): void {
    if (this.#isLoading) return;
    if (performance.now() - this.#failed < RETRY_AFTER) {
      this.#tell();
      return;
    }
    this.#isLoading = true;
    const late = new Promise<never>((_, reject) => setTimeout(reject, PATIENCE));
    Promise.race([this.#load(), late]).then(
      (create) => this.#come(create),
      () => {
        this.#isLoading = false;
        this.#failed = performance.now();
        this.#tell();
      },
    );
  }

  #come(create: CreateOverlay): void {
    if (this.#isOver) return;
    this.#notice.take();
    const overlay = create(this.#choices);
    this.#overlay = overlay;
    for (const view of this.#views.values()) overlay.show(view);
    this.#views.clear();
    this.#last?.(overlay);
  }

  #tell(): void {
    if (this.#isOver) return;
    const [view] = this.#views.values();
    this.#notice.put(this.#plain ?? plainState(view?.chip));
  }
}
