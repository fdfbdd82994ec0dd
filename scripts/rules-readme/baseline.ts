import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packFiles } from '../../build/pack-files';
import { type AuthoredPack, readPack } from '../../src/policy/read-pack';

export const README = resolve(import.meta.dirname, '../../rules/README.md');

/** The pack that ships, as it is authored. */
export function baselinePack(): AuthoredPack {
  const folder = resolve(import.meta.dirname, '../../rules/baseline');
  return readPack(packFiles(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })));
}
