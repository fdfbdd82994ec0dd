import { CATEGORIES } from '../../../src/engine/category';
import type { Scenario } from '../../../src/policy/scenario-schema';
import { categoryName } from '../../../src/words/category-name';
import { t } from '../../../src/words/words';

interface Props {
  scenario: Scenario;
  onChange(scenario: Scenario): void;
}

/** What it teaches about; nothing where nothing is wrong. */
export function TeachesFields({ scenario, onChange }: Props) {
  const { teaches } = scenario;
  return (
    <details class="write-part">
      <summary>{t('write_teaches', teaches.length)}</summary>
      <fieldset class="write-teaches">
        <legend>{t('write_teaches_hint')}</legend>
        {CATEGORIES.map((category) => (
          <label key={category} class="write-check">
            <input
              type="checkbox"
              checked={teaches.includes(category)}
              onChange={({ currentTarget: { checked } }) => {
                const chosen = (one: (typeof CATEGORIES)[number]) =>
                  one === category ? checked : teaches.includes(one);
                onChange({ ...scenario, teaches: CATEGORIES.filter(chosen) });
              }}
            />
            {categoryName(category)}
          </label>
        ))}
      </fieldset>
    </details>
  );
}
