import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where the fixture of such a Confluence stands. */
export const OWN_WIKI = 'https://wiki.general.example/*';

/**
 * A copy of the built extension for a hospital whose Confluence stands under a name of its own: the address is put where
 * the declaration leaves it out, in the manifest and in the code, and nothing else is changed.
 */
export function builtForHost(extension: string, pattern: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'curtain-own-host-'));
  cpSync(extension, copy, { recursive: true });
  const manifest = JSON.parse(readFileSync(join(copy, 'manifest.json'), 'utf8'));
  manifest.content_scripts[0].matches.push(pattern);
  manifest.host_permissions.push(pattern);
  writeFileSync(join(copy, 'manifest.json'), JSON.stringify(manifest));
  const scripts = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
  const filled = scripts.filter((name) => fill(join(copy, name), pattern));
  if (!filled.some((name) => name.startsWith('content-scripts')))
    throw new Error('The built content script declares no Confluence without an address.');
  return copy;
}

function fill(file: string, pattern: string): boolean {
  const code = readFileSync(file, 'utf8');
  const filled = code.replace(/(?<=id:.confluence-server.,name:.Confluence.,matches:)\[\]/, JSON.stringify([pattern]));
  if (filled === code) return false;
  writeFileSync(file, filled);
  return true;
}

/** Takes such a copy away. */
export function dropCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true });
}
