import { useReducer } from 'preact/hooks';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { type Run, type RunEvent, runAfter, runOf } from './run';

export type StudyEvent = RunEvent | { kind: 'began'; scenarios: readonly Scenario[] } | { kind: 'left' };

/** A run that lasts as long as the page, whichever mode is looked at in between; undefined before one has begun. */
export function useStudy(): [Run | undefined, (event: StudyEvent) => void] {
  return useReducer(studyAfter, undefined);
}

function studyAfter(run: Run | undefined, event: StudyEvent): Run | undefined {
  if (event.kind === 'began') return runOf(event.scenarios);
  if (event.kind === 'left') return undefined;
  return run && runAfter(run, event);
}
