/** How a scenario is told to a room, one step after the other. */
export const STEPS = ['situation', 'draft', 'marks', 'vote', 'answer', 'safe', 'lesson'] as const;
export type Step = (typeof STEPS)[number];

export function isFrom(step: Step, first: Step): boolean {
  return STEPS.indexOf(step) >= STEPS.indexOf(first);
}

/** The step before or after; the first and the last have none further. */
export function stepBeside(step: Step, by: 1 | -1): Step | undefined {
  return STEPS[STEPS.indexOf(step) + by];
}
