import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The bundles whose size somebody pays for: a page's start-up, the worker's, the command line's. */
const BUNDLES = [
  '.output/chrome-mv3/content-scripts/compose.js',
  '.output/chrome-mv3/content-scripts/overlay.js',
  '.output/chrome-mv3/content-scripts/pictures.js',
  '.output/chrome-mv3/background.js',
  '.output/firefox-mv3/content-scripts/compose.js',
  '.output/firefox-mv3/background.js',
  'dist/engine.mjs',
  'dist/curtain.mjs',
];

/** A table of bundle sizes in kB (1,000 bytes), as built and gzipped. */
export function sizes(): string {
  const rows = BUNDLES.filter((path) => existsSync(path)).map((path) => {
    const bytes = readFileSync(path);
    return `${path.padEnd(50)} ${kilobytes(bytes.length)} ${kilobytes(gzipSync(bytes).length)}`;
  });
  return [`${'bundle'.padEnd(50)} ${'kB'.padStart(8)} ${'gzipped'.padStart(8)}`, ...rows].join('\n');
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(8);
}
