import { readdirSync } from 'node:fs';

/** Training scenarios stand beside a pack's rules and are no part of it: nobody has to sign a lesson. */
const SCENARIOS = /^scenarios\//;

/**
 * Paths of a pack folder's files, relative to it, with forward slashes, in a fixed order. Folders whose name begins with a dot
 * are an editor's or a version control's, and no part of the pack.
 * @throws Error of the system when the folder can't be read.
 */
export function packPaths(folder: string): string[] {
  return pathsIn(folder).filter((path) => !SCENARIOS.test(path));
}

/** The same for the training scenarios in the folder's `scenarios/`. */
export function scenarioPaths(folder: string): string[] {
  return pathsIn(folder).filter((path) => SCENARIOS.test(path) && !path.endsWith('.txt'));
}

function pathsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((path) => /\.(ya?ml|txt)$/.test(path) && !/(^|\/)\./.test(path))
    .sort();
}
