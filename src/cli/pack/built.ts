import { readSigned, reread } from '../../policy/accept';
import type { Envelope } from '../../policy/envelope';
import type { Pack } from '../../policy/pack-schema';
import { Refused } from '../../policy/refused';
import { EXIT, Stopped } from './exit';
import { read } from './files';

/** A built pack: its file as it is, who signed it, and what it says. Nothing of it is checked but its form. */
export interface Built {
  bytes: Uint8Array<ArrayBuffer>;
  envelope: Envelope;
  pack: Pack;
}

/** @throws Stopped when the file can't be read, or is no pack. */
export async function readBuilt(path: string): Promise<Built> {
  const bytes = read(path);
  try {
    return { bytes, envelope: readSigned(bytes), pack: await reread(bytes) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const build = 'expected a file that `curtain pack build` wrote';
    throw new Stopped(EXIT.problems, [
      `${path}: no pack; ${build}`,
      ...error.problems.map((line) => `${path}: ${line}`),
    ]);
  }
}

/** The text of a pack's file. */
export function textOfEnvelope(envelope: Envelope): string {
  return `${JSON.stringify(envelope, null, 2)}\n`;
}
