import type { Action } from '../engine/verdict';
import css from './marks.css?inline';
import type { Painter } from './painter';
import { sheetOf } from './sheet';
import type { BoxView, MarkView } from './view';

const NAMES = ['curtain-note', 'curtain-warn', 'curtain-hold', 'curtain-inner'] as const;
type Name = (typeof NAMES)[number];

/** A mark inside another one of the same action would vanish in its line; it gets a tint as well. */
function namesOf(mark: MarkView, marks: MarkView[]): Name[] {
  const own: `curtain-${Action}` = `curtain-${mark.finding.action}`;
  return marks.some((other) => contains(other, mark)) ? [own, 'curtain-inner'] : [own];
}

const contains = ({ finding: outer }: MarkView, { finding: inner }: MarkView) =>
  outer.action === inner.action &&
  outer.from <= inner.from &&
  outer.to >= inner.to &&
  outer.to - outer.from > inner.to - inner.from;

/** Whether the browser can paint ranges without a node being touched. In forced colours it paints all as if selected. */
export const canHighlight = (): boolean =>
  typeof Highlight !== 'undefined' && 'highlights' in CSS && !matchMedia('(forced-colors: active)').matches;

type Painted = [Highlight, Range];

const isSame = (a: Range, b: Range) =>
  a.startContainer === b.startContainer &&
  a.startOffset === b.startOffset &&
  a.endContainer === b.endContainer &&
  a.endOffset === b.endOffset;

/** Paints the marks of every box through one highlight a name. */
export class Marks implements Painter {
  readonly #highlights = new Map<Name, Highlight>();
  readonly #painted = new Map<HTMLElement, Painted[]>();
  readonly #sheet = sheetOf(css);
  readonly #roots = new Set<Document | ShadowRoot>();

  paint({ box, marks, mirror }: BoxView): void {
    this.#dress((mirror?.node ?? box).getRootNode());
    const before = this.#painted.get(box) ?? [];
    const kept = new Set<Range>();
    const painted: Painted[] = [];
    for (const mark of marks) {
      for (const name of namesOf(mark, marks)) {
        for (const range of mark.ranges) {
          const highlight = this.#highlight(name);
          const same = before.find((old) => old[0] === highlight && isSame(old[1], range) && highlight.has(old[1]));
          if (same) kept.add(same[1]);
          painted.push(same ?? [highlight, range]);
        }
      }
    }
    // A range moves with its words by itself: at most keys all are where they should be, and nothing is painted anew.
    for (const [highlight, range] of before) if (!kept.has(range)) highlight.delete(range);
    for (const [highlight, range] of painted) if (!kept.has(range)) highlight.add(range);
    this.#painted.set(box, painted);
    this.mend();
  }

  clear(box: HTMLElement): void {
    for (const [highlight, range] of this.#painted.get(box) ?? []) highlight.delete(range);
    this.#painted.delete(box);
  }

  destroy(): void {
    for (const [name, highlight] of this.#highlights) {
      if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
    }
    for (const { adoptedStyleSheets: sheets } of this.#roots) {
      if (sheets.includes(this.#sheet)) sheets.splice(sheets.indexOf(this.#sheet), 1);
    }
  }

  /** The registry is the whole page's: others in it may have emptied it. */
  mend(): void {
    for (const [name, made] of this.#highlights) if (CSS.highlights.get(name) !== made) CSS.highlights.set(name, made);
  }

  #highlight(name: Name): Highlight {
    const known = this.#highlights.get(name);
    if (known) return known;
    const made = new Highlight();
    made.priority = NAMES.indexOf(name);
    this.#highlights.set(name, made);
    return made;
  }

  /** A shadow root sees none of the document's sheets; and a page may have set its list anew, so it is looked at each time. */
  #dress(root: Node): void {
    for (const each of [document, root]) {
      if (!(each instanceof Document || each instanceof ShadowRoot)) continue;
      if (!each.adoptedStyleSheets.includes(this.#sheet)) each.adoptedStyleSheets.push(this.#sheet);
      this.#roots.add(each);
    }
  }
}
