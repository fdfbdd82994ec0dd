import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { packPaths } from '../src/cli/pack/pack-paths';
import { neededLiterals } from '../src/engine/needed-literals';
import type { Pack } from '../src/policy/pack-schema';
import { PackError, readPack, toPack, withoutExamples } from '../src/policy/read-pack';

/**
 * What each module holds. Examples are for people: only a page that shows them carries them. What a worker would find out
 * of the expressions at each of its starts is found out once.
 */
const MODULES: Record<string, (pack: Pack) => unknown> = {
  'virtual:curtain/baseline-pack': (pack) => withLiterals(withoutExamples(pack)),
  'virtual:curtain/baseline-examples': examplesById,
};

/**
 * Turns `rules/baseline` into two modules, whose default exports are the pack and its examples by rule, checked at build
 * time: a broken rule stops the build with its file, field and what was expected.
 */
export function bundledPacks(folder = resolve(import.meta.dirname, '../rules/baseline')): Plugin {
  return {
    name: 'curtain:bundled-packs',
    resolveId: (id) => (Object.hasOwn(MODULES, id) ? `\0${id}` : undefined),
    load(id) {
      const contentOf = id.startsWith('\0') ? MODULES[id.slice(1)] : undefined;
      if (!contentOf) return undefined;
      const paths = packPaths(folder);
      for (const path of paths) this.addWatchFile(resolve(folder, path));
      try {
        const pack = toPack(
          readPack(paths.map((path) => ({ path, text: readFileSync(resolve(folder, path), 'utf8') }))),
        );
        // The browser reads JSON in a string faster than an object written out.
        return `export default JSON.parse(${JSON.stringify(JSON.stringify(contentOf(pack)))});`;
      } catch (error) {
        if (!(error instanceof PackError)) throw error;
        return this.error(
          `The baseline pack has problems:\n${error.problems.map((line) => `  rules/baseline/${line}`).join('\n')}`,
        );
      }
    },
  };
}

function withLiterals(pack: Pack) {
  return {
    ...pack,
    rules: pack.rules.map((rule) =>
      rule.kind === 'pattern'
        ? { ...rule, literals: rule.patterns.map((source) => neededLiterals(source) ?? null) }
        : rule,
    ),
  };
}

function examplesById({ rules }: Pack) {
  return Object.fromEntries(
    rules.flatMap(({ id, flags, clears }) => (flags || clears ? [[id, { flags, clears }]] : [])),
  );
}
