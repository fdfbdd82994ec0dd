import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { filesIn } from '../../build/files-in';

/** The first moment a zip can tell. The time of a build says nothing of what is in it. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip that the same files always give, byte for byte: in the order of their names, without times or owners. */
export function zipOf(folder: string, paths: readonly string[] = filesIn(folder)): Uint8Array {
  const files = [...paths].sort().map((path) => [path, readFileSync(join(folder, path))] as const);
  return zipSync(Object.fromEntries(files), { mtime: NO_TIME, level: 9 });
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
