import { CATEGORIES } from '../category';
import { onceFor } from '../once-for';
import { firstLayer } from './first-layer';
import { HIDDEN, LAYERS, type Model } from './model';
import { WeightedRows } from './products';
import type { WordInput } from './sentence-input';

/**
 * What the network makes of one sentence. It depends on the sentence alone, so a post is read anew without its words
 * being looked at again.
 */
export interface SentenceState {
  words: WordInput[];
  /** What each word says for each category, a row a word in the order of `CATEGORIES`; the post's context comes on top. */
  logits: Float32Array;
  /** By category, the highest of these. */
  loudest: Float32Array;
  /** The highest of each state over the words, and their sum. */
  peaks: Float32Array;
  sums: Float32Array;
}

interface Layer {
  weights: Float64Array;
  bias: Float64Array;
}

/** What is multiplied most, as the processor multiplies it. */
const wide = onceFor(({ tables }: Model) => ({
  layers: Array.from(
    { length: LAYERS },
    (_, layer): Layer => ({
      weights: Float64Array.from(tables[`conv${layer}`] as Float32Array),
      bias: Float64Array.from(tables[`convBias${layer}`] as Float32Array),
    }),
  ),
  wordOut: Float64Array.from(tables.wordOut as Float32Array),
}));

const NO_BIAS = new Float64Array(CATEGORIES.length);

/** Filled and read anew for each word. */
const summands = new WeightedRows(3 * HIDDEN);

/**
 * Looks each word up and runs three convolutions over the sentence, each hearing twice as far as the one before
 * (van den Oord et al. 2016, dilated convolutions), with shortcuts (He et al. 2016): a word hears seven on either side.
 */
export function readWords(words: WordInput[], model: Model): SentenceState {
  let states = firstLayer(words, model);
  for (let layer = 1; layer < LAYERS; layer++) states = convolve(states, words.length, layer, model);
  const logits = wordLogits(states, words.length, model);
  return {
    words,
    logits,
    loudest: highest(logits, CATEGORIES.length),
    peaks: highest(states, HIDDEN),
    sums: summed(states, HIDDEN),
  };
}

function wordLogits(states: Float32Array, words: number, model: Model): Float32Array {
  const { wordOut } = wide(model);
  const width = CATEGORIES.length;
  const out = new Float32Array(words * width);
  for (let at = 0; at < words; at++) {
    summands.clear();
    summands.take(states, at * HIDDEN, HIDDEN, 0, width);
    summands.sum(wordOut, NO_BIAS, out, at * width);
  }
  return out;
}

function highest(rows: Float32Array, width: number): Float32Array {
  const most = new Float32Array(width).fill(Number.NEGATIVE_INFINITY);
  for (let start = 0; start < rows.length; start += width)
    for (let i = 0; i < width; i++)
      if ((rows[start + i] as number) > (most[i] as number)) most[i] = rows[start + i] as number;
  return most;
}

function summed(rows: Float32Array, width: number): Float32Array {
  const sum = new Float32Array(width);
  for (let start = 0; start < rows.length; start += width)
    for (let i = 0; i < width; i++) (sum[i] as number) += rows[start + i] as number;
  return sum;
}

function convolve(below: Float32Array, words: number, layer: number, model: Model): Float32Array {
  const { weights, bias } = wide(model).layers[layer] as Layer;
  const reach = 1 << layer;
  const out = new Float32Array(words * HIDDEN);
  for (let at = 0; at < words; at++) {
    summands.clear();
    for (let side = -1; side <= 1; side++) {
      const heard = at + side * reach;
      if (heard < 0 || heard >= words) continue;
      summands.take(below, heard * HIDDEN, HIDDEN, (side + 1) * HIDDEN * HIDDEN, HIDDEN);
    }
    summands.sum(weights, bias, out, at * HIDDEN);
  }
  for (let i = 0; i < out.length; i++) out[i] = Math.max(0, out[i] as number) + (below[i] as number);
  return out;
}
