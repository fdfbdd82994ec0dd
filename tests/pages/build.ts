import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

/** Builds the fixture pages: one folder for each site that has one, as `x` and `facebook`. */
export async function buildPages(outDir: string): Promise<void> {
  for (const site of sitesHere()) {
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

/** A folder without a page of its own holds what several pages share. */
function sitesHere(): string[] {
  return readdirSync(here).filter((folder) => existsSync(join(here, folder, 'index.html')));
}
