import type { Category } from '../../src/engine/category';
import type { BoxView, HoldView, Overlay } from '../../src/overlay/view';

/** The overlay, and beside it somebody who is told what it shows: the list under the box says what the marks say. */
export class ListedOverlay implements Overlay {
  readonly #overlay: Overlay;
  readonly #list: (view: BoxView | undefined) => void;

  constructor(overlay: Overlay, list: (view: BoxView | undefined) => void) {
    this.#overlay = overlay;
    this.#list = list;
  }

  show(view: BoxView): void {
    this.#overlay.show(view);
    this.#list(view);
  }

  hide(box: HTMLElement): void {
    this.#overlay.hide(box);
    this.#list(undefined);
  }

  openCard(box: HTMLElement, index?: number): boolean {
    return this.#overlay.openCard(box, index);
  }

  hold(view: HoldView): void {
    this.#overlay.hold(view);
  }

  say(box: HTMLElement, message: string): void {
    this.#overlay.say(box, message);
  }

  teach(box: HTMLElement, category: Category): void {
    this.#overlay.teach(box, category);
  }

  destroy(): void {
    this.#overlay.destroy();
    this.#list(undefined);
  }
}
