import { randomInt } from 'node:crypto';
import type { Parameters } from 'fast-check';

/** How much longer than by default every fuzz test is to run; by night it may be a hundred times. */
const TIMES = Number(process.env.FUZZ_RUNS ?? 1);

/**
 * How a property is run. By default the same cases every time, so that a change is judged by what it changed; with
 * `FUZZ_SEED=n` those of another seed, and in a long run (`FUZZ_RUNS=n`, times the default) those of a fresh one.
 * What fails is printed with its seed and path, and shrunk.
 */
export function runs<Cases>(numRuns: number): Parameters<Cases> {
  return { numRuns: Math.ceil(numRuns * TIMES), seed: SEED, verbose: 0, endOnFailure: false };
}

/** The time a test may take, in milliseconds: `usual` on a quiet machine, with room for a busy one. */
export function timeFor(usual: number): number {
  return usual * 6 * Math.max(1, TIMES);
}

const SEED = Number(process.env.FUZZ_SEED ?? (TIMES > 1 ? randomInt(2 ** 31) : 20_261_128));
