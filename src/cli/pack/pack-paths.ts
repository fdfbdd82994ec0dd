import { readdirSync } from 'node:fs';

/**
 * Paths of a pack folder's files, relative to it, with forward slashes, in a fixed order. Folders whose name begins with a dot
 * are an editor's or a version control's, and no part of the pack.
 * @throws Error of the system when the folder can't be read.
 */
export function packPaths(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((path) => /\.(ya?ml|txt)$/.test(path) && !/(^|\/)\./.test(path))
    .sort();
}
