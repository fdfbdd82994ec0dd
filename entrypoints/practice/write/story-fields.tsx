import type { Scenario, ScenarioNetwork } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { NETWORK_IDS, NETWORKS } from '../network';
import { AnsweredFields } from './answered-fields';
import { BothFields } from './both-fields';
import { named, placed, titled } from './change';

interface Props {
  scenario: Scenario;
  onChange(scenario: Scenario): void;
}

/** What happens, where, and what somebody in a hurry would write. */
export function StoryFields({ scenario, onChange }: Props) {
  const { id, network, title, situation, basis, tempting, lesson } = scenario;
  return (
    <section class="write-part" aria-labelledby="write-story">
      <h3 id="write-story">{t('write_story')}</h3>
      <BothFields label={t('write_title')} value={title} onInput={(words) => onChange(titled(scenario, words))} />
      <div class="write-field">
        <label for="write-file">{t('write_file')}</label>
        <input
          id="write-file"
          value={id}
          maxLength={60}
          spellcheck={false}
          onChange={({ currentTarget }) => onChange(named(scenario, currentTarget.value))}
        />
      </div>
      <div class="write-field">
        <label for="write-network">{t('write_network')}</label>
        <select
          id="write-network"
          value={network}
          onChange={({ currentTarget }) => onChange(placed(scenario, currentTarget.value as ScenarioNetwork))}
        >
          {NETWORK_IDS.map((one) => (
            <option key={one} value={one}>
              {NETWORKS[one].name}
            </option>
          ))}
        </select>
      </div>
      <BothFields
        label={t('write_situation')}
        hint={t('write_situation_hint')}
        value={situation}
        onInput={(words) => onChange({ ...scenario, situation: words })}
      />
      <AnsweredFields scenario={scenario} onChange={onChange} />
      <BothFields
        label={t('write_tempting')}
        hint={t('write_tempting_hint')}
        value={tempting}
        onInput={(words) => onChange({ ...scenario, tempting: words })}
      />
      <BothFields
        label={t('write_lesson')}
        value={lesson}
        onInput={(words) => onChange({ ...scenario, lesson: words })}
      />
      <BothFields
        label={t('write_basis')}
        hint={t('write_basis_hint')}
        value={basis}
        onInput={(words) => onChange({ ...scenario, basis: words })}
      />
    </section>
  );
}
