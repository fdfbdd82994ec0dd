import type { Scenario } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { inWords } from '../scenario/in-words';

interface Props {
  scenario: Scenario;
  vote: number | undefined;
  onVote(option: number): void;
}

/** The three posts the room chooses from, by number. */
export function Ballot({ scenario: { options }, vote, onVote }: Props) {
  return (
    <>
      <ol class="ballot">
        {options.map(({ text }, place) => (
          <li key={inWords(text)}>
            <button type="button" aria-pressed={vote === place} onClick={() => onVote(place)}>
              <span class="number">{place + 1}</span>
              <span>{inWords(text)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p class="unseen" role="status">
        {vote !== undefined && t('present_voted', vote + 1)}
      </p>
    </>
  );
}
