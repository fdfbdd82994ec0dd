import type { Scenario } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { PLACES } from './blank';
import { GapNotes } from './gap-notes';
import { OptionFields } from './option-fields';
import { Proof } from './proof';
import { StoryFields } from './story-fields';
import { TeachesFields } from './teaches-fields';
import { useJudged } from './use-judged';

interface Props {
  scenario: Scenario;
  onChange(scenario: Scenario): void;
  onSave(): void;
  onPresent(): void;
}

/** One scenario as a form, and beside it the words as they will be met. */
export function ScenarioForm({ scenario, onChange, onSave, onPresent }: Props) {
  const judged = useJudged(scenario);
  return (
    <div class="write-columns">
      <div class="write-form">
        <StoryFields scenario={scenario} onChange={onChange} />
        {PLACES.map((place) => (
          <OptionFields key={place} scenario={scenario} place={place} judged={judged[place]} onChange={onChange} />
        ))}
        <TeachesFields scenario={scenario} onChange={onChange} />
      </div>
      <div class="write-beside">
        <Proof scenario={scenario} />
        <GapNotes scenario={scenario} />
        <div class="acts">
          <button type="button" class="press primary" onClick={onSave}>
            {t('write_save')}
          </button>
          <button type="button" class="press" onClick={onPresent}>
            {t('write_present')}
          </button>
        </div>
      </div>
    </div>
  );
}
