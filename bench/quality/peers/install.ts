import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const FOLDER = import.meta.dirname;
const fromHere = createRequire(join(FOLDER, 'package.json'));

/** Installs what this folder's own lockfile names, where it is not there yet; none of it gets near what ships. */
export function installPeers(): void {
  if (areInstalled()) return;
  console.log('Installing the peers (once)…');
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', args, { cwd: FOLDER, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The peers could not be installed.');
}

/** Whether both are there in the version the manifest pins. */
function areInstalled(): boolean {
  const { dependencies } = fromHere('./package.json') as { dependencies: { [name: string]: string } };
  return Object.entries(dependencies).every(([name, version]) => {
    const manifest = join(FOLDER, 'node_modules', name, 'package.json');
    return existsSync(manifest) && (fromHere(manifest) as { version: string }).version === version;
  });
}

/** A package of this folder. Its types are not known here, because a fresh machine does not have it. */
export function installed<Module>(name: string): Module {
  return fromHere(name) as Module;
}

/** The same for a package of modules. */
export async function installedModule<Module>(name: string): Promise<Module> {
  return (await import(name)) as Module;
}
