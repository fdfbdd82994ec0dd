import { type Edges, intersection } from './place';
import type { MarkView } from './view';
import { parentOf, visiblePart } from './visible';

/** How far a mark's line reaches below its words. */
const HANGS = 8;

/**
 * The `clip-path` through which a field's marks are seen: the part of the field that is, or only those marks nothing lies
 * on. Marks in an editor are painted with its text; these lie over the page, menus and dialogs included.
 */
export function shownThrough(field: Element, marks: MarkView[]): string {
  const seen = visiblePart(field);
  if (!seen) return pathOf([]);
  const lines = marks
    .flatMap(({ ranges }) => ranges.flatMap((range) => Array.from(range.getClientRects())))
    .map((rect) => intersection(rect, seen))
    .filter((rect) => rect !== undefined);
  const bare = lines.filter((line) => !isCovered(field, line));
  return pathOf(bare.length === lines.length ? [seen] : bare.map((line) => ({ ...line, bottom: line.bottom + HANGS })));
}

function isCovered(field: Element, { left, top, right, bottom }: Edges): boolean {
  const middle = (top + bottom) / 2;
  return [left + 1, (left + right) / 2, right - 1].some((x) => {
    const under = topAt(x, middle);
    return under !== undefined && !isWithin(field, under);
  });
}

/** The page's topmost element at a point, in open shadow roots too. */
function topAt(x: number, y: number): Element | undefined {
  let at = document.elementsFromPoint(x, y).find(({ localName }) => localName !== 'curtain-overlay');
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
