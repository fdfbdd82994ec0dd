import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** Numbers a word vector has. */
export const WIDTH = 100;

/**
 * What words mean, learned elsewhere from six billion words: GloVe 6B (Pennington, Socher and Manning 2014, public
 * domain), the words of our corpus and the most frequent ones, one signed byte a number. `training/vectors/README.md`
 * says how they were made.
 */
export function readVectors(): { words: string[]; vectors: Float32Array } {
  const folder = resolve(import.meta.dirname, 'vectors');
  const words = readFileSync(resolve(folder, 'words.txt'), 'utf8').trim().split('\n');
  const bytes = readFileSync(resolve(folder, 'vectors.bin'));
  if (bytes.length !== words.length * WIDTH)
    throw new Error(`training/vectors/vectors.bin: expected ${WIDTH} bytes for each word of words.txt.`);
  return {
    words,
    vectors: Float32Array.from(new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length), (b) => b / 40),
  };
}
