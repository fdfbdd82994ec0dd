import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { build, type InlineConfig, type Plugin } from 'vite';
import { bundledScenarios } from './bundled-scenarios';
import { engineInside } from './engine-inside';
import { filesIn } from './files-in';

const root = resolve(import.meta.dirname, '..');
const source = join(root, 'standalone');

/** Where `npm run build` leaves the practice page for any web server, any phone, or a folder on a stick. */
export const PRACTICE_FOLDER = join(root, 'dist/practice');

/** One script that is no module: browsers refuse modules to a page opened from a folder. */
const ONE_SCRIPT = { format: 'iife', codeSplitting: false } as const;

const base: InlineConfig = { root: source, base: './', configFile: false, logLevel: 'error' };

/** Builds the practice page with the engine and the baseline inside, every address in it relative. */
export async function buildPracticeFolder(): Promise<void> {
  await build({
    ...base,
    plugins: [preact(), bundledScenarios(), engineInside(), plainScript()],
    build: {
      outDir: PRACTICE_FOLDER,
      emptyOutDir: true,
      modulePreload: false,
      // Else the styles would go into the script, and come onto the page against its own security policy.
      cssCodeSplit: false,
      // What `light-dark()` needs no fallback in.
      cssTarget: ['chrome137', 'firefox140', 'safari17.5'],
      chunkSizeWarningLimit: 5000,
      rolldownOptions: {
        output: { ...ONE_SCRIPT, entryFileNames: 'curtain-[hash].js', assetFileNames: 'curtain-[hash][extname]' },
      },
    },
  });
  cpSync(join(root, 'public/icon'), join(PRACTICE_FOLDER, 'icon'), { recursive: true });
  await buildOffline();
  for (const name of ['LICENSE', 'THIRD-PARTY-NOTICES.txt']) cpSync(join(root, name), join(PRACTICE_FOLDER, name));
}

/** The service worker comes last: it names the files it keeps. */
async function buildOffline(): Promise<void> {
  await build({
    ...base,
    publicDir: false,
    plugins: [practiceFiles()],
    build: {
      outDir: PRACTICE_FOLDER,
      emptyOutDir: false,
      rolldownOptions: { input: join(source, 'offline.ts'), output: { ...ONE_SCRIPT, entryFileNames: 'offline.js' } },
    },
  });
}

function plainScript(): Plugin {
  return {
    name: 'curtain:plain-script',
    transformIndexHtml: {
      order: 'post',
      handler: (html) =>
        html.replace('<script type="module" crossorigin', '<script defer').replaceAll(' crossorigin', ''),
    },
  };
}

function practiceFiles(): Plugin {
  const ID = 'virtual:curtain/practice-files';
  return {
    name: 'curtain:practice-files',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const files = filesIn(PRACTICE_FOLDER).filter((path) => path !== 'offline.js');
      const edition = createHash('sha256');
      for (const file of files) edition.update(file).update(readFileSync(join(PRACTICE_FOLDER, file)));
      return `export const edition = '${edition.digest('hex').slice(0, 12)}';
        export const files = ${JSON.stringify(['./', ...files])};`;
    },
  };
}
