import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** A file of the build, and where it comes from or what is in it. */
type AssetFile = { relativeDest: string } & ({ absoluteSrc: string } | { contents: string });

/** Where the reader would load its parts from if nobody told it. It is told, so these addresses are of no use to anybody. */
const ELSEWHERE = /https:\/\/cdn\.jsdelivr\.net\/npm/g;

/**
 * What reads text in pictures, as its packages bring it: fetched from the extension itself when a first picture comes, and
 * part of no bundle. One core, the one every browser of our range can run; the small English model.
 */
export function ocrFiles(): AssetFile[] {
  const from = (name: string, path: string) => join(dirname(resolve(`${name}/package.json`)), path);
  const scripts = ['tesseract.esm.min.js', 'worker.min.js'].map((name) => from('tesseract.js', `dist/${name}`));
  const files = [
    from('tesseract.js-core', 'tesseract-core-simd-lstm.wasm.js'),
    from('@tesseract.js-data/eng', '4.0.0_best_int/eng.traineddata.gz'),
  ];
  return [
    ...scripts.map((path) => ({ contents: withoutAddresses(readFileSync(path, 'utf8')), relativeDest: placeOf(path) })),
    ...files.map((path) => ({ absoluteSrc: path, relativeDest: placeOf(path) })),
  ];
}

/** No package of ours may name code that stands elsewhere, used or not. */
function withoutAddresses(script: string): string {
  return script.replace(ELSEWHERE, '/elsewhere');
}

function placeOf(path: string): string {
  return join('ocr', basename(path));
}
