import type { Category } from '../engine/category';
import type { Finding } from '../engine/verdict';
import type { Link } from '../messages/link';
import type { ChipView } from '../overlay/view';
import type { Site } from '../sites/site';
import type { Draft } from './draft';

/** What one box adds to what the popup shows. */
interface Share {
  shown: readonly Finding[];
  /** Why it is not watched. */
  reason: string | undefined;
}

/** Tells the background what the frame's boxes show, for the popup: counts by category, only when they change. */
export class Seen {
  #last = '';
  /** By box, as each was drawn last: the answer for one of a thousand asks nothing of the others. */
  readonly #shares = new Map<Draft, Share>();

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

  note(draft: Draft, shown: readonly Finding[], chip: ChipView): void {
    const isIdle = chip.state === 'off' || chip.state === 'paused';
    this.#shares.set(draft, { shown, reason: isIdle ? chip.reason : undefined });
  }

  forget(draft: Draft): void {
    this.#shares.delete(draft);
  }

  /** @param elsewhere why what has the focus is not watched, where that is no box. */
  report(elsewhere?: string): void {
    const counts: Partial<Record<Category, number>> = {};
    let reason = elsewhere;
    for (const share of this.#shares.values()) {
      for (const { category } of share.shown) counts[category] = (counts[category] ?? 0) + 1;
      reason = share.reason ?? reason;
    }
    const seen = { site: this.#site.id, watching: reason === undefined, ...(reason && { reason }), counts };
    const said = JSON.stringify(seen);
    if (said === this.#last) return;
    this.#last = said;
    this.#link.tell({ kind: 'seen', ...seen });
  }
}
