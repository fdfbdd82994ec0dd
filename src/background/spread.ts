const MINUTE = 60_000;

/** Ten thousand browsers must not come in the same second: each waits between this share of the time and all of it. */
const LEAST_WAIT = 0.8;

/** Minutes as milliseconds to wait. @param random 0 to 1. */
export function spread(minutes: number, random: number): number {
  return minutes * MINUTE * (LEAST_WAIT + (1 - LEAST_WAIT) * random);
}
