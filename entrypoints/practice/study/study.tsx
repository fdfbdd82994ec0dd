import type { Scenario } from '../../../src/policy/scenario-schema';
import { Begin } from './begin';
import { Result } from './result';
import { Round } from './round';
import { isOver, type Run } from './run';
import type { StudyEvent } from './use-study';

interface Props {
  scenarios: readonly Scenario[];
  run: Run | undefined;
  onEvent(event: StudyEvent): void;
}

/** Self-study: choose, mend, learn, choose again; then the score and a certificate. */
export function Study({ scenarios, run, onEvent }: Props) {
  return (
    <main class="study">
      {!run && <Begin scenarios={scenarios} onBegin={(picked) => onEvent({ kind: 'began', scenarios: picked })} />}
      {run && !isOver(run) && <Round run={run} onEvent={onEvent} />}
      {run && isOver(run) && <Result run={run} onAgain={() => onEvent({ kind: 'left' })} />}
    </main>
  );
}
