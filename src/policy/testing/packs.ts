import type { JWK } from 'jose';
import { type Envelope, seal, sign } from '../envelope';
import { newKeyPair } from '../keys';
import type { Pack } from '../pack-schema';

/** For tests of packs: one hospital's pack, and those who sign it. */

export interface Keys {
  key: string;
  jwk: JWK;
}

export const NOW = new Date('2027-01-15T12:00:00Z');

const both = (text: string) => ({ en: text, es: text });

export const codename = {
  id: 'policy.codename',
  kind: 'terms' as const,
  category: 'policy.confidential-business' as const,
  action: 'hold' as const,
  authority: 'Media policy 4',
  title: both('Secret project'),
  why: both('This name is not public yet.'),
  terms: ['project heron'],
  lexicons: [],
  flags: ['so excited about [[project heron]] next year'],
  clears: ['saw a heron by the pond'],
};

/** A pack as it would be signed. */
export function packWith(changes: Partial<Pack> = {}): Pack {
  return {
    format: 1,
    name: 'general-hospital',
    title: both('General Hospital'),
    layer: 'hospital',
    version: 1,
    issuer: 'Privacy office',
    issued: '2027-01-10T08:00:00.000Z',
    expires: '2027-06-30',
    lexicons: {},
    rules: [codename],
    ...changes,
  };
}

export function keyPairs(count: number): Promise<Keys[]> {
  return Promise.all(Array.from({ length: count }, newKeyPair));
}

export function signersOf(keys: readonly Keys[], required: number) {
  return { required, keys: keys.map(({ key }, index) => ({ name: `Signer ${index + 1}`, key })) };
}

export function bytesOf(envelope: Envelope | string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(typeof envelope === 'string' ? envelope : JSON.stringify(envelope));
}

/** The file of a pack, signed by each of the keys. */
export async function fileOf(payload: unknown, keys: readonly Keys[]): Promise<Uint8Array<ArrayBuffer>> {
  let envelope = seal(payload);
  for (const { jwk } of keys) envelope = await sign(envelope, jwk);
  return bytesOf(envelope);
}
