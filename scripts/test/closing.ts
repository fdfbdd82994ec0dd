import type { Outcome } from './step';

/** How a run of all steps ends: what it leaves open, and the line that a machine reads. */
export interface Closing {
  lines: string[];
  ok: boolean;
}

/** A step that is no test counts when it fails, so that the last line never hides it; what nobody looked at counts as nothing, and is named. */
export function closing(all: readonly Outcome[]): Closing {
  const passed = all.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = all.reduce((sum, outcome) => sum + outcome.failed, 0);
  const open = [...new Set(all.flatMap(({ untested }) => untested ?? []))];
  return {
    lines: [...open, ...(passed + failed === 0 ? ['No test ran.'] : []), `${passed} passed, ${failed} failed`],
    ok: failed === 0 && passed > 0 && all.every((outcome) => outcome.ok),
  };
}
