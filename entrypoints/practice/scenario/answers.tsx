import type { Scenario } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { inWords } from './in-words';
import { VerdictBadge } from './verdict-badge';

/** The three posts with what there is to say of each. @param chosen the place of the one that was picked. */
export function Answers({ scenario: { options }, chosen }: { scenario: Scenario; chosen?: number | undefined }) {
  return (
    <ol class="answers">
      {options.map(({ text, verdict, why, best }, place) => (
        <li key={inWords(text)} class={best ? 'best' : undefined}>
          <p class="said">{inWords(text)}</p>
          <p class="judged">
            <VerdictBadge verdict={verdict} /> {best && <strong>{t('scenario_best')}</strong>}{' '}
            {place === chosen && <em>{t('scenario_chosen')}</em>}
          </p>
          <p>{inWords(why)}</p>
        </li>
      ))}
    </ol>
  );
}
