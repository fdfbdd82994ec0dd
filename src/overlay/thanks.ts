import type { Category } from '../engine/category';
import { type MessageKey, t } from '../words/words';
import type { BoxView } from './view';

/** A fix that has not taken by then did not take: no thanks for it. In milliseconds. */
const PATIENCE = 4000;

/** Thanks for a fix once the box shows that it took, and not before. */
export class Thanks {
  readonly #shown = new WeakMap<HTMLElement, number>();
  #owed: { box: HTMLElement; key: MessageKey; count: number; until: number } | undefined;

  /** A fix was asked for in this box. */
  expect(box: HTMLElement, category: Category): void {
    const key = category.startsWith('phi.') ? 'cardThanks' : 'cardThanksPolicy';
    this.#owed = { box, key, count: this.#shown.get(box) ?? 0, until: performance.now() + PATIENCE };
  }

  /** The words of thanks when the box shows fewer marks than before its fix. Told of every view. */
  owed({ box, marks }: BoxView): string | undefined {
    this.#shown.set(box, marks.length);
    const owed = this.#owed;
    if (owed?.box !== box || marks.length >= owed.count) return undefined;
    this.#owed = undefined;
    return performance.now() < owed.until ? t(owed.key) : undefined;
  }
}
