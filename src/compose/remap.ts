import type { Span } from '../engine/verdict';

/**
 * The one edit that turns a text into another. Typing `n` in `nn` could have happened at any of three places: such an
 * edit may lie anywhere from `earliest` to `latest`.
 */
export interface Edit {
  earliest: number;
  latest: number;
  removed: number;
  inserted: number;
}

/** The smallest single edit between two texts. Several edits at once collapse into one wide one, which marks don't survive. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  const latest = commonStart(before, after, shorter);
  const tail = commonEnd(before, after, shorter);
  const kept = Math.min(tail, shorter - latest);
  return {
    earliest: Math.min(latest, shorter - tail),
    latest,
    removed: before.length - latest - kept,
    inserted: after.length - latest - kept,
  };
}

/** Where a span is after the edit; undefined when the edit changed its words. Typing right before or after it keeps it. */
export function remap(span: Span, { earliest, latest, removed, inserted }: Edit): Span | undefined {
  if (latest >= span.to) return { from: span.from, to: span.to };
  const shift = inserted - removed;
  return earliest + removed <= span.from ? { from: span.from + shift, to: span.to + shift } : undefined;
}

function commonStart(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a.charCodeAt(length) === b.charCodeAt(length)) length += 1;
  return length;
}

function commonEnd(a: string, b: string, limit: number): number {
  let length = 0;
  while (length < limit && a.charCodeAt(a.length - 1 - length) === b.charCodeAt(b.length - 1 - length)) length += 1;
  return length;
}
