import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packPaths } from '../src/cli/pack/pack-paths';
import { type AuthoredPack, readPack } from '../src/policy/read-pack';

/** The pack of an invented hospital, as it is authored: what a compliance office would start from. */
export function demoPack(): AuthoredPack {
  const folder = resolve(import.meta.dirname, '../rules/demo-hospital');
  return readPack(packPaths(folder).map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') })));
}
