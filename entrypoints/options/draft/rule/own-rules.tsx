import { useState } from 'preact/hooks';
import type { AuthoredRule } from '../../../../src/policy/rule-schema';
import { language, t } from '../../../../src/words/words';
import type { PartProps } from '../desk';
import { useFlaws } from '../form/flaws-context';
import { Part } from '../form/part';
import { newRule } from './new-rule';
import { RuleForm } from './rule-form';

/** The rules of the draft itself. */
export function OwnRules({ draft: { rules }, edit, below }: PartProps) {
  const [open, setOpen] = useState<number | undefined>(rules.length === 1 ? 0 : undefined);
  const others = (index: number) =>
    [...below.flatMap((pack) => pack.rules), ...rules.filter((_, place) => place !== index)].map(({ id }) => id);
  const set = (next: AuthoredRule[]) => edit((before) => ({ ...before, rules: next }));
  const add = () => {
    set([...rules, newRule(others(-1))]);
    setOpen(rules.length);
  };
  return (
    <Part title={t('studio_part_rules')} intro={t('studio_own_rules_intro')}>
      {rules.map((rule, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: its id follows its title while it is written
        <div key={index} class="own-rule">
          <RuleHead
            rule={rule}
            index={index}
            open={open === index}
            onToggle={() => setOpen(open === index ? undefined : index)}
          />
          {open === index && (
            <RuleForm
              name={`rules.${index}`}
              rule={rule}
              taken={others(index)}
              onChange={(next) => set(rules.map((other, place) => (place === index ? next : other)))}
              onRemove={() => {
                setOpen(undefined);
                set(rules.filter((_, place) => place !== index));
              }}
            />
          )}
        </div>
      ))}
      <div class="acts">
        <button type="button" class={rules.length === 0 ? 'primary' : undefined} onClick={add}>
          {t('studio_rule_add')}
        </button>
      </div>
    </Part>
  );
}

interface HeadProps {
  rule: AuthoredRule;
  index: number;
  open: boolean;
  onToggle(): void;
}

function RuleHead({ rule, index, open, onToggle }: HeadProps) {
  const flaws = useFlaws(`rules.${index}`);
  return (
    <h3>
      <button type="button" aria-expanded={open} onClick={onToggle}>
        <strong>{rule.title?.[language()] || t('studio_rule_untitled')}</strong>
        <span class="small quiet">{rule.id}</span>
        {flaws.length > 0 && (
          <span class="count">
            {flaws.length}
            <span class="unseen"> {t('studio_nav_flaws')}</span>
          </span>
        )}
      </button>
    </h3>
  );
}
