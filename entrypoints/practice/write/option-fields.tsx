import { useId } from 'preact/hooks';
import { type Scenario, TAUGHT, type Taught } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { BothFields } from './both-fields';
import { teaching, withOption } from './change';
import { Said } from './said';
import type { Judged } from './use-judged';

interface Props {
  scenario: Scenario;
  place: number;
  judged: Judged | undefined;
  onChange(scenario: Scenario): void;
}

/** One of the three posts: its words, what it is an example of, and what Curtain makes of it now. */
export function OptionFields({ scenario, place, judged, onChange }: Props) {
  const id = useId();
  const option = scenario.options[place];
  if (!option) return null;
  const { text, verdict, why, best } = option;
  return (
    <section class="write-part" aria-labelledby={`${id}-head`}>
      <h3 id={`${id}-head`}>{t('write_post', place + 1)}</h3>
      <BothFields
        label={t('write_text')}
        value={text}
        onInput={(words) => onChange(withOption(scenario, place, { text: words }))}
      />
      <label class="write-check">
        <input type="radio" name="best" checked={best === true} onChange={() => onChange(teaching(scenario, place))} />
        {t('write_best')}
      </label>
      <div class="write-field">
        <label for={`${id}-verdict`}>{t('write_verdict')}</label>
        <select
          id={`${id}-verdict`}
          value={verdict}
          disabled={best}
          onChange={({ currentTarget }) =>
            onChange(withOption(scenario, place, { verdict: currentTarget.value as Taught }))
          }
        >
          {TAUGHT.map((one) => (
            <option key={one} value={one}>
              {t(`scenario_verdict_${one}`)}
            </option>
          ))}
        </select>
      </div>
      <Said judged={judged} expected={verdict} />
      <BothFields
        label={t('write_why')}
        value={why}
        onInput={(words) => onChange(withOption(scenario, place, { why: words }))}
      />
    </section>
  );
}
