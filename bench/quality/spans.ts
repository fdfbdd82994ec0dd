import type { Category } from '../../src/engine/category';
import type { Label } from './post';

/** A half-open range of a post's text, in UTF-16 code units, and what it is. */
export interface Marked {
  start: number;
  end: number;
  category: Category;
}

/** How marks meet labels. `found` counts labels, `right` counts marks: one mark may cover two labels. */
export interface SpanCounts {
  labels: number;
  found: number;
  marks: number;
  right: number;
}

/** When a mark counts for a label of its category: where they share a letter, or where they are the same letters. */
export const MATCHES = {
  overlap: (a: Marked, b: Marked) => a.category === b.category && a.start < b.end && b.start < a.end,
  exact: (a: Marked, b: Marked) => a.category === b.category && a.start === b.start && a.end === b.end,
};
export type Match = keyof typeof MATCHES;

/** Where a label stands in its text. */
export function place(text: string, label: Label): Marked {
  let start = -1;
  for (let seen = 0; seen <= label.occurrence; seen++) {
    start = text.indexOf(label.text, start + 1);
    if (start === -1) throw new Error(`"${label.text}" stands fewer than ${label.occurrence + 1} times in: ${text}`);
  }
  return { start, end: start + label.text.length, category: label.category };
}

/** Counts one post; two rules that mark the same words as the same thing are one mark. */
export function countSpans(labels: readonly Marked[], marks: readonly Marked[], match: Match): SpanCounts {
  const meets = MATCHES[match];
  const distinct = marks.filter((mark, index) => marks.findIndex((other) => MATCHES.exact(mark, other)) === index);
  return {
    labels: labels.length,
    found: labels.filter((label) => distinct.some((mark) => meets(mark, label))).length,
    marks: distinct.length,
    right: distinct.filter((mark) => labels.some((label) => meets(mark, label))).length,
  };
}

export function sum(counts: readonly SpanCounts[]): SpanCounts {
  const total = { labels: 0, found: 0, marks: 0, right: 0 };
  for (const count of counts) for (const key of Object.keys(total) as (keyof SpanCounts)[]) total[key] += count[key];
  return total;
}

/** NaN where nothing was labelled. */
export const recall = ({ found, labels }: SpanCounts) => found / labels;
/** NaN where nothing was marked. */
export const precision = ({ right, marks }: SpanCounts) => right / marks;

/** The harmonic mean of precision and recall: 0 when nothing was found, NaN when there was nothing to find. */
export function f1(counts: SpanCounts): number {
  if (counts.labels === 0) return Number.NaN;
  if (counts.found === 0) return 0;
  return 2 / (1 / precision(counts) + 1 / recall(counts));
}
