import type { Outcome } from '../journal/entry';
import { type MessageKey, t } from './words';

const NAMES: Record<Outcome, MessageKey> = {
  fixed: 'journal_outcome_fixed',
  edited: 'journal_outcome_edited',
  overridden: 'journal_outcome_overridden',
  asked: 'journal_outcome_asked',
  'false-alarm': 'journal_outcome_false_alarm',
  passed: 'journal_outcome_passed',
  abandoned: 'journal_outcome_abandoned',
  posted: 'journal_outcome_posted',
  unchecked: 'journal_outcome_unchecked',
};

/** What became of a finding or a post, told to the person who did it: "You went back to edit". */
export function outcomeName(outcome: Outcome): string {
  return t(NAMES[outcome]);
}
