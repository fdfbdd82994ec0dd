import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const ID = 'compromise/two';

/**
 * Leaves compromise asleep in a bundle until its first phrase: its lexicon takes a quarter of a second to unpack, at each
 * start of a worker, and most packs have no phrase in them. Only the call `nlp(text)` is there; where nothing is bundled,
 * all of it is imported as ever.
 */
export function lazyCompromise(): Plugin {
  return {
    name: 'curtain:lazy-compromise',
    enforce: 'pre',
    apply: 'build',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const file = createRequire(import.meta.url).resolve(ID);
      return `
        let nlp;
        function load() {
          const module = { exports: {} };
          const exports = module.exports;
          ${readFileSync(file, 'utf8').replace(/^\/\/# sourceMappingURL=.*$/m, '')}
          return module.exports;
        }
        export default (text) => (nlp ??= load())(text);
      `;
    },
  };
}
