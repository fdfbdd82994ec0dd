import type { Rule } from '../../../../src/engine/rule';
import { readExample } from '../../../../src/policy/examples';
import type { AuthoredRule } from '../../../../src/policy/rule-schema';
import { t } from '../../../../src/words/words';
import { howFound } from '../../rules/how-found';
import { ChoiceField } from '../form/choice-field';
import { LinesField } from '../form/lines-field';
import { propose } from './propose';
import { withKind } from './with-kind';

interface Props {
  name: string;
  rule: AuthoredRule;
  onChange(rule: AuthoredRule): void;
}

/** How a rule finds its words: proposed from what is marked, and the person's to change. */
export function Finding({ name, rule, onChange }: Props) {
  const marked = (rule.flags ?? []).flatMap((example) => readExample(example).marked);
  const proposal = propose(marked);
  const take = () => {
    if (proposal) onChange(withKind(rule, proposal));
  };
  if (rule.kind !== 'terms' && rule.kind !== 'pattern')
    return <p class="quiet">{t('studio_kind_by_hand', howFound(rule as Rule)[0] ?? '')}</p>;
  return (
    <fieldset>
      <legend>{t('studio_how')}</legend>
      <div class="acts">
        <button type="button" disabled={!proposal} onClick={take}>
          {t('studio_propose')}
        </button>
        <p class="hint">{proposal ? t('studio_propose_hint') : t('studio_propose_first')}</p>
      </div>
      <ChoiceField
        name={`${name}.kind`}
        label={t('studio_kind')}
        value={rule.kind}
        choices={[
          ['terms', t('studio_kind_terms')],
          ['pattern', t('studio_kind_pattern')],
        ]}
        onChange={(kind) => onChange(withKind(rule, kind === 'terms' ? { kind, terms: [] } : { kind, patterns: [''] }))}
      />
      {rule.kind === 'terms' ? (
        <LinesField
          code
          name={`${name}.terms`}
          label={t('studio_kind_terms')}
          hint={t('studio_terms_hint')}
          value={rule.terms}
          onInput={(terms) => onChange({ ...rule, terms })}
        />
      ) : (
        <LinesField
          code
          name={`${name}.patterns`}
          label={t('studio_kind_pattern')}
          hint={t('studio_patterns_hint')}
          value={rule.patterns}
          onInput={(patterns) => onChange({ ...rule, patterns: patterns as typeof rule.patterns })}
        />
      )}
    </fieldset>
  );
}
