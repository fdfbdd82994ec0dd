import type * as z from 'zod';
import { CONTENT_CHECKS, type Grounds } from './content-checks';
import { claimedIds, type Envelope, envelopeSchema, payloadOf, signedBy } from './envelope';
import { keyId, withFingerprints } from './keys';
import { LIMITS } from './limits';
import { type Layer, type Pack, packSchema, type Signer, type Signers } from './pack-schema';
import { type Check, Refused, Unconfirmed } from './refused';
import { parseSafely, RefusedKey } from './safe-json';
import { tooMany } from './too-many';

/** What a browser knows when a pack comes in. */
export interface Standing extends Grounds {
  /** Whose signatures count; undefined until a policy or a person has said so. */
  trusted: Signers | undefined;
  /** Fingerprints a person has confirmed just now. */
  confirmed?: readonly string[];
  /** Whether a pack nobody has signed may be tried, where no signers are known. */
  mayBeUnsigned?: boolean;
  /** The highest version ever taken of the pack of this name, and the layer it was taken for. */
  seen(name: string): Taken | undefined;
  /** The signed pack a layer holds now, by name. */
  holder?(layer: Layer): string | undefined;
  /** The layer a pack is for that comes by this way. */
  layer?: Layer;
  /** Whether a person brings the pack in, who may choose another one. */
  byPerson?: boolean;
}

interface Taken {
  version: number;
  digest: string;
  layer?: Layer;
  /** Another pack took its place since. */
  retired?: true;
}

/** A pack that passed every check. */
export interface Accepted {
  pack: Pack;
  /** SHA-256 of the payload, hexadecimal: the same content signed by more people is the same. */
  digest: string;
  /** Who signed it, of those that count; empty for an unsigned pack. */
  signers: Signer[];
  /** Whose signatures count from now on. */
  trusted: Signers | undefined;
}

/**
 * The ordered list of checks (threats: The Update Framework specification, section 1.5.2: arbitrary software, rollback,
 * freeze, endless data, key compromise, wrong software). Storing, and keeping the previous pack, is the caller's last step.
 * @throws Refused with the first check that fails. @throws Unconfirmed when only a person's word is missing.
 */
export async function accept(bytes: Uint8Array, standing: Standing): Promise<Accepted> {
  const envelope = readSigned(bytes);
  // Of a stranger nothing is read beyond the signatures; only where nobody is known yet the pack has to say whose it is.
  const known = standing.trusted && (await isSignedByTrusted(envelope, standing.trusted));
  const pack = readPayload(envelope);
  if (known) await isSignedByThoseItNames(envelope, pack);
  const signers = known ?? (await introducesItself(envelope, pack, standing));
  const digest = await digestOf(envelope);
  isInItsPlace(pack, standing);
  isNotOlder(pack, digest, standing);
  await saysNothingWrong(pack, standing);
  return { pack, digest, signers, trusted: trustedAfter(pack, digest, signers, standing) };
}

/** A pack hands on who is trusted once: replayed, it moves nothing. */
function trustedAfter(pack: Pack, digest: string, signers: readonly Signer[], standing: Standing): Signers | undefined {
  const { trusted, seen } = standing;
  if (signers.length === 0 || (trusted && seen(pack.name)?.digest === digest)) return trusted;
  return pack.signers ?? trusted;
}

/**
 * Reads a pack that was accepted before. @param digest what it had then: other bytes are damaged.
 * @throws Refused when it can't be read, or is not what it was.
 */
export async function reread(bytes: Uint8Array, digest?: string): Promise<Pack> {
  const envelope = readSigned(bytes);
  if (digest !== undefined && (await digestOf(envelope)) !== digest)
    throw new Refused('json', ['the stored file is not what it was when it was taken']);
  return readPayload(envelope);
}

function smallEnough(bytes: Uint8Array): string {
  if (bytes.length > LIMITS.bytes)
    throw new Refused('size', [`the file has ${bytes.length} bytes; expected at most ${LIMITS.bytes}`]);
  return new TextDecoder().decode(bytes);
}

/** The envelope in the bytes of a file. @throws Refused when they are none. */
export function readSigned(bytes: Uint8Array): Envelope {
  const text = smallEnough(bytes);
  return valid(
    envelopeSchema,
    parsed(() => text, 'the file'),
    'the file',
  );
}

function readPayload(envelope: Envelope): Pack {
  const payload = parsed(() => payloadOf(envelope), 'the payload');
  // Counted before anything is looked at: naming what is wrong with a million entries takes longer than a person waits.
  none('schema', tooMany(payload));
  return valid(packSchema, payload, 'the payload');
}

