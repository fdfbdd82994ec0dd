/**
 * A number from one to nine could point at somebody whose colleagues are the rest. It is told as "fewer than 10", and so
 * is a zero in its place. The threshold is that of the CMS cell size policy, one less strict: 10 itself may be told.
 */
export const LEAST = 10;

/** A count that may be told, or `few` where it may not. */
export type Count = number | 'few';

/** One row of a breakdown. */
export interface Cell {
  key: string;
  count: number;
}

/** A breakdown as it may be shown: rows that add up to the total, together with what is not told apart. */
export interface Breakdown {
  rows: Cell[];
  /** Of all rows that stand for themselves no longer; absent where there are none. */
  together?: number;
  total: Count;
}

interface Terms {
  /** Whether counts of several people are in it: then none under `LEAST` may be shown or worked out. */
  isGroup: boolean;
  /** How many rows there is room for. */
  most: number;
}

export function countOf(count: number, isGroup: boolean): Count {
  return isGroup && count < LEAST ? 'few' : count;
}

/**
 * What of a breakdown may be shown, the largest first. Small rows are put together with each other; where that would leave
 * one to be worked out by subtraction, or too small a sum, the next larger row goes in with them.
 */
export function breakdown(cells: readonly Cell[], { isGroup, most }: Terms): Breakdown {
  const all = cells.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1));
  const total = countOf(sum(all), isGroup);
  if (total === 'few') return { rows: [], total };
  const rows = all.filter(({ count }) => !isGroup || count >= LEAST);
  // One row beyond the room is shown in the line that "together" would take.
  const room = all.length <= most + 1 && rows.length === all.length ? most + 1 : most;
  rows.splice(room);
  const rest = all.slice(rows.length);
  while (rest.length === 1 || (isGroup && rest.length > 0 && sum(rest) < LEAST)) rest.unshift(rows.pop() as Cell);
  return { rows, ...(rest.length > 0 && { together: sum(rest) }), total };
}

/** The sums of a breakdown by whatever `key` tells apart. */
export function cellsBy<Item extends { count: number }>(items: readonly Item[], key: (item: Item) => string): Cell[] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + item.count);
  return [...counts].map(([name, count]) => ({ key: name, count }));
}

export function sum(cells: readonly { count: number }[]): number {
  return cells.reduce((total, { count }) => total + count, 0);
}
