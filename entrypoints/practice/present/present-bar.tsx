import { t } from '../../../src/words/words';
import type { Command } from './keys';
import { STEPS, type Step } from './steps';

interface Props {
  step: Step;
  /** Which of how many scenarios, from 1. */
  place: number;
  total: number;
  onAct(command: Command): void;
}

/** How far the room has come, and everything a key does for those with a mouse. */
export function PresentBar({ step, place, total, onAct }: Props) {
  const done = STEPS.indexOf(step) + 1;
  return (
    <header class="present-bar">
      <p>
        {t('present_place', place, total)} · {t('present_step', done, STEPS.length)}
      </p>
      <ol class="present-line" aria-hidden="true">
        {STEPS.map((each, index) => (
          <li key={each} class={index < done ? 'done' : undefined} />
        ))}
      </ol>
      <div class="acts">
        <button type="button" class="press" disabled={done === 1} onClick={() => onAct('back')}>
          {t('present_back')}
        </button>
        <button type="button" class="press primary" onClick={() => onAct('next')}>
          {t(done < STEPS.length ? 'present_next' : 'present_next_scenario')}
        </button>
        <button type="button" class="press" onClick={() => onAct('fullscreen')}>
          {t('present_fullscreen')}
        </button>
        <button type="button" class="press" onClick={() => onAct('help')}>
          {t('present_keys')}
        </button>
        <button type="button" class="press" onClick={() => onAct('leave')}>
          {t('present_leave')}
        </button>
      </div>
    </header>
  );
}
