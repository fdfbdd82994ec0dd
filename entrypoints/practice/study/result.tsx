import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../../src/words/words';
import { Certificate } from './certificate';
import { type Run, rightOnes } from './run';
import { ScoreBar } from './score-bar';

interface Props {
  run: Run;
  onAgain(): void;
}

/** Both scores, and a certificate to print. The name is on this page alone, as long as it is open. */
export function Result({ run, onAgain }: Props) {
  const [name, setName] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const total = run.scenarios.length;
  const before = rightOnes(run.before);
  const after = rightOnes(run.after);
  return (
    <>
      <div class="result">
        <h2 ref={heading} tabIndex={-1}>
          {t('study_done')}
        </h2>
        <p>{t(after > before ? 'study_done_better' : 'study_done_thanks')}</p>
        <ScoreBar label={t('study_before', before, total)} right={before} total={total} />
        <ScoreBar label={t('study_after', after, total)} right={after} total={total} />
        <label class="field" for="learner">
          {t('study_name')}
        </label>
        <input
          id="learner"
          type="text"
          autocomplete="off"
          aria-describedby="learner-note"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
        <p id="learner-note" class="quiet">
          {t('study_name_note')}
        </p>
        <div class="acts">
          <button type="button" class="press primary" onClick={() => print()}>
            {t('study_print')}
          </button>
          <button type="button" class="press" onClick={onAgain}>
            {t('study_again')}
          </button>
        </div>
      </div>
      <Certificate run={run} name={name} />
    </>
  );
}
