import { readdirSync } from 'node:fs';

/** Paths of a pack folder's files, relative to it, with forward slashes, in a fixed order. */
export function packFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|txt)$/.test(entry.name))
    .map((entry) =>
      `${entry.parentPath.slice(folder.length + 1)}/${entry.name}`.replace(/^\//, '').replaceAll('\\', '/'),
    )
    .sort();
}
