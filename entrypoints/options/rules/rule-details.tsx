import type { ComponentChildren } from 'preact';
import type { Action } from '../../../src/engine/verdict';
import { language, t } from '../../../src/words/words';
import { ExampleText } from './example-text';
import { gradeOf, gravestOf, type RuleFact } from './facts';
import { howFound } from './how-found';

export function RuleDetails({ fact: { rule, from, adjustedBy, flags, clears } }: { fact: RuleFact }) {
  const spoken = language();
  const grade = gravestOf(rule);
  const action = grade === 'off' ? 'note' : grade;
  const safer = rule.safer?.[spoken];
  return (
    <div class="rule-details">
      {rule.why && <p class="why">{rule.why[spoken]}</p>}
      <dl>
        {rule.category && (
          <Line name={t('studio_does')}>
            {(['public', 'internal'] as const).map((audience) => (
              <p key={audience}>
                {t(`studio_audience_${audience}`)}: {t(`studio_does_${gradeOf(rule, audience)}`)}
              </p>
            ))}
          </Line>
        )}
        {safer !== undefined && (
          <Line name={t('studio_safer')}>{safer === '' ? t('cardTakeOut') : t('studio_quoted', safer)}</Line>
        )}
        <Line name={t('studio_how')}>
          {howFound(rule).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Line>
        {rule.authority && <Line name={t('studio_authority')}>{rule.authority}</Line>}
        <Line name={t('studio_from')}>
          {from.title[spoken]}
          {adjustedBy.map((pack) => (
            <p key={pack.name}>{t('studio_adjusted_by', pack.title[spoken])}</p>
          ))}
        </Line>
      </dl>
      <Examples title={t('studio_flags')} examples={flags} action={action} />
      <Examples title={t('studio_clears')} examples={clears} action={action} />
    </div>
  );
}

const Line = ({ name, children }: { name: string; children: ComponentChildren }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

function Examples({ title, examples, action }: { title: string; examples: RuleFact['flags']; action: Action }) {
  if (examples.length === 0) return null;
  return (
    <div class="examples">
      <h3>{title}</h3>
      <ul>
        {examples.map((example) => (
          <li key={JSON.stringify(example)}>
            <ExampleText example={example} action={action} />
          </li>
        ))}
      </ul>
    </div>
  );
}
