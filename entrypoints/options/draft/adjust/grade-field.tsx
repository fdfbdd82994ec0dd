import { useMemo } from 'preact/hooks';
import type { Audience } from '../../../../src/engine/post';
import type { Rule } from '../../../../src/engine/rule';
import type { Adjustment, Pack } from '../../../../src/policy/pack-schema';
import { language, t } from '../../../../src/words/words';
import { gradeOf } from '../../rules/facts';
import { ChoiceField } from '../form/choice-field';
import { actionWith, adjustedGrades, allowedGrades, GRADES } from './allowed';

interface Props {
  rule: Rule;
  adjustment: Adjustment;
  audience: Audience;
  below: readonly Pack[];
  onChange(action: Adjustment['action']): void;
}

/** What a rule does in front of one audience: only what the layers below allow can be chosen, and why is said. */
export function GradeField({ rule, adjustment, audience, below, onChange }: Props) {
  const allowed = useMemo(() => allowedGrades(rule, audience, below), [rule, audience, below]);
  const now = adjustedGrades(rule, adjustment)[audience];
  const own = gradeOf(rule, audience);
  // What an earlier version was allowed to choose is still shown, beside what is wrong with it.
  const offered = GRADES.filter((grade) => allowed.includes(grade) || grade === now);
  const set = (grade: (typeof GRADES)[number]) => {
    const action = actionWith(rule, adjustment, audience, grade);
    const after = adjustedGrades(rule, { action });
    const same = after.public === gradeOf(rule, 'public') && after.internal === gradeOf(rule, 'internal');
    onChange(same ? undefined : action);
  };
  return (
    <ChoiceField
      name={`adjust.${rule.id}.action.${audience}`}
      label={t(`studio_audience_${audience}`)}
      hint={whyNotAll(allowed, own, below)}
      value={now}
      choices={offered.map((grade) => [grade, t(`studio_does_${grade}`)] as const)}
      onChange={set}
    />
  );
}

/** Why milder choices are missing; undefined where none is. */
function whyNotAll(allowed: string[], own: string, below: readonly Pack[]): string | undefined {
  const [least = own] = allowed;
  if (least === 'off') return undefined;
  const owner = below.at(-1)?.title[language()] ?? '';
  return least === own
    ? t('studio_adjust_only_up', owner)
    : t('studio_adjust_floor', owner, t(`studio_action_${least as 'note' | 'warn' | 'hold'}`));
}
