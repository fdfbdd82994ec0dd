import type { Follow } from './follow';
import type { Host } from './host';
import { Mirror } from './mirror';
import css from './mirror.css?inline';
import { sheetOf } from './sheet';
import type { BoxView } from './view';

/**
 * Lays the texts of fields over their fields, so that marks have nodes to lie on: no highlight reaches into a field.
 *
 * A page can get at the nodes of whatever is highlighted, and from them at the root they stand in. So the mirrors have a
 * root of their own, with nothing in it but text the page has anyway, slotted into the host from outside.
 */
export class Mirrors {
  readonly #node = document.createElement('curtain-mirror');
  readonly #root = this.#node.attachShadow({ mode: 'closed' });
  readonly #laid = new Map<HTMLElement, Mirror>();
  readonly #sizes = new ResizeObserver(() => this.follow.stir());
  #stop: (() => void) | undefined;

  constructor(
    private readonly host: Host,
    private readonly follow: Follow,
  ) {
    this.#root.adoptedStyleSheets.push(sheetOf(css));
    this.#node.inert = true;
    this.#node.ariaHidden = 'true';
    host.root.prepend(document.createElement('slot'));
  }

  lay({ box, mirror: text, marks }: BoxView): void {
    if (!text) return;
    if (this.#node.parentNode !== this.host.node) this.host.node.append(this.#node);
    const known = this.#laid.get(box);
    if (known) {
      known.marks = marks;
      // What a page changed without a word was seen by nobody until now.
      if (known.isBare && marks.length > 0) this.follow.look();
      return;
    }
    const mirror = new Mirror(box as HTMLTextAreaElement, text, marks);
    this.#laid.set(box, mirror);
    this.#root.append(mirror.node);
    // At the next frame, together with all that came with it, and still before it is painted.
    this.follow.look();
    this.#follow(box);
  }

  lift(box: HTMLElement): void {
    this.#laid.get(box)?.node.remove();
    this.#laid.delete(box);
    this.#sizes.unobserve(box);
    if (this.#laid.size === 0) this.destroy();
  }

  destroy(): void {
    this.#stop?.();
    this.#stop = undefined;
    this.#node.remove();
  }

  #follow(box: HTMLElement): void {
    this.#sizes.observe(box);
    if (this.#stop) return;
    const ended = new AbortController();
    const end = this.follow.on((fresh) => {
      const writes = inStep([...this.#laid.values()].map((mirror) => mirror.match(fresh)));
      return () => {
        for (const write of writes) write();
      };
    });
    // What grows above a field pushes it down, and the page with it.
    this.#sizes.observe(document.documentElement);
    document.fonts.addEventListener('loadingdone', this.follow.stir, { signal: ended.signal });
    this.#stop = () => {
      ended.abort();
      end();
      this.#sizes.disconnect();
    };
  }
}

/** Each takes a step before any takes the next. Returns what they end with. */
function inStep<End>(walks: Generator<undefined, End>[]): End[] {
  const ends: End[] = [];
  const goesOn = (walk: Generator<undefined, End>) => {
    const step = walk.next();
    if (step.done) ends.push(step.value);
    return !step.done;
  };
  for (let walking = walks; walking.length > 0; ) walking = walking.filter(goesOn);
  return ends;
}
