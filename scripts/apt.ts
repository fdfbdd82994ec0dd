import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { NoBrowser } from './no-browser';

/** Whether this process may install packages of the system: Debian's, as root. */
export function mayInstall(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Installs Debian packages. @throws NoBrowser with what apt-get said. */
export function install(name: string, ...packages: string[]): void {
  console.log(`Installing ${name} with apt-get (once, about half a minute)…`);
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}

function apt(...args: string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stderr } = spawnSync('apt-get', ['-qq', ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new NoBrowser(`apt-get ${args[0]} failed: ${stderr.trim()}`);
}
