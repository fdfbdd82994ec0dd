/**
 * How likely it is that chance alone lost this many or more: the one-sided exact McNemar test. The engine is
 * deterministic; the chance is in the corpus, a sample of all the posts people might write. A change that is neither
 * better nor worse still flips some posts of any sample, each way with the same chance, so the losses among the flips
 * are those of a fair coin. Posts judged as before tell nothing of the change, and are rightly left out.
 */
export function chanceOfLosing(lost: number, gained: number): number {
  const flips = lost + gained;
  let log = -flips * Math.LN2;
  let chance = 0;
  for (let heads = 0; heads <= flips; heads++) {
    if (heads >= lost) chance += Math.exp(log);
    log += Math.log(flips - heads) - Math.log(heads + 1);
  }
  return Math.min(1, chance);
}

/**
 * Losing seven and gaining none is a drop, losing six could be chance. One in a hundred, not the usual one in twenty,
 * because some thirty measures are looked at together, and a check that cries wolf is soon switched off.
 */
const BEYOND_NOISE = 0.01;

export function isDrop(lost: number, gained: number): boolean {
  return chanceOfLosing(lost, gained) < BEYOND_NOISE;
}
