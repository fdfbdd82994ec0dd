import type { Category } from '../engine/category';
import type { Audience } from '../engine/post';
import type { Action } from '../engine/verdict';

/**
 * What became of a finding. `fixed` by the safer wording, `edited` by hand from the hold dialog, `overridden` with a
 * reason, `asked` of the privacy office, `passed` though it was shown, `abandoned` with its box.
 */
export type Outcome = 'fixed' | 'edited' | 'overridden' | 'passed' | 'asked' | 'abandoned';

/** What can be told of one finding: no word of the text, not who wrote it, not where. */
export interface Happening {
  category: Category;
  ruleId: string;
  action: Action;
  outcome: Outcome;
  /** Who reads what is posted there: the class of the site, never the site. */
  audience: Audience;
  /** Code of the reason chosen from the pack's list. */
  reason?: string;
  /** How long the hold dialog was open; of several findings in one dialog, the first carries it. */
  seconds?: number;
}

/** All happenings of one day that are alike, counted. No order within a day, and no moment. */
export interface Entry extends Omit<Happening, 'seconds'> {
  /** The day on this machine's calendar, `2026-11-28`. */
  day: string;
  /** Name and version of the topmost pack: `general-hospital 12`. */
  pack: string;
  count: number;
  /** Of all dialogs together, whole seconds. */
  seconds: number;
}

/** What an entry is known by: all it says but for its sums. */
export function keyOf({
  day,
  pack,
  category,
  ruleId,
  action,
  outcome,
  audience,
  reason = '',
}: Omit<Entry, 'count' | 'seconds'>): string {
  return [day, pack, category, ruleId, action, outcome, audience, reason].join('\t');
}

/** The day of a moment on this machine's calendar. @param moment milliseconds since the epoch. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
