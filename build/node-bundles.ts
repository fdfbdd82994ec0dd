import { resolve } from 'node:path';
import { build } from 'vite';
import { engineInside } from './engine-inside';

const root = resolve(import.meta.dirname, '..');

/** What `npm run build` leaves in `dist/`: the engine as a module for Node, and the command line. */
const ENTRIES = { engine: 'src/cli/engine.ts', curtain: 'src/cli/curtain.ts' };

/** Builds each entry into one self-contained file; nothing is left to install beside it. */
export async function buildNodeBundles(): Promise<void> {
  for (const [name, entry] of Object.entries(ENTRIES)) await buildNodeBundle(name, entry, resolve(root, 'dist'));
}

/** Builds `<outDir>/<name>.mjs`, with the baseline pack and the trained model inside. */
export async function buildNodeBundle(name: string, entry: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [engineInside()],
    ssr: { noExternal: true },
    build: {
      ssr: resolve(root, entry),
      outDir,
      emptyOutDir: false,
      target: 'node20',
      rolldownOptions: {
        output: {
          entryFileNames: `${name}.mjs`,
          codeSplitting: false,
          ...(name === 'curtain' && { banner: '#!/usr/bin/env node' }),
        },
      },
    },
  });
}
