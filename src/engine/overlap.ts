import type { Span } from './verdict';

/** Whether two spans share at least one character. */
export function overlap(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
