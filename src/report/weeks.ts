import { type Cell, LEAST } from './few';

const DAY = 86_400_000;

/** Whole weeks in a row, and what was counted in them together. */
export interface Span {
  /** The Monday it begins on, and the Sunday it ends on: `2026-11-23`. */
  from: string;
  to: string;
  weeks: number;
  count: number;
}

/**
 * The trend: one span a week, from the first day counted to the last, quiet weeks among them. Of a group, weeks with too
 * few are told together with those after them, the last ones with those before.
 * @param cells counts by day.
 */
export function weekly(cells: readonly Cell[], isGroup: boolean): Span[] {
  const counts = new Map<string, number>();
  for (const { key, count } of cells) counts.set(mondayOf(key), (counts.get(mondayOf(key)) ?? 0) + count);
  const mondays = [...counts.keys()].sort();
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (!first || !last) return [];
  const spans: Span[] = [];
  let open: Span | undefined;
  for (let monday = first; monday <= last; monday = plus(monday, 7)) {
    const count = (open?.count ?? 0) + (counts.get(monday) ?? 0);
    open = { from: open?.from ?? monday, to: plus(monday, 6), weeks: (open?.weeks ?? 0) + 1, count };
    if (isGroup && count < LEAST) continue;
    spans.push(open);
    open = undefined;
  }
  if (!open) return spans;
  const before = spans.pop();
  if (!before) return [];
  return [...spans, joined(before, open)];
}

/** Neighbouring spans told together, two and two, until there is room for all of them. */
export function fitted(spans: readonly Span[], most: number): Span[] {
  if (spans.length <= most) return [...spans];
  const pairs: Span[] = [];
  for (let at = 0; at < spans.length; at += 2) {
    const [first, second] = [spans[at] as Span, spans[at + 1]];
    pairs.push(second ? joined(first, second) : first);
  }
  return fitted(pairs, most);
}

const joined = (first: Span, second: Span): Span => ({
  from: first.from,
  to: second.to,
  weeks: first.weeks + second.weeks,
  count: first.count + second.count,
});

/** A span as it is shown: cut to the days that were counted. */
export interface Week extends Span {
  /** Whether days of it were not counted, so that its number can't be held against the others'. */
  isPart: boolean;
}

/** Spans cut to the first and the last day counted. */
export function cut(spans: readonly Span[], first: string, last: string): Week[] {
  return spans.map((span) => ({
    ...span,
    from: span.from < first ? first : span.from,
    to: span.to > last ? last : span.to,
    isPart: span.from < first || span.to > last,
  }));
}

/** The Monday of a day's week (ISO 8601). */
export function mondayOf(day: string): string {
  const weekday = (new Date(`${day}T00:00Z`).getUTCDay() + 6) % 7;
  return plus(day, -weekday);
}

function plus(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00Z`) + days * DAY).toISOString().slice(0, 10);
}
