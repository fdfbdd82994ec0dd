import fc from 'fast-check';
import { expect } from 'vitest';
import { shorter } from './shorter';
import { type Burst, scriptOf } from './steps';

/** Bursts of steps in each editor; by night some hundreds. */
export const ROUNDS = Number(process.env.FUZZ_ROUNDS ?? 3);
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_128);
/** Scripts tried to shorten one that went wrong: each takes as long as it took. */
const SHORTENINGS = Number(process.env.FUZZ_SHORTENINGS ?? 4);
/** Bursts at one page: longer texts come to nothing new. */
const AT_ONE_PAGE = 6;

/** How long the rounds of one editor may take on a busy machine, in milliseconds. */
export const PATIENCE_MS = 120_000 + ROUNDS * 20_000;

/**
 * Plays scripts until there were enough rounds, and fails with the shortest that goes wrong.
 * @param at which editor it is: each has scripts of its own.
 */
export async function playRounds(
  at: number,
  play: (script: readonly Burst[]) => Promise<string | undefined>,
): Promise<void> {
  for (let page = 0; page * AT_ONE_PAGE < ROUNDS; page++) {
    const seed = SEED + page;
    const [script = []] = fc.sample(scriptOf(Math.min(AT_ONE_PAGE, ROUNDS)), { seed: seed + at * 1000, numRuns: 1 });
    const fault = await play(script);
    if (!fault) continue;
    const short = await shorter(script, play, SHORTENINGS);
    expect.fail(`FUZZ_SEED=${seed} FUZZ_ROUNDS=${Math.min(AT_ONE_PAGE, ROUNDS)}: ${short.fault ?? fault}`);
  }
}
