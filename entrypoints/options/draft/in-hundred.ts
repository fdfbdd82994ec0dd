const IN_100 = 100;

/** A share as a number of 100, without the noise of binary fractions. */
export function inHundred(share: number): number {
  return Math.round(share * IN_100 * 1000) / 1000;
}

/** What people count of 100, as a share. */
export function ofHundred(number: number): number {
  return Math.round(number * 1e6) / 1e6 / IN_100;
}
