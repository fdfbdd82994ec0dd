import { LIMITS } from './limits';
import type { Pack, Signer } from './pack-schema';

/** What a pack must pass, in this order, whatever channel brought it. */
export const CHECKS = [
  'size',
  'json',
  'schema',
  'key',
  'signature',
  'version',
  'expiry',
  'engine',
  'layers',
  'linear',
  'examples',
  'rights',
] as const;
export type Check = (typeof CHECKS)[number];

/** A pack was not taken. Nothing has changed: what was in force still is. */
export class Refused extends Error {
  override name = 'Refused';
  readonly problems: string[];

  /**
   * @param check the first check that failed.
   * @param problems what is wrong, one line each, for whoever writes packs: field, what was found, what is expected.
   *   A long list is cut.
   */
  constructor(
    readonly check: Check,
    problems: readonly string[],
  ) {
    const told = problems.slice(0, LIMITS.problems).map((line) => line.slice(0, LIMITS.wording));
    const more = problems.length - told.length;
    const lines = more > 0 ? [...told, `and ${more} more like these`] : told;
    super(`${check}: ${lines.join('\n')}`);
    this.problems = lines;
  }
}

/** A signer as a person can compare it: by name, and by digits read over the phone. */
export interface NamedKey extends Signer {
  fingerprint: string;
}

/** Nothing is wrong, but nobody has said yet that these keys are the hospital's. */
export class Unconfirmed extends Error {
  override name = 'Unconfirmed';

  constructor(
    readonly keys: NamedKey[],
    readonly pack: Pack,
  ) {
    super('The keys of this pack are new here; somebody has to confirm them.');
  }
}
