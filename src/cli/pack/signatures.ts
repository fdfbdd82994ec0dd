import { claimedIds, signedBy } from '../../policy/envelope';
import { keyId, withFingerprints } from '../../policy/keys';
import type { Signers } from '../../policy/pack-schema';
import type { Built } from './built';

/** Who of a pack's signers has signed, who has not, and whose signature is of somebody else. */
export interface Signatures {
  signed: string[];
  missing: string[];
  /** Ids of keys that the pack does not name: those of the pack before, while keys change hands. */
  others: string[];
  /** How many signatures the pack still needs by its own word. */
  needed: number;
}

const NOBODY: Pick<Signers, 'required' | 'keys'> = { required: 1, keys: [] as never };

export async function signaturesOf({ envelope, pack }: Built): Promise<Signatures> {
  const { required, keys } = pack.signers ?? NOBODY;
  const valid = await signedBy(
    envelope,
    keys.map(({ key }) => key),
  );
  const own = await Promise.all(keys.map(({ key }) => keyId(key)));
  const signed = keys.filter(({ key }) => valid.has(key)).map(({ name }) => name);
  return {
    signed,
    missing: keys.filter(({ key }) => !valid.has(key)).map(({ name }) => name),
    others: claimedIds(envelope).filter((id) => !own.includes(id)),
    needed: Math.max(0, required - signed.length),
  };
}

/** One line a signer: the name, and the digits to compare. */
export async function namesAndDigits({ keys }: Pick<Signers, 'keys'>): Promise<string[]> {
  return (await withFingerprints(keys)).map(({ name, fingerprint }) => `${name}: ${fingerprint}`);
}
