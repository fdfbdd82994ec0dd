import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';

/** Folders that stand in no source: what `.gitignore` names, and version control's own. */
function ignored(): Set<string> {
  const lines = readFileSync('.gitignore', 'utf8').split('\n');
  return new Set(['.git', ...lines.flatMap((line) => /^\/?([\w./-]+)\/$/.exec(line)?.[1] ?? [])]);
}

/** Every source file of the project, from its root, with forward slashes: what a build needs beside the installed packages. */
export function sourcePaths(): string[] {
  const leaveOut = ignored();
  const walk = (folder: string): string[] =>
    readdirSync(folder || '.', { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (leaveOut.has(path) || leaveOut.has(entry.name)) return [];
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() ? [path] : [];
    });
  return walk('').sort();
}
