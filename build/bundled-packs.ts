import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { PackError, readPack, toPack, withoutExamples } from '../src/policy/read-pack';
import { packFiles } from './pack-files';

const ID = 'virtual:curtain/baseline-pack';

/**
 * Turns `rules/baseline` into a module whose default export is the pack, checked at build time: a broken rule stops the
 * build with its file, field and what was expected.
 */
export function bundledPacks(folder = resolve(import.meta.dirname, '../rules/baseline')): Plugin {
  return {
    name: 'curtain:bundled-packs',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const paths = packFiles(folder);
      for (const path of paths) this.addWatchFile(resolve(folder, path));
      try {
        const pack = withoutExamples(
          toPack(readPack(paths.map((path) => ({ path, text: readFileSync(resolve(folder, path), 'utf8') })))),
        );
        return `export default ${JSON.stringify(pack)};`;
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        return this.error(
          `The baseline pack has problems:\n${error.problems.map((line) => `  rules/baseline/${line}`).join('\n')}`,
        );
      }
    },
  };
}
