import type { Scenario } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { BothFields } from './both-fields';
import { answering } from './change';

interface Props {
  scenario: Scenario;
  onChange(scenario: Scenario): void;
}

/** The post that is answered, where there is one. */
export function AnsweredFields({ scenario, onChange }: Props) {
  const { network, replyTo } = scenario;
  return (
    <>
      <label class="write-check">
        <input
          type="checkbox"
          checked={replyTo !== undefined}
          disabled={network === 'bedside'}
          onChange={({ currentTarget }) => onChange(answering(scenario, currentTarget.checked))}
        />
        {t('write_answers')}
      </label>
      {replyTo && (
        <>
          <BothFields
            label={t('write_author')}
            hint={t('write_author_hint')}
            value={replyTo.author}
            onInput={(author) => onChange({ ...scenario, replyTo: { ...replyTo, author } })}
          />
          <BothFields
            label={t('write_answered')}
            value={replyTo.text}
            onInput={(text) => onChange({ ...scenario, replyTo: { ...replyTo, text } })}
          />
        </>
      )}
    </>
  );
}
