import { useEffect, useRef, useState } from 'preact/hooks';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { inWords } from '../scenario/in-words';
import { Stage } from '../scenario/stage';
import { useWatch } from '../use-watch';
import { PLACES } from './blank';

/** The draft in haste comes first, then the three posts. */
const DRAFT = 0;

/** The words as a trainee will meet them: in the compose box of their network, watched. */
export function Proof({ scenario }: { scenario: Scenario }) {
  const stage = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState(DRAFT);
  const [edition, setEdition] = useState(0);
  useWatch(scenario.network);
  const text = inWords((shown === DRAFT ? scenario.tempting : scenario.options[shown - 1]?.text) ?? scenario.tempting);
  const drawn = [scenario.network, scenario.replyTo && inWords(scenario.replyTo.text), text, edition].join('\n');
  // Nobody put the focus into the box, which is what has it met; the words are there all the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a box is drawn anew for each of them
  useEffect(() => {
    const box = stage.current?.querySelector('[contenteditable]');
    box?.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
  }, [drawn]);
  return (
    <section class="write-proof" aria-labelledby="write-proof">
      <h3 id="write-proof">{t('write_proof')}</h3>
      <p class="quiet">{t('write_proof_hint')}</p>
      <div class="write-field">
        <label for="write-shown">{t('write_shown')}</label>
        <select id="write-shown" value={shown} onChange={({ currentTarget }) => setShown(Number(currentTarget.value))}>
          <option value={DRAFT}>{t('write_tempting')}</option>
          {PLACES.map((place) => (
            <option key={place} value={place + 1}>
              {t('write_post', place + 1)}
            </option>
          ))}
        </select>
      </div>
      <div ref={stage}>
        <Stage key={drawn} scenario={scenario} draft={text} onPublish={() => setEdition(edition + 1)} />
      </div>
    </section>
  );
}
