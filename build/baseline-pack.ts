import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type AuthoredPack, readPack } from '../src/policy/read-pack';
import { packFiles } from './pack-files';

/** The pack that ships, as it is authored. */
export function baselinePack(): AuthoredPack {
  const folder = resolve(import.meta.dirname, '../rules/baseline');
  return readPack(packFiles(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })));
}
