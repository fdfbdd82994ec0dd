import { useState } from 'preact/hooks';
import type { Rule } from '../../../../src/engine/rule';
import type { Adjustment, Pack } from '../../../../src/policy/pack-schema';
import { categoryName } from '../../../../src/words/category-name';
import { language, t } from '../../../../src/words/words';
import { RuleLine } from '../../rules/rule-line';
import { BothLanguages } from '../form/both-languages';
import { FlawList } from '../form/flaw-list';
import { useFlaws } from '../form/flaws-context';
import { GradeField } from './grade-field';

interface Props {
  rule: Rule;
  adjustment: Adjustment | undefined;
  below: readonly Pack[];
  onChange(adjustment: Adjustment | undefined): void;
}

/** One rule of a pack below. Its form is drawn once it is opened. */
export function AdjustRow({ rule, adjustment, below, onChange }: Props) {
  const [open, setOpen] = useState(false);
  const flaws = useFlaws(`adjust.${rule.id}`);
  return (
    <li>
      <details class="rule-row" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <RuleLine rule={rule} note={`${rule.category ? categoryName(rule.category) : ''} · ${rule.id}`}>
          {flaws.length > 0 && <span class="tag warn">{t('studio_needs_a_look')}</span>}
          {adjustment && <span class="tag adjusted">{t('studio_adjusted')}</span>}
        </RuleLine>
        {open && <AdjustForm rule={rule} adjustment={adjustment ?? {}} below={below} onChange={onChange} />}
        {open && <FlawList flaws={flaws.filter(({ field }) => field === `adjust.${rule.id}`)} />}
      </details>
    </li>
  );
}

const WORDINGS = ['title', 'why', 'safer'] as const;

function AdjustForm({ rule, adjustment, below, onChange }: Props & { adjustment: Adjustment }) {
  const set = (change: Partial<Adjustment>) => {
    const next = Object.fromEntries(
      Object.entries({ ...adjustment, ...change }).filter(([, value]) => value !== undefined),
    );
    onChange(Object.keys(next).length > 0 ? next : undefined);
  };
  return (
    <div class="adjust-form">
      <div class="two">
        {(['public', 'internal'] as const).map((audience) => (
          <GradeField
            key={audience}
            rule={rule}
            adjustment={adjustment}
            audience={audience}
            below={below}
            onChange={(action) => set({ action })}
          />
        ))}
      </div>
      {WORDINGS.map((field) => (
        <BothLanguages
          key={field}
          name={`adjust.${rule.id}.${field}`}
          label={t(`studio_wording_${field}`)}
          hint={rule[field] && t('studio_wording_now', rule[field][language()] || t('cardTakeOut'))}
          value={adjustment[field]}
          mayBeAbsent
          onInput={(words) => set({ [field]: words })}
        />
      ))}
      <div class="acts">
        <button type="button" class="plain" onClick={() => onChange(undefined)}>
          {t('studio_leave_to_below')}
        </button>
      </div>
    </div>
  );
}
