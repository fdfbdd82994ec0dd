import type { Scenario } from '../../../src/policy/scenario-schema';

/** The places of a scenario's three posts. */
export const PLACES = [0, 1, 2] as const;

const nothing = () => ({ en: '', es: '' });

/** A scenario with nothing written yet, and whatever a file must have. */
export function blankScenario(): Scenario {
  return {
    id: 'new-scenario',
    network: 'chirp',
    title: nothing(),
    situation: nothing(),
    basis: nothing(),
    tempting: nothing(),
    options: [
      { text: nothing(), verdict: 'clear', best: true, why: nothing() },
      { text: nothing(), verdict: 'warn', why: nothing() },
      { text: nothing(), verdict: 'hold', why: nothing() },
    ],
    lesson: nothing(),
    teaches: [],
  };
}
