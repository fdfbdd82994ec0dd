import { describe } from 'vitest';

/**
 * `describe` where it can run here; else its tests count as skipped, and `npm test` prints why. Nothing that did not run
 * may look as if it had passed.
 */
export function describeUnless(reason: string | undefined, what: string, tests: () => void): void {
  if (reason) console.warn(`NOT TESTED: ${what}, because ${reason}.`);
  describe.skipIf(reason)(what, tests);
}
