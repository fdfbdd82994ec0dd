import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFile } from '../../policy/yaml-file';
import { attempt, readText } from './files';

/**
 * The files of a pack's folder, in a fixed order. Folders whose name begins with a dot are an editor's or a version
 * control's, and no part of the pack.
 * @throws Stopped when something can't be read.
 */
export function readFolder(folder: string): PackFile[] {
  return attempt(folder, 'read', () => readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    .map((name) => name.replaceAll('\\', '/'))
    .filter((path) => /\.(ya?ml|txt)$/.test(path) && !/(^|\/)\./.test(path))
    .sort()
    .map((path) => ({ path, text: readText(join(folder, path)) }));
}

/** Whether a path is a folder. @throws Stopped when nothing is there. */
export function isFolder(path: string): boolean {
  return attempt(path, 'read', () => statSync(path)).isDirectory();
}
