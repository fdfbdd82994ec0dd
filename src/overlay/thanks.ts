import type { Category } from '../engine/category';
import { type MessageKey, t } from '../words/words';
import type { BoxView } from './view';

/** A fix that has not taken by then did not take: no thanks for it. In milliseconds. */
const PATIENCE = 4000;

/** Thanks for a fix once the box shows that it took, and not before. */
export class Thanks {
  #owed: { box: HTMLElement; count: number; key: MessageKey; until: number } | undefined;

  /** A fix of these marks was asked for. */
  expect({ box, marks }: Pick<BoxView, 'box' | 'marks'>, category: Category): void {
    const key = category.startsWith('phi.') ? 'cardThanks' : 'cardThanksPolicy';
    this.#owed = { box, count: marks.length, key, until: performance.now() + PATIENCE };
  }

  /** The words of thanks when this view shows fewer marks than before the fix. */
  owed({ box, marks }: BoxView): string | undefined {
    const owed = this.#owed;
    if (owed?.box !== box || marks.length >= owed.count) return undefined;
    this.#owed = undefined;
    return performance.now() < owed.until ? t(owed.key) : undefined;
  }
}
