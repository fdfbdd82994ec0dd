import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { scenarioPaths } from '../src/cli/pack/pack-paths';
import { readNamedScenarios } from '../src/policy/read-scenarios';

const MODULE = 'virtual:curtain/baseline-scenarios';

/**
 * Turns `rules/baseline/scenarios` into a module of its own, whose default export is the scenarios by name of file: only the
 * practice page carries them. A broken one stops the build with its file, field and what was expected.
 */
export function bundledScenarios(folder = resolve(import.meta.dirname, '../rules/baseline')): Plugin {
  return {
    name: 'curtain:bundled-scenarios',
    resolveId: (id) => (id === MODULE ? `\0${id}` : undefined),
    load(id) {
      if (id !== `\0${MODULE}`) return undefined;
      const paths = scenarioPaths(folder);
      for (const path of paths) this.addWatchFile(resolve(folder, path));
      const { scenarios, problems } = readNamedScenarios(
        paths.map((path) => ({ path, text: readFileSync(resolve(folder, path), 'utf8') })),
      );
      if (problems.length > 0)
        return this.error(
          `The scenarios have problems:\n${problems.map((line) => `  rules/baseline/${line}`).join('\n')}`,
        );
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(scenarios))});`;
    },
  };
}
