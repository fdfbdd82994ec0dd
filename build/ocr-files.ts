import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const { resolve } = createRequire(import.meta.url);

/** A file of the build and where it comes from. */
interface AssetFile {
  absoluteSrc: string;
  relativeDest: string;
}

/**
 * What reads text in pictures, as its packages bring it: fetched from the extension itself when a first picture comes, and
 * part of no bundle. One core, the one every browser of our range can run; the small English model.
 */
export function ocrFiles(): AssetFile[] {
  const from = (name: string, path: string) => join(dirname(resolve(`${name}/package.json`)), path);
  return [
    from('tesseract.js', 'dist/tesseract.esm.min.js'),
    from('tesseract.js', 'dist/worker.min.js'),
    from('tesseract.js-core', 'tesseract-core-simd-lstm.wasm.js'),
    from('@tesseract.js-data/eng', '4.0.0_best_int/eng.traineddata.gz'),
  ].map((absoluteSrc) => ({ absoluteSrc, relativeDest: join('ocr', absoluteSrc.replace(/^.*[\\/]/, '')) }));
}
