import examples from 'virtual:curtain/baseline-examples';
import { actionOf } from '../../../src/engine/decide';
import type { Audience } from '../../../src/engine/post';
import type { Language, Rule } from '../../../src/engine/rule';
import type { Action } from '../../../src/engine/verdict';
import { layered } from '../../../src/policy/layers';
import type { Pack } from '../../../src/policy/pack-schema';
import type { Example } from '../../../src/policy/rule-schema';

/** A rule as it stands once every layer has had its say. */
export interface RuleFact {
  rule: Rule;
  /** The pack it is from. */
  from: Pack;
  /** The packs that adjusted it, lowest first. */
  adjustedBy: Pack[];
  flags: readonly Example[];
  clears: readonly Example[];
  /** What a search looks in, in lower case. */
  searched: string;
}

/** Every rule of the layers, lowest layer first. @param stack lowest layer first. */
export function ruleFacts(stack: readonly Pack[], language: Language): RuleFact[] {
  return layered(stack).flatMap(({ rules }, layer) => {
    const from = stack[layer] as Pack;
    const authored = new Map(from.rules.map((rule) => [rule.id, rule]));
    return rules.map((rule) => {
      const { flags = [], clears = [] } = authored.get(rule.id)?.flags
        ? (authored.get(rule.id) ?? {})
        : (examples[rule.id] ?? {});
      const adjustedBy = stack.slice(layer + 1).filter(({ adjust = {} }) => Object.hasOwn(adjust, rule.id));
      return { rule, from, adjustedBy, flags, clears, searched: searchedIn(rule, language) };
    });
  });
}

/** What a rule does in front of an audience; `off` where it is silent. */
export function gradeOf(rule: Rule, audience: Audience): Action | 'off' {
  return actionOf(rule, audience) ?? 'off';
}

/** The graver of what a rule does in front of its audiences. */
export function gravestOf(rule: Rule): Action | 'off' {
  const grades = (['public', 'internal'] as const).map((audience) => gradeOf(rule, audience));
  return (['hold', 'warn', 'note'] as const).find((grade) => grades.includes(grade)) ?? 'off';
}

function searchedIn({ id, title, why, authority }: Rule, language: Language): string {
  return [id, title?.[language], why?.[language], authority].join('\n').toLowerCase();
}
