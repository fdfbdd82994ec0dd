import { CATEGORIES } from '../category';
import { HIDDEN, INPUT, LAYERS, type Model } from './model';
import type { WordForm, WordInput } from './sentence-input';

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

/**
 * Looks each word up and runs three convolutions over the sentence, each hearing twice as far as the one before
 * (van den Oord et al. 2016, dilated convolutions), with shortcuts (He et al. 2016): a word hears seven on either side.
 */
export function readWords(words: WordInput[], model: Model): SentenceState {
  let states = embed(words, model);
  for (let layer = 0; layer < LAYERS; layer++) states = convolve(states, words.length, layer, model);
  const logits = wordLogits(states, words.length, model);
  return {
    words,
    logits,
    loudest: highest(logits, CATEGORIES.length),
    peaks: highest(states, HIDDEN),
    sums: summed(states, HIDDEN),
  };
}

function wordLogits(states: Float32Array, words: number, { tables }: Model): Float32Array {
  const width = CATEGORIES.length;
  const loud = loudIn(states, words, HIDDEN);
  const out = new Float32Array(words * width);
  for (let at = 0; at < words; at++) {
    const row = out.subarray(at * width, (at + 1) * width);
    accumulateLoud(row, states, at, loud, tables.wordOut as Float32Array, 0);
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

function embed(words: WordInput[], model: Model): Float32Array {
  const { shapes, breaks, rules } = model.tables as Record<string, Float32Array>;
  const out = new Float32Array(words.length * INPUT);
  words.forEach((word, at) => {
    const to = at * INPUT;
    word.form.vector ??= vectorOf(word.form, model);
    out.set(word.form.vector, to);
    addRow(shapes as Float32Array, word.shape, 1, out, to);
    addRow(breaks as Float32Array, word.breakAfter, 1, out, to);
    for (const rule of word.rules) addRow(rules as Float32Array, rule, 1, out, to);
  });
  return out;
}

/** Its entry, its bucket and its pieces: the same wherever the word stands, so it is added up once. */
function vectorOf({ entry, bucket, pieces: parts }: WordForm, { tables }: Model): Float32Array {
  const { words, buckets, pieces } = tables as Record<string, Float32Array>;
  const out = new Float32Array(INPUT);
  if (entry >= 0) addRow(words as Float32Array, entry, 1, out, 0);
  addRow(buckets as Float32Array, bucket, 1, out, 0);
  const by = 1 / Math.sqrt(parts.length || 1);
  for (const piece of parts) addRow(pieces as Float32Array, piece, by, out, 0);
  return out;
}

function addRow(table: Float32Array, row: number, by: number, out: Float32Array, to: number): void {
  for (let i = 0; i < INPUT; i++) (out[to + i] as number) += (table[row * INPUT + i] as number) * by;
}

function convolve(below: Float32Array, words: number, layer: number, { tables }: Model): Float32Array {
  const width = layer ? HIDDEN : INPUT;
  const weights = tables[`conv${layer}`] as Float32Array;
  const bias = tables[`convBias${layer}`] as Float32Array;
  const reach = 1 << layer;
  const out = new Float32Array(words * HIDDEN);
  const sum = new Float32Array(HIDDEN);
  const loud = loudIn(below, words, width);
  for (let at = 0; at < words; at++) {
    sum.set(bias);
    for (let side = -1; side <= 1; side++) {
      const heard = at + side * reach;
      if (heard < 0 || heard >= words) continue;
      accumulateLoud(sum, below, heard, loud, weights, (side + 1) * width * HIDDEN);
    }
    for (let i = 0; i < HIDDEN; i++)
      out[at * HIDDEN + i] = Math.max(0, sum[i] as number) + (layer ? (below[at * HIDDEN + i] as number) : 0);
  }
  return out;
}

/** Which numbers of each row are not nothing. Past the first layer that is one in four, and only these are multiplied. */
interface Loud {
  width: number;
  columns: Uint8Array;
  /** Where each row's columns begin; one more at the end. */
  starts: Uint32Array;
}

function loudIn(rows: Float32Array, count: number, width: number): Loud {
  const columns = new Uint8Array(rows.length);
  const starts = new Uint32Array(count + 1);
  let found = 0;
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < width; i++) if (rows[row * width + i] !== 0) columns[found++] = i;
    starts[row + 1] = found;
  }
  return { width, columns, starts };
}

/** What `accumulate` does, for one row of some, by its loud columns alone. */
function accumulateLoud(
  sum: Float32Array,
  rows: Float32Array,
  row: number,
  { width, columns, starts }: Loud,
  weights: Float32Array,
  offset: number,
): void {
  const start = row * width;
  const out = sum.length;
  const end = starts[row + 1] as number;
  let at = starts[row] as number;
  for (; at + 3 < end; at += 4) {
    const i = columns[at] as number;
    const j = columns[at + 1] as number;
    const k = columns[at + 2] as number;
    const l = columns[at + 3] as number;
    const a = rows[start + i] as number;
    const b = rows[start + j] as number;
    const c = rows[start + k] as number;
    const d = rows[start + l] as number;
    const first = offset + i * out;
    const second = offset + j * out;
    const third = offset + k * out;
    const fourth = offset + l * out;
    for (let to = 0; to < out; to++)
      (sum[to] as number) +=
        a * (weights[first + to] as number) +
        b * (weights[second + to] as number) +
        c * (weights[third + to] as number) +
        d * (weights[fourth + to] as number);
  }
  for (; at < end; at++) {
    const i = columns[at] as number;
    const value = rows[start + i] as number;
    const from = offset + i * out;
    for (let to = 0; to < out; to++) (sum[to] as number) += value * (weights[from + to] as number);
  }
}

/**
 * `sum += row × weights`, the rows of `weights` as wide as `sum`. Four rows at a time: V8 then loads and stores each sum
 * once for four products, which makes this three times as fast.
 */
export function accumulate(
  sum: Float32Array,
  from: Float32Array,
  start: number,
  length: number,
  weights: Float32Array,
  offset: number,
): void {
  const width = sum.length;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    const a = from[start + i] as number;
    const b = from[start + i + 1] as number;
    const c = from[start + i + 2] as number;
    const d = from[start + i + 3] as number;
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    const first = offset + i * width;
    const second = first + width;
    const third = second + width;
    const fourth = third + width;
    for (let j = 0; j < width; j++)
      (sum[j] as number) +=
        a * (weights[first + j] as number) +
        b * (weights[second + j] as number) +
        c * (weights[third + j] as number) +
        d * (weights[fourth + j] as number);
  }
  for (; i < length; i++) {
    const value = from[start + i] as number;
    const row = offset + i * width;
    for (let j = 0; j < width; j++) (sum[j] as number) += value * (weights[row + j] as number);
  }
}
