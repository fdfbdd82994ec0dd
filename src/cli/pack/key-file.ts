import type { JWK } from 'jose';
import * as z from 'zod';
import { publicKey } from '../../policy/pack-schema';
import { EXIT, Stopped } from './exit';
import { readText } from './files';

/** A secret key as `curtain pack keygen` writes it (RFC 8037). Other members of a JWK do no harm. */
const secretKey = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: publicKey, d: publicKey });

/** The secret key in a file. @throws Stopped when the file can't be read, or holds none. */
export function readKey(path: string): JWK {
  const result = secretKey.safeParse(parsed(readText(path)));
  if (result.success) return result.data;
  const isPublic = result.error.issues.every(({ path: [field] }) => field === 'd');
  const what = isPublic ? 'it has only the public half, which can’t sign' : 'no key';
  throw new Stopped(EXIT.problems, [`${path}: ${what}; expected the secret file that \`curtain pack keygen\` wrote`]);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
