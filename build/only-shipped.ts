import type { Plugin } from 'vite';
import { SHIPPED } from './shipped';

/** Stops a build into which code of a package gets that nobody has named: it would ship without its licence and unaudited. */
export function onlyShipped(shipped: readonly string[] = SHIPPED): Plugin {
  return {
    name: 'curtain:only-shipped',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk' ? Object.entries(file.modules).filter(([, { code }]) => code) : [],
      );
      const strangers = new Set(modules.map(([id]) => packageOf(id)).filter((name) => name && !shipped.includes(name)));
      if (strangers.size > 0)
        this.error(`${[...strangers].join(', ')} would ship, but build/shipped.ts does not name it.`);
    },
  };
}

/** The package a module comes from: of several nested ones, the innermost. Undefined for a module of our own. */
export function packageOf(id: string): string | undefined {
  return /.*\/node_modules\/(?<name>(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'))?.groups?.name;
}
