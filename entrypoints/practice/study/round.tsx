import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../../src/words/words';
import { inWords } from '../scenario/in-words';
import { Choose } from './choose';
import { Learn } from './learn';
import { Mend } from './mend';
import type { Run, RunEvent } from './run';

interface Props {
  run: Run;
  onEvent(event: RunEvent): void;
}

/** One scenario of a run, at the phase the learner is in. Each phase takes the focus to its heading. */
export function Round({ run, onEvent }: Props) {
  const { at, phase, scenarios, chosen } = run;
  const scenario = scenarios[at];
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves with the phase
  useEffect(() => {
    heading.current?.focus();
    scrollTo(0, 0);
  }, [at, phase]);
  if (!scenario) return null;
  const isSecond = phase === 'after' || phase === 'why';
  return (
    <>
      <p class="study-place">
        {t(isSecond ? 'study_place_again' : 'study_place', at + 1, scenarios.length)}
        <progress
          aria-hidden="true"
          max={scenarios.length}
          value={at + (phase === 'learn' || phase === 'why' ? 1 : 0)}
        />
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {inWords(scenario.title)}
      </h2>
      <p class="situation">{inWords(scenario.situation)}</p>
      {(phase === 'before' || phase === 'after') && (
        <Choose
          key={`${scenario.id} ${phase}`}
          scenario={scenario}
          turned={isSecond ? 1 : 0}
          onChoose={(choice) => onEvent({ kind: 'chose', ...choice })}
        />
      )}
      {phase === 'mend' && <Mend key={scenario.id} scenario={scenario} onMended={() => onEvent({ kind: 'mended' })} />}
      {(phase === 'learn' || phase === 'why') && (
        <Learn
          scenario={scenario}
          chosen={chosen}
          isRight={(isSecond ? run.after : run.before).at(-1) ?? false}
          onNext={() => onEvent({ kind: 'went-on' })}
        />
      )}
    </>
  );
}
