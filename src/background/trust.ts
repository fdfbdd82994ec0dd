import { type Managed, pinned } from '../channels/managed';
import { readSigned } from '../policy/accept';
import { signedBy } from '../policy/envelope';
import type { Signers } from '../policy/pack-schema';
import type { StoredPack, Trust } from './pack-db';

const A_PERSON = 'a person';

/** What trust goes back to in this browser: the policy's keys where there are any, whatever they are called, else somebody's word. */
export function rootOf(managed: Managed): string {
  const pins = pinned(managed);
  if (!pins) return A_PERSON;
  const keys = pins.keys.map(({ key }) => key).sort();
  return JSON.stringify([pins.required, ...keys]);
}

/**
 * Whose signatures count now. Signers that a pack handed the keys on to count for as long as the root they go back to is
 * the same: an administrator who pins other keys starts anew.
 */
export function trustedNow(trust: Trust | undefined, managed: Managed): Signers | undefined {
  return trust?.root === rootOf(managed) && trust.signers ? trust.signers : pinned(managed);
}

/** Whether a stored pack would still be believed: damaged bytes are not. */
export async function isStillTrusted({ bytes }: StoredPack, trusted: Signers | undefined): Promise<boolean> {
  if (!trusted) return true;
  try {
    const signed = await signedBy(
      readSigned(bytes),
      trusted.keys.map(({ key }) => key),
    );
    return signed.size >= trusted.required;
  } catch {
    return false;
  }
}
