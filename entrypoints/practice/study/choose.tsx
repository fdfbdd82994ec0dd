import { useState } from 'preact/hooks';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { language, t } from '../../../src/words/words';
import { isClear, judge } from '../engine';
import { NETWORKS } from '../network';
import { inWords } from '../scenario/in-words';
import { Parent } from '../scenario/parent';
import { postOf } from '../scenario/post-of';

/** Stands for one's own words among the places of the three posts. */
const OWN = -1;

interface Props {
  scenario: Scenario;
  /** By how many places the posts are moved on, so that nobody learns their places by heart. */
  turned: number;
  onChoose(choice: { right: boolean; option?: number }): void;
}

/** Three posts without any marks, and room for one's own. */
export function Choose({ scenario, turned, onChoose }: Props) {
  const { options, replyTo } = scenario;
  const [picked, pick] = useState<number>();
  const [own, setOwn] = useState('');
  const places = options.map((_, place) => (place + turned) % options.length);
  const isReady = picked === OWN ? own.trim() !== '' : picked !== undefined;
  const choose = async () => {
    if (!isReady || picked === undefined) return;
    if (picked !== OWN) onChoose({ right: options[picked]?.best === true, option: picked });
    else onChoose({ right: isClear(await judge(postOf(scenario, own, language()))) });
  };
  return (
    <form
      class="choose"
      onSubmit={(event) => {
        event.preventDefault();
        void choose();
      }}
    >
      {replyTo && (
        <div class={`network ${scenario.network}`}>
          <Parent network={NETWORKS[scenario.network]} replyTo={replyTo} />
        </div>
      )}
      <fieldset>
        <legend>{t('study_choose', NETWORKS[scenario.network].name)}</legend>
        {places.map((place) => (
          <label key={place} class="choice">
            <input type="radio" name="post" checked={picked === place} onChange={() => pick(place)} />
            <span>{options[place] && inWords(options[place].text)}</span>
          </label>
        ))}
        <label class="choice">
          <input type="radio" name="post" checked={picked === OWN} onChange={() => pick(OWN)} />
          <span>{t('study_own')}</span>
        </label>
        {picked === OWN && (
          <textarea
            aria-label={t('study_own_box')}
            rows={3}
            value={own}
            onInput={({ currentTarget }) => setOwn(currentTarget.value)}
          />
        )}
      </fieldset>
      <button type="submit" class="press primary" disabled={!isReady}>
        {t('study_chosen')}
      </button>
    </form>
  );
}
