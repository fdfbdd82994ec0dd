import type { Category } from '../engine/category';
import type { Audience } from '../engine/post';
import type { Verdict } from '../engine/verdict';
import type { Pack } from '../policy/pack-schema';

/**
 * What became of a finding. `fixed` by the safer wording, `edited` by hand from the hold dialog, `overridden` with a
 * reason, `asked` of the privacy office, `false-alarm` by the person's word, `passed` though it was shown, `abandoned`
 * with its box.
 */
export const OF_FINDINGS = ['fixed', 'edited', 'overridden', 'asked', 'false-alarm', 'passed', 'abandoned'] as const;

/** What became of a post as a whole: `posted` with its verdict known, `unchecked` where there was none. */
export const OF_POSTS = ['posted', 'unchecked'] as const;

export const OUTCOMES = [...OF_FINDINGS, ...OF_POSTS] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why a finding was no problem, by the person's word. The same everywhere, so that many hospitals' counts add up. */
export const FALSE_ALARM_REASONS = [
  'not-a-patient',
  'own-story',
  'already-public',
  'not-recognisable',
  'other-meaning',
] as const;
export type FalseAlarmReason = (typeof FALSE_ALARM_REASONS)[number];

interface Told {
  outcome: Outcome;
  /** What the finding, or the whole post, called for; `clear` for a post with nothing found. */
  action: Verdict['action'];
  /** Who reads what is posted there: the class of the site, never the site. */
  audience: Audience;
  /** Absent where a post is told of, not a finding. */
  category?: Category;
  ruleId?: string;
  /** Code of the reason chosen: from the pack's list, or one of `FALSE_ALARM_REASONS`. */
  reason?: string;
}

/** What can be told of one finding or one post: no word of the text, not who wrote it, not where. */
export interface Happening extends Told {
  /** How long the hold dialog was open; of several findings in one dialog, the first carries it. */
  seconds?: number;
}

/** All happenings of one day that are alike, counted. No order within a day, and no moment. */
export interface Entry extends Told {
  /** The day on this machine's calendar, `2026-11-28`. */
  day: string;
  /** Name and version of the topmost pack: `general-hospital 12`. */
  pack: string;
  /** What Curtain was allowed to do that day. `observe` counts what would have been shown: the time before. */
  mode: NonNullable<Pack['mode']>;
  count: number;
  /** Of all dialogs together, whole seconds. */
  seconds: number;
}

/** What an entry says but for its sums. */
export type Kind = Omit<Entry, 'count' | 'seconds'>;

/** What an entry is known by. */
export function keyOf(kind: Kind): string {
  const { day, pack, mode, category = '', ruleId = '', action, outcome, audience, reason = '' } = kind;
  return [day, pack, mode, category, ruleId, action, outcome, audience, reason].join('\t');
}

/** The day of a moment on this machine's calendar. @param moment milliseconds since the epoch. */
export function dayOf(moment: number): string {
  const date = new Date(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
