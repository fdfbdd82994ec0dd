import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packPaths } from '../src/cli/pack/pack-paths';
import { type AuthoredPack, readPack } from '../src/policy/read-pack';

/** The pack that ships, as it is authored. */
export function baselinePack(): AuthoredPack {
  const folder = resolve(import.meta.dirname, '../rules/baseline');
  return readPack(packPaths(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })));
}
