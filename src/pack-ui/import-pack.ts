import type { ImportAnswer, PackOptions } from '../messages/packs';
import { LIMITS } from '../policy/limits';
import { ask } from './ask';

/**
 * Brings a pack in from a file. Of a file that is too large no more is read than shows that it is.
 * @throws Error when the background does not answer, DOMException when the file can't be read.
 */
export async function importPack(file: Blob, options: PackOptions = {}): Promise<ImportAnswer> {
  const text = await file.slice(0, LIMITS.bytes + 1).text();
  return ask({ kind: 'import', file: text, options });
}

/** Whether a file is a pack that nobody has signed: one that may be tried, where its owner wants to. */
export async function isUnsigned(file: Blob): Promise<boolean> {
  try {
    const { payload, signatures } = JSON.parse(await file.text());
    return typeof payload === 'string' && Array.isArray(signatures) && signatures.length === 0;
  } catch {
    return false;
  }
}
