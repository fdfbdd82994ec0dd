import type { Span } from '../engine/verdict';

/** A stretch of a reading's text and where in the DOM it stands. */
export interface Segment {
  /** Where it starts in the text; UTF-16 code units, as every offset here. */
  from: number;
  length: number;
  /** A text node, or an element that counts as one piece (a mention, an emoji drawn as an image). */
  node: Text | Element;
  /** Where it starts in the text node; 0 for an element. */
  offset: number;
}

/** What a compose box says, with a map back to its nodes. */
export interface Reading {
  /** The editor model's plain text, blocks joined by one `\n`. */
  text: string;
  /** In text order. Line breaks belong to no segment; a text field has none. */
  segments: Segment[];
}

/** A place in the DOM, as `Range` and `Selection` take it. */
export interface Point {
  node: Node;
  offset: number;
}

/** One range for each piece the span touches, so that no range ever encloses a block and reports the block's box. */
export function rangesOf({ segments }: Reading, { from, to }: Span): Range[] {
  return segments
    .filter((segment) => segment.from < to && endOf(segment) > from)
    .map((segment) => {
      const range = new Range();
      const { node, offset } = segment;
      if (isText(node)) {
        range.setStart(node, offset + Math.max(from, segment.from) - segment.from);
        range.setEnd(node, offset + Math.min(to, endOf(segment)) - segment.from);
      } else range.selectNode(node);
      return range;
    });
}

/** Start and end of a span in the DOM; undefined when either falls where no node can say it exactly. */
export function pointsOf({ segments }: Reading, { from, to }: Span): { start: Point; end: Point } | undefined {
  const first = segments.find((s) => s.from <= from && from < endOf(s)) ?? segments.find((s) => endOf(s) === from);
  const last = segments.findLast((s) => s.from < to && to <= endOf(s)) ?? segments.find((s) => s.from === to);
  const start = first && pointIn(first, from);
  const end = last && pointIn(last, to);
  return start && end && { start, end };
}

function endOf({ from, length }: Segment): number {
  return from + length;
}

function isText(node: Node): node is Text {
  return node.nodeType === Node.TEXT_NODE;
}

/** An element can't be entered: a place is before it or after it, never inside. */
function pointIn(segment: Segment, at: number): Point | undefined {
  const { node, from, offset } = segment;
  if (isText(node)) return { node, offset: offset + at - from };
  const parent = node.parentNode;
  if (!parent || (at !== from && at !== endOf(segment))) return undefined;
  const index = [...parent.childNodes].indexOf(node);
  return { node: parent, offset: at === from ? index : index + 1 };
}
