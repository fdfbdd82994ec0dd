import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn } from '../../build/files-in';
import { BUILT_EXTENSION } from '../../scripts/extension-browser';
import { BUILT_FOR_FIREFOX } from './firefox';

/** Every folder somebody may run: the extension for each browser, and the practice page for a web server. */
export const BUILT = [BUILT_EXTENSION, BUILT_FOR_FIREFOX, resolve('dist/practice')];

export interface BuiltFile {
  path: string;
  text: string;
}

/** The files of a built folder that a browser runs or lays out a page by. */
export function builtFiles(folder: string, extension: 'js' | 'html' | 'css'): BuiltFile[] {
  return filesIn(folder)
    .filter((path) => path.endsWith(`.${extension}`))
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }));
}
