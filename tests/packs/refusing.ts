import { accept } from '../../src/policy/accept';
import { type Check, Refused } from '../../src/policy/refused';
import { fileOf, keyPairs, packWith, signersOf } from '../../src/policy/testing/packs';
import { standingWith } from './standing';

/** Four people with keys; the first three are trusted, and two of them must sign. */
export const keys = await keyPairs(4);
export const trusting = standingWith({ trusted: signersOf(keys.slice(0, 3), 2) });

/** Two of those who are trusted: enough. */
export const two = () => keys.slice(0, 2);

/** What a file is refused for: the check, and its problems in lines. @throws whatever else comes of it. */
export async function refusal(bytes: Uint8Array, standing = trusting): Promise<{ check: Check; problems: string }> {
  const error = await accept(bytes, standing).then(
    () => new Error('it was accepted'),
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refused)) throw error;
  return { check: error.check, problems: error.problems.join('\n') };
}

/** The same for a pack of these fields, signed by two. */
export async function refusedPack(changes: object, standing = trusting) {
  return refusal(await fileOf({ ...packWith(), ...changes }, two()), standing);
}
