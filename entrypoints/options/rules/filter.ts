import type { Category } from '../../../src/engine/category';
import type { Action } from '../../../src/engine/verdict';
import type { Layer } from '../../../src/policy/pack-schema';
import { gravestOf, type RuleFact } from './facts';

/** What is looked for among the rules; an empty choice takes all. */
export interface Filter {
  words: string;
  category: Category | '';
  action: Action | 'off' | '';
  layer: Layer | '';
  /** Whether rules that are nothing but evidence are listed too. */
  signals: boolean;
}

export const EVERYTHING: Filter = { words: '', category: '', action: '', layer: '', signals: false };

/** The rules that fit, in their order. Every word that is looked for has to be there. */
export function filtered(facts: readonly RuleFact[], { words, category, action, layer, signals }: Filter): RuleFact[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return facts.filter(
    ({ rule, from, searched }) =>
      (signals || rule.category !== undefined) &&
      (category === '' || rule.category === category) &&
      (action === '' || gravestOf(rule) === action) &&
      (layer === '' || from.layer === layer) &&
      wanted.every((word) => searched.includes(word)),
  );
}
