import { type Entry, FALSE_ALARM_REASONS } from '../journal/entry';
import { isGrave, shownIn } from './shown';

/** Reasons of packs that say the same as one of Curtain's own. */
const SAME: Record<string, string> = { 'my-own-story': 'own-story' };

/** The code under which no reason was given. */
export const NO_REASON = 'none';

/** Findings that people set aside, each with the code of its reason. */
export interface SetAside {
  ruleId: string;
  reason: string;
  count: number;
}

/** What people said was wrong: by a press on the mark, or as the reason for posting anyway. */
export function falseAlarmsIn(entries: readonly Entry[]): SetAside[] {
  return setAside(
    entries.filter((entry) => entry.outcome === 'false-alarm' || (isOverride(entry) && saysWrong(entry))),
  );
}

/** What was posted anyway for a reason that does not call the finding wrong. */
export function overridesIn(entries: readonly Entry[]): SetAside[] {
  return setAside(entries.filter((entry) => isOverride(entry) && !saysWrong(entry)));
}

function setAside(entries: readonly Entry[]): SetAside[] {
  return shownIn(entries)
    .filter(isGrave)
    .map(({ ruleId = '', count, ...entry }) => ({ ruleId, reason: reasonOf(entry), count }));
}

const isOverride = ({ outcome }: Entry) => outcome === 'overridden';

function saysWrong(entry: Entry): boolean {
  return (FALSE_ALARM_REASONS as readonly string[]).includes(reasonOf(entry));
}

function reasonOf({ reason = NO_REASON }: Pick<Entry, 'reason'>): string {
  return SAME[reason] ?? reason;
}
