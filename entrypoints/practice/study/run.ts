import type { Scenario } from '../../../src/policy/scenario-schema';

/**
 * Where a learner is with a scenario: choosing at first, mending the tempting draft, reading what there is to learn; then,
 * once all are through, choosing a second time, and reading why.
 */
export type Phase = 'before' | 'mend' | 'learn' | 'after' | 'why';

/** A run of scenarios, twice through. Holds which choices were right, never a word anyone wrote. */
export interface Run {
  scenarios: readonly Scenario[];
  /** Which scenario, from 0; as many as there are once the run is over. */
  at: number;
  phase: Phase;
  /** The place of the post just chosen; absent for one's own words. */
  chosen?: number | undefined;
  before: boolean[];
  after: boolean[];
}

export type RunEvent =
  | { kind: 'chose'; right: boolean; option?: number }
  | { kind: 'mended' }
  /** On to the next scenario. */
  | { kind: 'went-on' };

export function runOf(scenarios: readonly Scenario[]): Run {
  return { scenarios, at: 0, phase: 'before', before: [], after: [] };
}

export function runAfter(run: Run, event: RunEvent): Run {
  switch (event.kind) {
    case 'chose':
      return run.phase === 'before'
        ? { ...run, phase: 'mend', chosen: event.option, before: [...run.before, event.right] }
        : { ...run, phase: 'why', chosen: event.option, after: [...run.after, event.right] };
    case 'mended':
      return { ...run, phase: 'learn' };
    case 'went-on':
      return wentOn(run);
  }
}

function wentOn(run: Run): Run {
  const isFirstRound = run.phase === 'learn';
  const at = run.at + 1;
  if (at < run.scenarios.length) return { ...run, at, chosen: undefined, phase: isFirstRound ? 'before' : 'after' };
  return isFirstRound ? { ...run, at: 0, chosen: undefined, phase: 'after' } : { ...run, at };
}

export function isOver({ at, scenarios }: Run): boolean {
  return at >= scenarios.length;
}

/** How many of the choices were right. */
export function rightOnes(choices: readonly boolean[]): number {
  return choices.filter(Boolean).length;
}
