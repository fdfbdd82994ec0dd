import type { Scenario } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { gapsIn } from './gaps';

/** What is still to be written; none of it stands in the way of saving. */
export function GapNotes({ scenario }: { scenario: Scenario }) {
  const { both, en, es } = gapsIn(scenario);
  return (
    <div class="quiet">
      {both > 0 && <p>{t('write_gaps', both)}</p>}
      {es > 0 && <p>{t('write_gaps_es', es)}</p>}
      {en > 0 && <p>{t('write_gaps_en', en)}</p>}
    </div>
  );
}
