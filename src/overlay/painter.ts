import { drawMarks } from './drawn-marks';
import type { Follow } from './follow';
import { canHighlight, Marks } from './marks';
import type { BoxView } from './view';

/** Puts the marks under their words, by the best means the browser has. */
export interface Painter {
  paint(view: BoxView): void;
  /** Puts back what the page took away. Called before every frame that may differ from the one before. */
  mend(): void;
  clear(box: HTMLElement): void;
  destroy(): void;
}

export const createPainter = (root: ShadowRoot, follow: Follow): Painter =>
  canHighlight() ? new Marks() : new DrawnMarks(root, follow);

/** Lines over the page, for browsers without highlights; followed only while there are some. */
class DrawnMarks implements Painter {
  readonly #views = new Map<HTMLElement, BoxView>();
  readonly #layer = document.createElement('div');
  #stop: (() => void) | undefined;

  constructor(
    root: ShadowRoot,
    private readonly follow: Follow,
  ) {
    this.#layer.className = 'lines';
    root.prepend(this.#layer);
  }

  paint(view: BoxView): void {
    this.#views.set(view.box, view);
    this.#stop ??= this.follow.on(() => drawMarks(this.#layer, this.#views.values()));
    this.follow.stir();
  }

  /** Nothing of the page's holds its lines. */
  mend(): void {}

  clear(box: HTMLElement): void {
    this.#views.delete(box);
    if (this.#views.size > 0) return;
    this.destroy();
    drawMarks(this.#layer, [])();
  }

  destroy(): void {
    this.#stop?.();
    this.#stop = undefined;
  }
}
