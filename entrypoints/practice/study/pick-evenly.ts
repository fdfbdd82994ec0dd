import type { Scenario } from '../../../src/policy/scenario-schema';
import { NETWORK_IDS } from '../network';

/**
 * So many scenarios in turn from every network, and on each in turn from those where something is wrong and those where
 * nothing is. @param random gives a number from 0 up to 1, as `Math.random`.
 */
export function pickEvenly(scenarios: readonly Scenario[], count: number, random: () => number): Scenario[] {
  const queues = NETWORK_IDS.map((network) =>
    alternating(
      shuffled(
        scenarios.filter((one) => one.network === network),
        random,
      ),
    ),
  );
  const rounds = Math.max(...queues.map(({ length }) => length));
  const inTurn = Array.from({ length: rounds }, (_, round) => queues.flatMap((queue) => queue[round] ?? []));
  return inTurn.flat().slice(0, count);
}

function alternating(scenarios: readonly Scenario[]): Scenario[] {
  const wrong = scenarios.filter(({ teaches }) => teaches.length > 0);
  const fine = scenarios.filter(({ teaches }) => teaches.length === 0);
  const rounds = Math.max(wrong.length, fine.length);
  return Array.from({ length: rounds }, (_, round) => [wrong[round] ?? [], fine[round] ?? []].flat()).flat();
}

function shuffled<T>(things: readonly T[], random: () => number): T[] {
  return things
    .map((thing) => ({ thing, rank: random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ thing }) => thing);
}
