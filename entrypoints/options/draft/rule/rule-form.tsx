import type { Category } from '../../../../src/engine/category';
import { CATEGORIES } from '../../../../src/engine/category';
import type { AuthoredRule } from '../../../../src/policy/rule-schema';
import { categoryName } from '../../../../src/words/category-name';
import { t } from '../../../../src/words/words';
import { BothLanguages } from '../form/both-languages';
import { ChoiceField } from '../form/choice-field';
import { FlawList } from '../form/flaw-list';
import { useFlaws } from '../form/flaws-context';
import { TextField } from '../form/text-field';
import { ActionFields } from './action-fields';
import { ExamplesEditor } from './examples-editor';
import { Finding } from './finding';
import { freeId } from './new-rule';

interface Props {
  /** Path into the draft: `rules.0`. */
  name: string;
  rule: AuthoredRule;
  /** Ids of all other rules. */
  taken: readonly string[];
  onChange(rule: AuthoredRule): void;
  onRemove(): void;
}

/** A rule from its examples: what must be marked, how it is found, what happens, what must be left alone. */
export function RuleForm({ name, rule, taken, onChange, onRemove }: Props) {
  const whole = useFlaws(name).filter(({ field }) => field === name || field === `${name}.id`);
  const set = (change: Partial<AuthoredRule>) => onChange({ ...rule, ...change } as AuthoredRule);
  const { category = 'policy.confidential-business', title, flags = [], clears = [] } = rule;
  const rename = (next: { category?: Category; title?: AuthoredRule['title'] }) => {
    const isOurs = rule.id === freeId(category, title?.en ?? '', taken);
    const id = freeId(next.category ?? category, (next.title ?? title)?.en ?? '', taken);
    set({ ...next, ...(isOurs && { id }) });
  };
  return (
    <div class="rule-form">
      <FlawList flaws={whole} />
      <ExamplesEditor
        name={`${name}.flags`}
        title={t('studio_flags')}
        hint={t('studio_flags_hint')}
        examples={flags}
        markable
        onChange={(next) => set({ flags: next })}
      />
      <Finding name={name} rule={rule} onChange={onChange} />
      <ExamplesEditor
        name={`${name}.clears`}
        title={t('studio_clears')}
        hint={t('studio_clears_hint')}
        examples={clears}
        onChange={(next) => set({ clears: next })}
      />
      <div class="two">
        <ChoiceField
          name={`${name}.category`}
          label={t('studio_category')}
          hint={t('studio_category_hint')}
          value={category}
          choices={CATEGORIES.map((each) => [each, categoryName(each)] as const)}
          onChange={(next) => rename({ category: next })}
        />
        <TextField
          name={`${name}.authority`}
          label={t('studio_authority')}
          hint={t('studio_authority_hint')}
          value={rule.authority}
          onInput={(authority) => set({ authority: authority ?? '' })}
        />
      </div>
      <ActionFields name={`${name}.action`} action={rule.action} onChange={(action) => set({ action })} />
      <BothLanguages
        name={`${name}.title`}
        label={t('studio_wording_title')}
        hint={t('studio_rule_title_hint')}
        value={title}
        onInput={(words) => rename({ title: words })}
      />
      <BothLanguages
        name={`${name}.why`}
        label={t('studio_wording_why')}
        hint={t('studio_rule_why_hint')}
        value={rule.why}
        onInput={(why) => set({ why })}
      />
      <BothLanguages
        name={`${name}.safer`}
        label={t('studio_wording_safer')}
        hint={t('studio_rule_safer_hint')}
        value={rule.safer}
        mayBeAbsent
        onInput={(safer) => set({ safer })}
      />
      <div class="acts">
        <button type="button" class="plain" onClick={onRemove}>
          {t('studio_rule_remove')}
        </button>
      </div>
    </div>
  );
}
