import type { PlacedHit } from '../hit';
import { overlap } from '../overlap';
import type { ModelRule } from '../rule';

/** What the score named, and how loudly its words spoke. */
export type LearnedHit = PlacedHit & { rule: ModelRule; logit: number };

/**
 * Takes out figures that are named twice: what a rule knows by its form the score can only guess at, and of two guesses
 * the louder stays. What would have been held by the one that goes is held by the one that stays, so no outcome changes.
 */
export function withoutDoubles(ruled: PlacedHit[], learned: LearnedHit[]): PlacedHit[] {
  const kept: PlacedHit[] = [...ruled];
  for (const hit of [...learned].sort((a, b) => b.logit - a.logit)) {
    const better = hit.rule.numbered ? kept.findIndex((other) => isIdentifier(other) && overlap(other, hit)) : -1;
    const stays = kept[better];
    if (!stays) kept.push(hit);
    else if (hit.action === 'hold') kept[better] = { ...stays, action: 'hold' };
  }
  return kept;
}

/** Of what the score named only figures are taken for one. */
function isIdentifier({ rule }: PlacedHit): boolean {
  if (rule.kind === 'model') return rule.numbered === true;
  return rule.category?.startsWith('phi.') === true && rule.mark !== 'sentence';
}
