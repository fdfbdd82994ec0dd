import type { Settings } from '../policy/settings';
import type { Entry, Outcome } from './entry';

/** These are a person's last word on a finding; going back to edit is not. */
const DECIDED: readonly Outcome[] = ['fixed', 'overridden', 'asked', 'false-alarm', 'passed', 'abandoned'];
const AGAINST: readonly Outcome[] = ['overridden', 'false-alarm'];

/**
 * The rules that have used up their interruption budget under a pack: overridden or called a false alarm in more than its
 * share of the times something was decided about them. They only note from then on, and notes count for nothing here, so
 * that a rule stays quiet until the pack is updated.
 * @param pack name and version of the topmost pack, as entries carry it.
 */
export function quietedIn(entries: readonly Entry[], pack: string, budget: Settings['interruptionBudget']): string[] {
  if (!budget) return [];
  const tallies = new Map<string, { decided: number; against: number }>();
  for (const { ruleId, outcome, action, count, ...entry } of entries) {
    // What a file carries was found by no rule.
    if (
      !ruleId ||
      ruleId.startsWith('phi.photo.') ||
      entry.pack !== pack ||
      entry.mode === 'observe' ||
      action === 'note'
    )
      continue;
    const tally = tallies.get(ruleId) ?? { decided: 0, against: 0 };
    if (DECIDED.includes(outcome)) tally.decided += count;
    if (AGAINST.includes(outcome)) tally.against += count;
    tallies.set(ruleId, tally);
  }
  return [...tallies]
    .filter(([ruleId]) => !budget.except.includes(ruleId))
    .filter(([, { decided, against }]) => decided >= budget.least && against > budget.share * decided)
    .map(([ruleId]) => ruleId)
    .sort();
}
