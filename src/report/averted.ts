import type { Category } from '../engine/category';
import type { Entry, Outcome } from '../journal/entry';
import { isGrave, isOn } from './shown';

/** A PDF is held because nobody knows what is in it: leaving it out averts nothing that is known. */
const UNREAD = 'phi.photo.pdf';

/** Breaches averted, by what tells them apart on the page. */
export interface Averted extends Pick<Entry, 'day' | 'audience' | 'action'> {
  category: Category;
  count: number;
}

/**
 * Breaches averted: findings Curtain had marked or held, and that did not go out. What counts, on the careful side:
 * - the safer wording was taken;
 * - a held post was let be: abandoned, on a day when Curtain held posts. A marked post that was let be proves nothing;
 * - the person went back to edit, or asked the privacy office, but only as often as nothing else became of findings of
 *   the same rule on the same day: such a step is often followed by one of the ends above, or by posting anyway.
 */
export function avertedIn(entries: readonly Entry[]): Averted[] {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (!isOn(entry) || !isGrave(entry) || !entry.category || entry.ruleId === UNREAD) continue;
    const { day, pack, mode, category, ruleId, action, audience } = entry;
    const key = [day, pack, mode, category, ruleId, action, audience].join('\t');
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap((group) => {
    const [{ day, audience, action, category, mode }] = group as [Entry];
    const count = avertedOf(group, action === 'hold' && mode === 'enforce');
    // Where nothing is held, nothing was averted at a hold.
    const graded = mode === 'enforce' ? action : 'warn';
    return count > 0 && category ? [{ day, audience, action: graded, category, count }] : [];
  });
}

function avertedOf(group: readonly Entry[], isHeld: boolean): number {
  const of = (...outcomes: Outcome[]) =>
    group.reduce((sum, { outcome, count }) => sum + (outcomes.includes(outcome) ? count : 0), 0);
  const ended = of('fixed', 'abandoned', 'overridden', 'passed', 'false-alarm');
  const steps = Math.max(of('edited'), of('asked'));
  return of('fixed') + (isHeld ? of('abandoned') : 0) + Math.max(0, steps - ended);
}
