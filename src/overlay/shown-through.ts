import { type Edges, intersection } from './place';
import { topmostOfPage } from './topmost';
import type { MarkView } from './view';
import { parentOf, visiblePart } from './visible';

/** How far a mark's line reaches below its words. */
const HANGS = 8;

/**
 * What of a field's marks can be seen. Marks in an editor are painted with its text; these lie over the page, menus and
 * dialogs included.
 */
export class ShownThrough {
  readonly #field: Element;
  /** By the line's beginning, whether it was covered when that was looked at last. */
  #known = new Map<string, boolean>();

  constructor(field: Element) {
    this.#field = field;
  }

  /**
   * The `clip-path` through which the marks are seen: the part of the field that is, or only those marks nothing lies on.
   * @param fresh looks at each line. Otherwise one that begins where one was found is not looked at again: while someone
   * types, the line under the caret grows at every key, and asking what lies on top goes through all the text there is.
   */
  path(marks: readonly MarkView[], fresh: boolean): string {
    const seen = visiblePart(this.#field);
    if (!seen) return pathOf([]);
    const lines = marks
      .flatMap(({ ranges }) => ranges.flatMap((range) => Array.from(range.getClientRects())))
      .map((rect) => intersection(rect, seen))
      .filter((rect) => rect !== undefined);
    const known = fresh ? new Map<string, boolean>() : this.#known;
    this.#known = new Map();
    const bare = lines.filter((line) => {
      const at = `${line.left} ${line.top}`;
      const covered = known.get(at) ?? this.#isCovered(line);
      this.#known.set(at, covered);
      return !covered;
    });
    return pathOf(
      bare.length === lines.length ? [seen] : bare.map((line) => ({ ...line, bottom: line.bottom + HANGS })),
    );
  }

  #isCovered({ left, top, right, bottom }: Edges): boolean {
    const middle = (top + bottom) / 2;
    return [left + 1, (left + right) / 2, right - 1].some((x) => {
      const under = topAt(x, middle);
      return under !== undefined && !isWithin(this.#field, under);
    });
  }
}

/** The page's topmost element at a point, in open shadow roots too. */
function topAt(x: number, y: number): Element | undefined {
  let at = topmostOfPage(x, y);
  while (at?.shadowRoot) {
    const inner = at.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === at) break;
    at = inner;
  }
  return at;
}

/** Whether the element is the field or holds it: what is behind a field is no cover. */
function isWithin(field: Element, element: Element): boolean {
  for (let at: Element | null = field; at; at = parentOf(at)) if (at === element) return true;
  return false;
}

const pathOf = (parts: Edges[]): string =>
  `path("${parts.map(({ left, top, right, bottom }) => `M${left} ${top}H${right}V${bottom}H${left}Z`).join('') || 'M0 0Z'}")`;
