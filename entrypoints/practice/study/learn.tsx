import type { Scenario } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { Answers } from '../scenario/answers';
import { inWords } from '../scenario/in-words';

interface Props {
  scenario: Scenario;
  chosen: number | undefined;
  isRight: boolean;
  onNext(): void;
}

/** What there is to take along: the lesson, the three posts with why, and what it is built on. */
export function Learn({ scenario, chosen, isRight, onNext }: Props) {
  const isFine = chosen !== undefined && scenario.options[chosen]?.verdict === 'clear';
  return (
    <div class="learn">
      <p class="message good">{t(isRight ? 'study_right' : isFine ? 'study_fine' : 'study_other')}</p>
      <p class="lesson">{inWords(scenario.lesson)}</p>
      <Answers scenario={scenario} chosen={chosen} />
      <p class="basis">{inWords(scenario.basis)}</p>
      <button type="button" class="press primary" onClick={onNext}>
        {t('study_next')}
      </button>
    </div>
  );
}
