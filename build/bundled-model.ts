import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

const ID = 'virtual:curtain/model';

/** Turns the trained model into a module whose default export is its bytes in base64: one file, no second request. */
export function bundledModel(file = resolve(import.meta.dirname, '../src/engine/learned/model.bin')): Plugin {
  return {
    name: 'curtain:bundled-model',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      this.addWatchFile(file);
      return `export default ${JSON.stringify(readFileSync(file).toString('base64'))};`;
    },
  };
}
