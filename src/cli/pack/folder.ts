import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { PackFile } from '../../policy/yaml-file';
import { attempt, readText } from './files';
import { packPaths, scenarioPaths } from './pack-paths';

/** The files of a pack's folder, in a fixed order. @throws Stopped when something can't be read. */
export function readFolder(folder: string): PackFile[] {
  return filesAt(folder, packPaths);
}

/** The training scenarios beside a pack, which it does not carry. @throws Stopped when something can't be read. */
export function readScenarioFolder(folder: string): PackFile[] {
  return filesAt(folder, scenarioPaths);
}

function filesAt(folder: string, pathsOf: (folder: string) => string[]): PackFile[] {
  const paths = attempt(folder, 'read', () => pathsOf(folder));
  return paths.map((path) => ({ path, text: readText(join(folder, path)) }));
}

/** Whether a path is a folder. @throws Stopped when nothing is there. */
export function isFolder(path: string): boolean {
  return attempt(path, 'read', () => statSync(path)).isDirectory();
}
