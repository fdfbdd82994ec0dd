import { askedBy } from '../engine/program';
import type { Rule } from '../engine/rule';
import { lexiconsOf } from '../engine/term-syntax';
import type { Pack } from './pack-schema';

/**
 * The layers below a pack, without what its rules never ask for: signals nobody they hear of names, and word lists none of
 * their terms draws on. Reading a post with the rest says the same of the pack's own rules in a fraction of the time.
 */
export function reachable(pack: Pack, below: readonly Pack[]): Pack[] {
  const known = new Map(below.flatMap(({ rules }) => rules).map((rule) => [rule.id, rule as Rule]));
  const owners = [...known.values()].filter(({ about }) => about !== undefined);
  const heard = new Set<Rule>();
  const waiting = [...pack.rules] as Rule[];
  for (let rule = waiting.pop(); rule; rule = waiting.pop()) {
    if (heard.has(rule)) continue;
    heard.add(rule);
    if (rule.whose) waiting.push(...owners);
    for (const id of askedBy(rule)) waiting.push(...[known.get(id)].filter((found) => found !== undefined));
  }
  const drawn = new Set([...heard].flatMap((rule) => (rule.kind === 'terms' ? rule.terms.flatMap(lexiconsOf) : [])));
  return below.map((layer) => ({
    ...layer,
    rules: layer.rules.filter((rule) => heard.has(rule as Rule)),
    lexicons: Object.fromEntries(Object.entries(layer.lexicons).filter(([name]) => drawn.has(name))),
  }));
}
