import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

/** Builds the fixture pages: one folder for each site that has one, as `x` and `facebook`. */
export async function buildPages(outDir: string): Promise<void> {
  for (const site of ['x', 'facebook']) {
    await build({
      configFile: false,
      logLevel: 'warn',
      root: join(here, site),
      // Draft.js still speaks of Node's `global`.
      define: { global: 'globalThis' },
      build: { outDir: join(outDir, site), emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 2000 },
    });
  }
}
