import type { Entry } from './entry';

/** The rules whose reason a person has been told after a hold: once is enough, for as long as the journal reaches back. */
export function taughtBy(entries: readonly Entry[]): string[] {
  const held = entries.filter(({ action, mode, outcome }) => {
    return action === 'hold' && mode === 'enforce' && ['fixed', 'edited', 'overridden'].includes(outcome);
  });
  return [...new Set(held.flatMap(({ ruleId }) => ruleId ?? []))].sort();
}
