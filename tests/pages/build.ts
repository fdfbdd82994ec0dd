import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

/** Builds the fixture pages: one folder for each site that has one, as `x` and `facebook`. */
export async function buildPages(outDir: string): Promise<void> {
  for (const site of readdirSync(here, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(here, site.name),
      // Draft.js still speaks of Node's `global`.
      define: { global: 'globalThis' },
      build: { outDir: join(outDir, site.name), emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 4000 },
    });
  }
}
