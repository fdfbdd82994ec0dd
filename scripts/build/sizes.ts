import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesIn } from '../../build/files-in';

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

/** Folders somebody downloads whole: a phone that keeps the practice page. */
const FOLDERS = ['dist/practice'];

/** A table of bundle sizes in kB (1,000 bytes), as built and gzipped. */
export function sizes(): string {
  const rows = [...BUNDLES, ...FOLDERS].filter((path) => existsSync(path)).map(row);
  return [`${'bundle'.padEnd(50)} ${'kB'.padStart(8)} ${'gzipped'.padStart(8)}`, ...rows].join('\n');
}

function row(path: string): string {
  const paths = FOLDERS.includes(path) ? filesIn(path).map((file) => join(path, file)) : [path];
  const files = paths.map((file) => readFileSync(file));
  const plain = files.reduce((sum, bytes) => sum + bytes.length, 0);
  const gzipped = files.reduce((sum, bytes) => sum + gzipSync(bytes).length, 0);
  return `${path.padEnd(50)} ${kilobytes(plain)} ${kilobytes(gzipped)}`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1).padStart(8);
}
