import type { Audience } from '../../../../src/engine/post';
import type { Rule } from '../../../../src/engine/rule';
import type { AuthoredRule } from '../../../../src/policy/rule-schema';
import { t } from '../../../../src/words/words';
import { gradeOf } from '../../rules/facts';
import { GRADES, type Grade } from '../adjust/allowed';
import { ChoiceField } from '../form/choice-field';

interface Props {
  name: string;
  action: AuthoredRule['action'];
  onChange(action: AuthoredRule['action']): void;
}

/** What a rule does in front of each audience. */
export function ActionFields({ name, action, onChange }: Props) {
  const rule = { action } as Rule;
  const set = (audience: Audience, grade: Grade) => {
    const next = { public: gradeOf(rule, 'public'), internal: gradeOf(rule, 'internal'), [audience]: grade };
    onChange(Object.fromEntries(Object.entries(next).filter(([, each]) => each !== 'off')));
  };
  return (
    <fieldset>
      <legend>{t('studio_does')}</legend>
      <div class="two">
        {(['public', 'internal'] as const).map((audience) => (
          <ChoiceField
            key={audience}
            name={name}
            label={t(`studio_audience_${audience}`)}
            value={gradeOf(rule, audience)}
            choices={GRADES.map((grade) => [grade, t(`studio_does_${grade}`)] as const)}
            onChange={(grade) => set(audience, grade)}
          />
        ))}
      </div>
    </fieldset>
  );
}
