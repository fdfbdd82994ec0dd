import type { Scenario } from '../../../src/policy/scenario-schema';
import { t } from '../../../src/words/words';
import { inWords } from '../scenario/in-words';
import { blankScenario } from './blank';

interface Props {
  /** Those at hand, to begin from a copy. */
  scenarios: readonly Scenario[];
  onBring(scenarios: readonly Scenario[]): void;
  onOpen(files: readonly File[]): void;
}

/** Three ways to begin: with nothing, with a copy, with files. */
export function Begin({ scenarios, onBring, onOpen }: Props) {
  const copy = (id: string) => {
    const found = scenarios.find((scenario) => scenario.id === id);
    if (found) onBring([structuredClone(found)]);
  };
  return (
    <div class="write-begin">
      <button type="button" class="press" onClick={() => onBring([blankScenario()])}>
        {t('write_new')}
      </button>
      <div class="write-field">
        <label for="write-copy">{t('write_copy')}</label>
        <select id="write-copy" value="" onChange={({ currentTarget }) => copy(currentTarget.value)}>
          <option value="">{t('write_copy_none')}</option>
          {scenarios.map(({ id, title }) => (
            <option key={id} value={id}>
              {inWords(title)}
            </option>
          ))}
        </select>
      </div>
      <div class="write-field">
        <label for="write-open">{t('write_open')}</label>
        <input
          id="write-open"
          type="file"
          multiple
          accept=".yaml,.yml"
          onChange={({ currentTarget }) => {
            onOpen([...(currentTarget.files ?? [])]);
            // The same file may be opened again once it was mended.
            currentTarget.value = '';
          }}
        />
      </div>
    </div>
  );
}
