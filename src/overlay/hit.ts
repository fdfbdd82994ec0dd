import { holds } from './place';
import type { MarkView } from './view';

/** Underlines hang a little below their words. */
const SLOP = 2;

const length = ({ finding }: MarkView) => finding.to - finding.from;

/** The index of the innermost mark that passes, or -1. The shortest is the innermost: findings nest, they don't cross. */
function innermost(marks: MarkView[], passes: (mark: MarkView) => boolean): number {
  let found = -1;
  for (const [index, mark] of marks.entries()) {
    const best = marks[found];
    if ((!best || length(mark) < length(best)) && passes(mark)) found = index;
  }
  return found;
}

/** The index of the mark drawn at a point of the viewport, or -1. Highlights get no events, so their boxes are asked. */
export const markAtPoint = (marks: MarkView[], x: number, y: number): number =>
  innermost(marks, ({ ranges }) =>
    ranges.some((range) => Array.from(range.getClientRects()).some((rect) => holds(rect, x, y, SLOP))),
  );

/** The index of the mark a caret stands in or touches, or -1. */
export const markAtCaret = (marks: MarkView[], node: Node, offset: number): number =>
  innermost(marks, ({ ranges }) => ranges.some((range) => touches(range, node, offset)));

/** The index of the mark nearest a caret: the one it stands in, else the first after it, else the last before; or -1. */
export function markNearCaret(marks: MarkView[], node: Node, offset: number): number {
  const here = markAtCaret(marks, node, offset);
  if (here >= 0) return here;
  const after = marks.findIndex(({ ranges }) => ranges[0] && compare(ranges[0], node, offset) < 0);
  return after >= 0 ? after : marks.length - 1;
}

const touches = (range: Range, node: Node, offset: number) => compare(range, node, offset) === 0;

/** Where a caret is against a range: -1 before it, 0 in it, 1 after it; after it too when they share no tree. */
function compare(range: Range, node: Node, offset: number): number {
  try {
    return range.comparePoint(node, offset);
  } catch {
    return 1;
  }
}
