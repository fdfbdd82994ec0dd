import { useMemo, useState } from 'preact/hooks';
import { CATEGORIES, type Category } from '../../../src/engine/category';
import type { Pack } from '../../../src/policy/pack-schema';
import { categoryName } from '../../../src/words/category-name';
import { language, t } from '../../../src/words/words';
import { Heading } from '../shell/heading';
import { type RuleFact, ruleFacts } from './facts';
import { EVERYTHING, filtered } from './filter';
import { FilterForm } from './filter-form';
import { RuleRow } from './rule-row';

/** The packs in force, rule by rule. */
export function RulesSection({ stack }: { stack: readonly Pack[] }) {
  const [filter, setFilter] = useState(EVERYTHING);
  const facts = useMemo(() => ruleFacts(stack, language()), [stack]);
  const found = useMemo(() => filtered(facts, filter), [facts, filter]);
  return (
    <>
      <Heading title={t('studio_nav_rules')}>{t('studio_rules_intro')}</Heading>
      <FilterForm filter={filter} onChange={setFilter} />
      <p role="status" class="quiet small">
        {t('studio_rules_found', found.length, facts.filter(({ rule }) => filter.signals || rule.category).length)}
      </p>
      {found.length === 0 && <p class="empty">{t('studio_rules_none')}</p>}
      {groups(found).map(([category, facts]) => (
        <section key={category} class="rule-group">
          <h2>{category ? categoryName(category) : t('studio_signals')}</h2>
          <ul class="rule-list">
            {facts.map((fact) => (
              <RuleRow key={fact.rule.id} fact={fact} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** The rules by what they are about, in the order of the law's own list; signals come last. */
function groups(facts: readonly RuleFact[]): [Category | undefined, RuleFact[]][] {
  return [...CATEGORIES, undefined].flatMap((category) => {
    const own = facts.filter(({ rule }) => rule.category === category);
    return own.length > 0 ? [[category, own] as [Category | undefined, RuleFact[]]] : [];
  });
}
