const DAY = 86_400_000;
/** A browser may rest this long, in days, and its clock is believed at once; a longer step may be one set wrong. */
const REST = 7;

/**
 * What the clock has said on the days the journal was looked after. A clock that leaps ahead by mistake must not have old
 * days forgotten: where it has gone on to a later day it was no mistake, and where it was put back nothing is lost.
 */
export interface Calendar {
  /** The last day the clock is believed to have said; absent where it was never seen to go on. */
  sure?: string;
  /** The day it says now, where that lies too far ahead to be believed. */
  ahead?: string;
}

/** The calendar once the clock says `today`. */
export function turned({ sure, ahead }: Calendar, today: string): Calendar {
  const known = ahead !== undefined && today > ahead ? ahead : sure;
  if (known !== undefined && daysBetween(known, today) <= REST) return { sure: today };
  return { ...(known !== undefined && { sure: known }), ahead: today };
}

/** The first of the last so many days that end with this one. */
export function firstOf(days: number, last: string): string {
  return new Date(Date.parse(last) - (days - 1) * DAY).toISOString().slice(0, 10);
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
