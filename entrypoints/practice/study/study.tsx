import { useReducer } from 'preact/hooks';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { Begin } from './begin';
import { Result } from './result';
import { Round } from './round';
import { isOver, type Run, type RunEvent, runAfter, runOf } from './run';

type StudyEvent = RunEvent | { kind: 'began'; scenarios: readonly Scenario[] } | { kind: 'left' };

function studyAfter(run: Run | undefined, event: StudyEvent): Run | undefined {
  if (event.kind === 'began') return runOf(event.scenarios);
  if (event.kind === 'left') return undefined;
  return run && runAfter(run, event);
}

/** Self-study: choose, mend, learn, choose again; then the score and a certificate. */
export function Study({ scenarios }: { scenarios: readonly Scenario[] }) {
  const [run, tell] = useReducer(studyAfter, undefined);
  return (
    <main class="study">
      {!run && <Begin scenarios={scenarios} onBegin={(picked) => tell({ kind: 'began', scenarios: picked })} />}
      {run && !isOver(run) && <Round run={run} onEvent={tell} />}
      {run && isOver(run) && <Result run={run} onAgain={() => tell({ kind: 'left' })} />}
    </main>
  );
}
