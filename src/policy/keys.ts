import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';

/** JOSE's name for Ed25519 (RFC 9864); `EdDSA` (RFC 8037) is the older name of the same, read but never written. */
export const ALGORITHM = 'Ed25519';
export const READ_ALGORITHMS = [ALGORITHM, 'EdDSA'];

const GROUPS = 6;
const BYTES_A_GROUP = 5;

/** A public key as a JSON Web Key. @param key the 32 bytes of `x`, base64url. */
export function jwkOf(key: string): JWK {
  return { kty: 'OKP', crv: 'Ed25519', x: key };
}

/** The id a signature names its key by: the JWK thumbprint (RFC 7638), SHA-256, base64url. */
export function keyId(key: string): Promise<string> {
  return calculateJwkThumbprint(jwkOf(key), 'sha256');
}

/**
 * A key as somebody can read it over the phone: six groups of five digits, 99 bits of its thumbprint. Five bytes a group,
 * modulo 100,000, as Signal's safety numbers are made.
 */
export async function fingerprint(key: string): Promise<string> {
  const bytes = Uint8Array.from(atob(standard(await keyId(key))), (character) => character.charCodeAt(0));
  const groups = Array.from({ length: GROUPS }, (_, group) => {
    const number = bytes
      .subarray(group * BYTES_A_GROUP, (group + 1) * BYTES_A_GROUP)
      .reduce((sum, byte) => sum * 256 + byte, 0);
    return String(number % 100_000).padStart(5, '0');
  });
  return groups.join(' ');
}

/** Each signer with the digits to compare, in the same order. */
export function withFingerprints<Signer extends { key: string }>(
  signers: readonly Signer[],
): Promise<(Signer & { fingerprint: string })[]> {
  return Promise.all(signers.map(async (signer) => ({ ...signer, fingerprint: await fingerprint(signer.key) })));
}

/** A new pair: `key` is the public half for packs and policies, `jwk` the secret half for a file nobody else reads. */
export async function newKeyPair(): Promise<{ key: string; jwk: JWK }> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const jwk = await exportJWK(privateKey);
  return { key: jwk.x as string, jwk };
}

/** @throws TypeError or DOMException when the key is none. */
export function importKey(jwk: JWK) {
  return importJWK(jwk, ALGORITHM);
}

function standard(base64url: string): string {
  return base64url.replaceAll('-', '+').replaceAll('_', '/');
}
