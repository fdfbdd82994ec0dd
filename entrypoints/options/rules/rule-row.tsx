import { useState } from 'preact/hooks';
import { language, t } from '../../../src/words/words';
import { gravestOf, type RuleFact } from './facts';
import { RuleDetails } from './rule-details';
import { RuleLine } from './rule-line';

/** One rule: closed it is a line, and only once opened it is drawn in full, so that a thousand of them stay quick. */
export function RuleRow({ fact }: { fact: RuleFact }) {
  const [open, setOpen] = useState(false);
  const { rule, from, adjustedBy } = fact;
  const grade = gravestOf(rule);
  return (
    <li>
      <details class="rule-row" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <RuleLine rule={rule} note={rule.id}>
          {adjustedBy.length > 0 && <span class="tag adjusted">{t('studio_adjusted')}</span>}
          {from.layer !== 'baseline' && <span class="tag">{from.title[language()]}</span>}
          {rule.category && <span class={`tag ${grade}`}>{t(`studio_action_${grade}`)}</span>}
        </RuleLine>
        {open && <RuleDetails fact={fact} />}
      </details>
    </li>
  );
}
