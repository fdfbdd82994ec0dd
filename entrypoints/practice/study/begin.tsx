import type { Scenario } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { pickEvenly } from './pick-evenly';

/** Enough to meet every network and both kinds; done in one sitting. */
const FEW = 10;

interface Props {
  scenarios: readonly Scenario[];
  onBegin(picked: readonly Scenario[]): void;
}

export function Begin({ scenarios, onBegin }: Props) {
  const begin = (count: number) => onBegin(pickEvenly(scenarios, count, Math.random));
  return (
    <>
      <h2>{t('practice_mode_study')}</h2>
      <p>{t('study_intro')}</p>
      <ol class="study-plan">
        <li>{t('study_plan_choose')}</li>
        <li>{t('study_plan_mend')}</li>
        <li>{t('study_plan_again')}</li>
      </ol>
      <p class="quiet">{t('study_private')}</p>
      <div class="acts">
        <button type="button" class="press primary" onClick={() => begin(FEW)}>
          {t('study_begin_few', FEW)}
        </button>
        <button type="button" class="press" onClick={() => begin(scenarios.length)}>
          {t('study_begin_all', scenarios.length)}
        </button>
      </div>
    </>
  );
}
