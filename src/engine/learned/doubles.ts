import type { PlacedHit } from '../hit';
import type { ModelRule } from '../rule';
import type { Span } from '../verdict';

/** What the score named, and how loudly its words spoke. */
export type LearnedHit = PlacedHit & { rule: ModelRule; logit: number };

/**
 * Takes out figures that are named twice: what a rule knows by its form the score can only guess at, and of two guesses
 * the louder stays. What would have been held by the one that goes is held by the one that stays, so no outcome changes.
 */
export function withoutDoubles(ruled: PlacedHit[], learned: LearnedHit[]): PlacedHit[] {
  const kept: PlacedHit[] = [...ruled];
  const known = new Set<PlacedHit>(ruled.filter(isIdentifier));
  for (const hit of [...learned].sort((a, b) => b.logit - a.logit)) {
    const better = hit.rule.numbered ? kept.findIndex((other) => known.has(other) && touch(other, hit)) : -1;
    const stays = kept[better];
    if (!stays) {
      kept.push(hit);
      if (hit.rule.numbered) known.add(hit);
    } else if (hit.action === 'hold' && stays.action !== 'hold') {
      const held: PlacedHit = { ...stays, action: 'hold' };
      kept[better] = held;
      known.add(held);
    }
  }
  return kept;
}

function isIdentifier({ rule }: PlacedHit): boolean {
  return rule.category?.startsWith('phi.') === true && rule.mark !== 'sentence';
}

function touch(one: Span, other: Span): boolean {
  return one.from < other.to && other.from < one.to;
}