async function isSignedByTrusted(envelope: Envelope, trusted: Signers): Promise<Signer[]> {
  if (envelope.signatures.length === 0) throw new Refused('key', ['nobody has signed this pack']);
  const claimed = new Set(claimedIds(envelope));
  const known = await Promise.all(trusted.keys.map(({ key }) => keyId(key)));
  if (!known.some((id) => claimed.has(id)))
    throw new Refused('key', [`signed by ${envelope.signatures.length} key(s), none of which this browser trusts`]);
  return enough(envelope, trusted, 'the signers this browser trusts');
}

/** Who comes after has to show that the new keys are theirs (TUF 5.3.4: signed by the old root and by the new). */
async function isSignedByThoseItNames(envelope: Envelope, { signers }: Pack): Promise<void> {
  if (signers) await enough(envelope, signers, 'the new signers it names');
}

/** The first pack of a browser names its own signers, and a person says whether they are the hospital's. */
async function introducesItself(envelope: Envelope, pack: Pack, standing: Standing): Promise<Signer[]> {
  const { mayBeUnsigned, confirmed = [] } = standing;
  if (envelope.signatures.length === 0) {
    if (mayBeUnsigned) return [];
    throw new Refused('key', ['nobody has signed this pack']);
  }
  if (!pack.signers) throw new Refused('key', ['signers: expected, so that somebody can confirm whose pack this is']);
  const keys = await withFingerprints(pack.signers.keys);
  // A signature that does not hold is refused before anybody is asked to trust it.
  const signers = await enough(envelope, pack.signers, 'its own signers');
  if (!keys.every((key) => confirmed.includes(key.fingerprint))) throw new Unconfirmed(keys, pack);
  return signers;
}

async function enough(envelope: Envelope, { required, keys }: Signers, whose: string): Promise<Signer[]> {
  const signed = await signedBy(
    envelope,
    keys.map(({ key }) => key),
  );
  if (signed.size >= required) return keys.filter(({ key }) => signed.has(key));
  throw new Refused('signature', [`${signed.size} valid signature(s) of ${whose}; expected ${required}`]);
}

/** One name is one pack in one layer, and another takes its place only when its signers, or a person, say so. */
function isInItsPlace({ name, layer, replaces }: Pack, standing: Standing): void {
  const { byPerson, layer: wanted = layer } = standing;
  if (layer !== wanted) throw new Refused('layers', [`layer: ${layer}; expected a pack for the ${wanted} from here`]);
  const before = standing.seen(name);
  if (before?.layer && before.layer !== layer)
    throw new Refused('version', [`name: ${name} was here as the pack of the ${before.layer}; expected another name`]);
  if (byPerson) return;
  const holder = standing.holder?.(layer);
  if (holder !== undefined && holder !== name && holder !== replaces)
    throw new Refused('version', [`name: ${name}; expected ${holder}, or "replaces: ${holder}" beside the new name`]);
  if (before?.retired)
    throw new Refused('version', [`name: ${name} was replaced by another pack; only a person can bring it back`]);
}

function isNotOlder({ name, version }: Pack, digest: string, { seen }: Standing): void {
  const before = seen(name);
  if (!before || version > before.version) return;
  if (version < before.version)
    throw new Refused('version', [
      `version ${version} of ${name}; expected ${before.version} or higher, which was here`,
    ]);
  if (digest !== before.digest)
    throw new Refused('version', [
      `version ${version} of ${name} was here with other content; expected a higher version`,
    ]);
}

async function saysNothingWrong(pack: Pack, standing: Standing): Promise<void> {
  const grounds = { ...standing, rest: impatient(standing.rest) };
  for (const { check, problems } of CONTENT_CHECKS) none(check, await problems(pack, grounds));
}

/** Checks that would go on for minutes are given up: what takes so long to check is too slow to use. */
function impatient(rest: Standing['rest']): () => Promise<void> {
  const start = performance.now();
  return async () => {
    if (performance.now() - start > LIMITS.checkMs)
      throw new Refused('linear', [
        `the checks take longer than ${LIMITS.checkMs / 1000} seconds; make the pack smaller`,
      ]);
    await rest?.();
  };
}

function none(check: Check, problems: string[]): void {
  if (problems.length > 0) throw new Refused(check, problems);
}

function parsed(textOf: () => string, what: string): unknown {
  try {
    return parseSafely(textOf());
  } catch (error) {
    if (error instanceof RefusedKey) throw new Refused('json', [error.message]);
    throw new Refused('json', [`${what} is not JSON: ${(error as Error).message.split('\n')[0]}`]);
  }
}

function valid<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new Refused(
    'schema',
    result.error.issues.map(({ path, message }) => `${path.join('.') || what}: ${message}`),
  );
}

/** SHA-256 of the payload, hexadecimal. */
export async function digestOf({ payload }: Envelope): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(payload));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
