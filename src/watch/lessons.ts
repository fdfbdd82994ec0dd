import type { Finding } from '../engine/verdict';
import type { Overlay } from '../overlay/view';
import type { Standing } from './shown';

/** Says once for each rule, after its first hold, why it matters. */
export class Lessons {
  readonly #given = new Set<string>();
  readonly #standing: Standing;
  readonly #overlay: Pick<Overlay, 'teach'>;

  constructor(standing: Standing, overlay: Pick<Overlay, 'teach'>) {
    this.#standing = standing;
    this.#overlay = overlay;
  }

  /** One lesson for one hold: of several rules, that of the first which was not explained yet. */
  after(box: HTMLElement, held: readonly Finding[]): void {
    const taught = this.#standing.posture?.taught ?? [];
    const isNews = ({ ruleId }: Finding) => !this.#given.has(ruleId) && !taught.includes(ruleId);
    const first = held.find(isNews);
    // What stood in the dialog beside it was told there.
    for (const { ruleId } of held) this.#given.add(ruleId);
    if (first) this.#overlay.teach(box, first.category);
  }
}
