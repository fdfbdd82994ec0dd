import { onceFor } from './once-for';
import type { Rule } from './rule';

/** Where a signal is asked for: in the hit's sentence, there or beside, anywhere, in the text being answered. */
export type Scope = 'sentence' | 'near' | 'post' | 'reply';

export interface Alternative {
  scope: Scope;
  /** The id of a rule. */
  signal: string;
}

/** What a rule asks for: of each condition one alternative must be there, or must not. */
export interface Conditions {
  needs: Alternative[][];
  unless: Alternative[][];
}

const CONDITION = /^(sentence|near|post|reply):(\S+)$/;

/**
 * A rule's conditions, taken apart once: a pack has some hundreds, and each is asked at every hit of its rule. One that does
 * not read as `scope:signal` asks for a signal of that whole name.
 */
export const conditionsOf = onceFor(
  ({ needs = [], unless = [] }: Rule): Conditions => ({
    needs: needs.map(alternatives),
    unless: unless.map(alternatives),
  }),
);

function alternatives(condition: string): Alternative[] {
  return condition.split('|').map((part) => {
    const [, scope = 'post', signal = part.trim()] = CONDITION.exec(part.trim()) ?? [];
    return { scope: scope as Scope, signal };
  });
}
