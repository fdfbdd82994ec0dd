import type { Category } from '../engine/category';
import type { Link } from '../messages/link';
import type { Site } from '../sites/site';
import type { Draft } from './draft';
import { chipOf, type Standing, shownFindings } from './shown';

/** Tells the background what the frame's boxes show, for the popup: counts by category, only when they change. */
export class Seen {
  #last = '';

  readonly #site: Site;
  readonly #link: Link;

  constructor(site: Site, link: Link) {
    this.#site = site;
    this.#link = link;
  }

  /** The background may have forgotten: a worker that was started again says so by telling its posture. */
  repeat(): void {
    this.#last = '';
  }

  /** @param elsewhere why what has the focus is not watched, where that is no box. */
  report(standing: Standing, drafts: Iterable<Draft>, elsewhere?: string): void {
    const counts: Partial<Record<Category, number>> = {};
    let reason = elsewhere;
    for (const draft of drafts) {
      const shown = shownFindings(standing, draft);
      for (const { category } of shown) counts[category] = (counts[category] ?? 0) + 1;
      const chip = chipOf(standing, draft, shown);
      if (chip.state === 'off' || chip.state === 'paused') reason = chip.reason;
    }
    const seen = { site: this.#site.id, watching: reason === undefined, ...(reason && { reason }), counts };
    const said = JSON.stringify(seen);
    if (said === this.#last) return;
    this.#last = said;
    this.#link.tell({ kind: 'seen', ...seen });
  }
}
