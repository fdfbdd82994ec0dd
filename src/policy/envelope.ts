import { base64url, FlattenedSign, flattenedVerify, type JWK } from 'jose';
import * as z from 'zod';
import { ALGORITHM, importKey, jwkOf, keyId, READ_ALGORITHMS } from './keys';
import { LIMITS } from './limits';
import { parseSafely } from './safe-json';

/** What a signature says of itself, protected by it. */
export const TYPE = 'curtain-pack+json';

const base64 = z.string().regex(/^[A-Za-z0-9_-]*$/, 'expected base64url');

/**
 * A signed pack: a JWS in the general JSON serialization (RFC 7515 section 7.2.1), so that several people can sign one
 * after the other. With no signature yet it is a draft.
 */
export const envelopeSchema = z.strictObject({
  payload: base64.min(1),
  signatures: z
    .array(z.strictObject({ protected: base64.min(1).max(1000), signature: base64.min(1).max(200) }))
    .max(LIMITS.signatures),
});
export type Envelope = z.infer<typeof envelopeSchema>;

/** Wraps a payload that nobody has signed yet. */
export function seal(payload: unknown): Envelope {
  return { payload: base64url.encode(JSON.stringify(payload)), signatures: [] };
}

/** The text of the payload. @throws TypeError when it is not base64url of UTF-8. */
export function payloadOf({ payload }: Envelope): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(payload));
}

/** The envelope with one signature more; a second one by the same key replaces the first. */
export async function sign(envelope: Envelope, jwk: JWK): Promise<Envelope> {
  const kid = await keyId(String(jwk.x));
  const { protected: header = '', signature } = await new FlattenedSign(base64url.decode(envelope.payload))
    .setProtectedHeader({ alg: ALGORITHM, kid, typ: TYPE })
    .sign(await importKey(jwk));
  const others = envelope.signatures.filter((other) => kidOf(other.protected) !== kid);
  return { ...envelope, signatures: [...others, { protected: header, signature }] };
}

/** The keys, among those given, that have signed this very payload. Each counts once however often it signed. */
export async function signedBy({ payload, signatures }: Envelope, keys: readonly string[]): Promise<Set<string>> {
  const byId = new Map(await Promise.all(keys.map(async (key) => [await keyId(key), key] as const)));
  const signed = signatures.map(async (signature) => {
    const key = byId.get(kidOf(signature.protected) ?? '');
    return key && (await verifies({ payload, ...signature }, key)) ? [key] : [];
  });
  return new Set((await Promise.all(signed)).flat());
}

/** The ids of the keys an envelope says it is signed by; nothing is proven by that. */
export function claimedIds({ signatures }: Envelope): string[] {
  return signatures.flatMap((signature) => kidOf(signature.protected) ?? []);
}

async function verifies(jws: { payload: string; protected: string; signature: string }, key: string): Promise<boolean> {
  try {
    const { protectedHeader } = await flattenedVerify(jws, await importKey(jwkOf(key)), {
      algorithms: READ_ALGORITHMS,
    });
    return protectedHeader?.typ === TYPE;
  } catch {
    return false;
  }
}

function kidOf(header: string): string | undefined {
  try {
    const { kid } = parseSafely(new TextDecoder().decode(base64url.decode(header))) as { kid?: unknown };
    return typeof kid === 'string' ? kid : undefined;
  } catch {
    return undefined;
  }
}
