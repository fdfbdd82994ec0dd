import { CATEGORIES } from '../../../src/engine/category';
import { LAYERS } from '../../../src/policy/pack-schema';
import { categoryName } from '../../../src/words/category-name';
import { t } from '../../../src/words/words';
import type { Filter } from './filter';

interface Props {
  filter: Filter;
  onChange(filter: Filter): void;
}

export function FilterForm({ filter, onChange }: Props) {
  const set = (change: Partial<Filter>) => onChange({ ...filter, ...change });
  return (
    <search class="card filter">
      <label class="field words">
        <span class="label">{t('studio_search')}</span>
        <input
          type="search"
          value={filter.words}
          onInput={({ currentTarget }) => set({ words: currentTarget.value })}
        />
      </label>
      <Choice
        label={t('studio_category')}
        value={filter.category}
        choices={CATEGORIES.map((category) => [category, categoryName(category)])}
        onChange={(category) => set({ category })}
      />
      <Choice
        label={t('studio_action')}
        value={filter.action}
        choices={(['hold', 'warn', 'note', 'off'] as const).map((action) => [action, t(`studio_action_${action}`)])}
        onChange={(action) => set({ action })}
      />
      <Choice
        label={t('studio_layer')}
        value={filter.layer}
        choices={LAYERS.map((layer) => [layer, t(`studio_layer_${layer}`)])}
        onChange={(layer) => set({ layer })}
      />
      <label class="check">
        <input
          type="checkbox"
          checked={filter.signals}
          onChange={({ currentTarget }) => set({ signals: currentTarget.checked })}
        />
        {t('studio_show_signals')}
      </label>
    </search>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value | '';
  choices: [Value, string][];
  onChange(value: Value | ''): void;
}

const Choice = <Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) => (
  <label class="field">
    <span class="label">{label}</span>
    <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value as Value | '')}>
      <option value="">{t('studio_any')}</option>
      {choices.map(([choice, name]) => (
        <option key={choice} value={choice}>
          {name}
        </option>
      ))}
    </select>
  </label>
);
