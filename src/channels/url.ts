import type { ChannelStop } from '../messages/packs';
import { LIMITS } from '../policy/limits';

/** A pack could not be fetched; whatever is in force stays. */
export class Unreachable extends Error {
  override name = 'Unreachable';

  constructor(
    readonly stop: ChannelStop,
    detail: string,
  ) {
    super(detail);
  }

  /** What stopped a fetch: an error that names nothing else is taken for a line that is down. */
  static of(error: unknown): Unreachable {
    return error instanceof Unreachable ? error : new Unreachable('offline', String(error));
  }
}

const TIMEOUT_MS = 15_000;

/** Loopback is as private as HTTPS (W3C Secure Contexts, section 3.1); an officer can try a pack from there. */
const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]']);

/** What is wrong with an address packs are to come from; undefined when nothing is. */
export function addressProblem(address: string): string | undefined {
  if (!URL.canParse(address))
    return `"${address}" is no address; expected e.g. https://packs.hospital.example/curtain.json`;
  const { protocol, hostname, username } = new URL(address);
  if (username) return 'the address has a name in it; expected one anybody may fetch';
  if (protocol === 'https:' || (protocol === 'http:' && LOOPBACK.has(hostname))) return undefined;
  return `${protocol}//… can be changed on its way; expected https://…`;
}

/**
 * Fetches the bytes of a pack. The browser's own cache sends `If-None-Match` with the ETag it has and answers from itself
 * on 304 (RFC 9110 section 13), so an unchanged pack costs a few hundred bytes. Nothing tells who asks: no cookies, no
 * referrer.
 * @throws Unreachable saying what stopped it.
 */
export async function fetchPack(address: string, timeoutMs = TIMEOUT_MS): Promise<Uint8Array<ArrayBuffer>> {
  const problem = addressProblem(address);
  if (problem) throw new Unreachable('address', problem);
  const signal = AbortSignal.timeout(timeoutMs);
  try {
    const response = await request(address, signal, 'no-cache');
    // Nobody asked for a 304 where nothing was kept: ask again for all of it.
    return await bodyOf(response.status === 304 ? await request(address, signal, 'reload') : response);
  } catch (error) {
    if (error instanceof Unreachable) throw error;
    if (signal.aborted) throw new Unreachable('timeout', `no full answer within ${timeoutMs / 1000} seconds`);
    throw new Unreachable('offline', `the address can't be reached: ${(error as Error).message}`);
  }
}

function request(address: string, signal: AbortSignal, cache: RequestCache): Promise<Response> {
  return fetch(address, { cache, signal, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'manual' });
}

async function bodyOf(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  if (response.type === 'opaqueredirect')
    throw new Unreachable('redirect', 'the address sends on to another one; expected the final address');
  if (response.status === 304)
    throw new Unreachable('not-modified', 'the server says "not modified" to a first request');
  if (!response.ok) throw new Unreachable('status', `the server answered ${response.status}; expected 200`);
  return readUpTo(LIMITS.bytes, response);
}

/** Counts what arrives, whatever the server says the length is, and stops reading at the limit. */
async function readUpTo(limit: number, { body }: Response): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.length;
    if (length > limit) {
      await reader?.cancel();
      throw new Unreachable('too-large', `the answer goes on past ${limit} bytes`);
    }
    chunks.push(part.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
