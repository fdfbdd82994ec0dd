import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

/** Builds the fixture pages: every folder with a page of its own, as `x` and `facebook`; the others are what pages share. */
export async function buildPages(outDir: string): Promise<void> {
  for (const site of readdirSync(here).filter((name) => existsSync(join(here, name, 'index.html')))) {
    await build({
      configFile: false,
      logLevel: 'error',
      root: join(here, site),
      // Draft.js still speaks of Node's `global`.
      define: { global: 'globalThis' },
      build: { outDir: join(outDir, site), emptyOutDir: true, modulePreload: false, chunkSizeWarningLimit: 4000 },
    });
  }
}
