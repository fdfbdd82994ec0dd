import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the built extension, as an administrator makes one whose browsers need not ask for the hospital's own hosts. */
export interface OwnPackage {
  folder: string;
  remove(): void;
}

/** Does what docs/admin.md says: adds the hosts to `host_permissions`, and changes nothing else. */
export function packageWithHosts(extension: string, origins: readonly string[]): OwnPackage {
  const work = mkdtempSync(join(tmpdir(), 'curtain-own-'));
  const folder = join(work, 'extension');
  cpSync(extension, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: [...manifest.host_permissions, ...origins] }));
  return { folder, remove: () => rmSync(work, { recursive: true, force: true, maxRetries: 3 }) };
}
