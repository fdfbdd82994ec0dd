import type { Audience } from '../../../../src/engine/post';
import type { Rule } from '../../../../src/engine/rule';
import type { Action } from '../../../../src/engine/verdict';
import { misfits } from '../../../../src/policy/layers';
import type { Adjustment, Pack } from '../../../../src/policy/pack-schema';
import { gradeOf } from '../../rules/facts';

export type Grade = Action | 'off';

/** From the mildest up. */
export const GRADES = ['off', 'note', 'warn', 'hold'] as const satisfies Grade[];

/** What a rule may be set to in front of an audience, by what the layers below allow. */
export function allowedGrades(rule: Rule, audience: Audience, below: readonly Pack[]): Grade[] {
  return GRADES.filter((grade) => {
    const action = actionWith(rule, {}, audience, grade);
    return misfits(packOf({ [rule.id]: { action } }), below).length === 0;
  });
}

/** The action of an adjustment once one audience gets another grade; `undefined` where that is the rule's own. */
export function actionWith(
  rule: Rule,
  { action }: Adjustment,
  audience: Audience,
  grade: Grade,
): NonNullable<Adjustment['action']> | undefined {
  const now = adjustedGrades(rule, { action });
  const next = { ...now, [audience]: grade };
  const both = (['public', 'internal'] as const).filter((other) => next[other] !== 'off');
  return both.length === 0 ? 'off' : Object.fromEntries(both.map((other) => [other, next[other]]));
}

/** What a rule does in front of each audience once it is adjusted. */
export function adjustedGrades(rule: Rule, { action }: Pick<Adjustment, 'action'>): Record<Audience, Grade> {
  const after = action === undefined ? rule : ({ ...rule, action: action === 'off' ? {} : action } as Rule);
  return { public: gradeOf(after, 'public'), internal: gradeOf(after, 'internal') };
}

function packOf(adjust: Pack['adjust']): Pack {
  return {
    name: 'draft',
    title: { en: '', es: '' },
    layer: 'hospital',
    version: 1,
    issuer: '',
    format: 1,
    issued: '',
    lexicons: {},
    rules: [],
    adjust,
  };
}
