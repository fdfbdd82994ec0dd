import type { Entry } from './entry';

/**
 * The rules whose reason a person has been told after a hold: once is enough, for as long as the journal reaches back.
 * A fix from a card, before anything was held, took no time in a dialog and taught nothing.
 */
export function taughtBy(entries: readonly Entry[]): string[] {
  const held = entries.filter(({ action, mode, outcome, seconds }) => {
    const isOfDialog = outcome === 'edited' || outcome === 'overridden' || (outcome === 'fixed' && seconds > 0);
    return action === 'hold' && mode === 'enforce' && isOfDialog;
  });
  return [...new Set(held.flatMap(({ ruleId }) => ruleId ?? []))].sort();
}
