import { useMemo, useState } from 'preact/hooks';
import type { Adjustment, Pack } from '../../../../src/policy/pack-schema';
import { language, t } from '../../../../src/words/words';
import { ruleFacts } from '../../rules/facts';
import { EVERYTHING, filtered } from '../../rules/filter';
import type { PartProps } from '../desk';
import { Part } from '../form/part';
import { AdjustRow } from './adjust-row';

/** The rules of the packs below, each with what this pack makes of it. */
export function Adjust({ draft: { adjust = {} }, edit, below }: PartProps) {
  const [words, setWords] = useState('');
  const facts = useMemo(() => ruleFacts(below, language()), [below]);
  const found = filtered(facts, { ...EVERYTHING, words });
  const set = (id: string, adjustment: Adjustment | undefined) =>
    edit((before) => {
      const { [id]: _before, ...others } = (before.adjust ?? {}) as Record<string, Adjustment>;
      const next = adjustment ? { ...others, [id]: adjustment } : others;
      return { ...before, adjust: Object.keys(next).length > 0 ? (next as Pack['adjust']) : undefined };
    });
  return (
    <Part title={t('studio_part_adjust')} intro={t('studio_adjust_intro')}>
      <label class="field">
        <span class="label">{t('studio_search')}</span>
        <input type="search" value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      </label>
      <p role="status" class="small quiet">
        {t('studio_adjusted_count', Object.keys(adjust).length, found.length)}
      </p>
      <ul class="rule-list">
        {found.map(({ rule }) => (
          <AdjustRow
            key={rule.id}
            rule={rule}
            adjustment={(adjust as Record<string, Adjustment>)[rule.id]}
            below={below}
            onChange={(adjustment) => set(rule.id, adjustment)}
          />
        ))}
      </ul>
    </Part>
  );
}
