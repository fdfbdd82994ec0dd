import { HIDDEN, INPUT, LAYERS } from '../src/engine/learned/model';
import { accumulate } from '../src/engine/learned/products';
import type { WordInput } from '../src/engine/learned/sentence-input';
import type { Chance } from './chance';
import type { ExampleText } from './example';
import { type Network, throughLens } from './network';
import type { SparseParameter } from './parameter';
import { accumulateBack } from './rows';
import { WIDTH } from './vectors';

/** Shares left out at random while training (Srivastava et al. 2014), so that nothing leans on one word or one rule. */
const DROP = { word: 0.1, bucket: 0.3, rule: 0.15, input: 0.1 };

interface Kept {
  word: boolean;
  bucket: boolean;
  rules: number[];
}

/** One text on its way up, with what the way down needs. */
export interface WordsPass {
  text: ExampleText;
  kept: Kept[];
  mask: Float32Array;
  /** States below and above each layer; the last are the words' own. */
  layers: Float32Array[];
}

export function wordsForward(network: Network, text: ExampleText, chance: Chance): WordsPass {
  const kept = text.words.map((word) => keep(word, chance));
  const input = new Float32Array(text.words.length * INPUT);
  text.words.forEach((word, at) => {
    embed(network, word, kept[at] as Kept, input, at * INPUT);
  });
  const mask = dropout(input, DROP.input, chance);
  const layers: Float32Array[] = [input];
  for (let layer = 0; layer < LAYERS; layer++)
    layers.push(convolve(network, layers[layer] as Float32Array, text.sentence, layer));
  return { text, kept, mask, layers };
}

/** @param up gradient of the words' own states; spent. */
export function wordsBackward(network: Network, { text, kept, mask, layers }: WordsPass, up: Float32Array): void {
  let gradient: Float32Array = up;
  for (let layer = LAYERS - 1; layer >= 0; layer--)
    gradient = convolveBack(
      network,
      { below: layers[layer] as Float32Array, above: layers[layer + 1] as Float32Array },
      text.sentence,
      layer,
      gradient,
    );
  for (let i = 0; i < gradient.length; i++) (gradient[i] as number) *= mask[i] as number;
  text.words.forEach((word, at) => {
    embedBack(network, word, kept[at] as Kept, gradient, at * INPUT);
  });
}

/** Puts a share of the values to nought and raises the rest to make up for it; returns what each was multiplied by. */
export function dropout(values: Float32Array, share: number, chance: Chance): Float32Array {
  const mask = new Float32Array(values.length);
  for (let i = 0; i < values.length; i++) {
    mask[i] = chance.next() < share ? 0 : 1 / (1 - share);
    (values[i] as number) *= mask[i] as number;
  }
  return mask;
}

function keep({ rules }: WordInput, chance: Chance): Kept {
  return {
    word: chance.next() >= DROP.word,
    bucket: chance.next() >= DROP.bucket,
    rules: rules.filter(() => chance.next() >= DROP.rule),
  };
}

/** Every row a word draws on, with the share it is added by. */
function rowsOf(word: WordInput, kept: Kept): [table: string, row: number, by: number][] {
  const rows: [string, number, number][] = [
    ['shapes', word.shape, 1],
    ['breaks', word.breakAfter, 1],
  ];
  for (const rule of kept.rules) rows.push(['rules', rule, 1]);
  if (!kept.word) return rows;
  const { bucket, pieces } = word.form;
  if (kept.bucket) rows.push(['buckets', bucket, 1]);
  const by = 1 / Math.sqrt(pieces.length || 1);
  for (const piece of pieces) rows.push(['pieces', piece, by]);
  return rows;
}

function embed(network: Network, word: WordInput, kept: Kept, out: Float32Array, to: number): void {
  if (kept.word && word.form.entry >= 0) throughLens(network, word.form.entry, out, to);
  for (const [table, row, by] of rowsOf(word, kept)) {
    const { weights } = network.of(table);
    for (let i = 0; i < INPUT; i++) (out[to + i] as number) += (weights[row * INPUT + i] as number) * by;
  }
}

function embedBack(network: Network, word: WordInput, kept: Kept, down: Float32Array, from: number): void {
  if (kept.word && word.form.entry >= 0) lensBack(network, word.form.entry, down, from);
  for (const [table, row, by] of rowsOf(word, kept)) {
    const parameter = network.of(table);
    (parameter as Partial<SparseParameter>).touch?.(row);
    const { gradient } = parameter;
    for (let i = 0; i < INPUT; i++) (gradient[row * INPUT + i] as number) += (down[from + i] as number) * by;
  }
}

function lensBack({ vectors, lens }: Network, row: number, down: Float32Array, from: number): void {
  const { gradient } = lens;
  for (let d = 0; d < WIDTH; d++) {
    const value = vectors[row * WIDTH + d] as number;
    const to = d * INPUT;
    for (let i = 0; i < INPUT; i++) (gradient[to + i] as number) += value * (down[from + i] as number);
  }
}

function convolve(network: Network, below: Float32Array, sentence: Int32Array, layer: number): Float32Array {
  const width = layer ? HIDDEN : INPUT;
  const { weights } = network.of(`conv${layer}`);
  const bias = network.of(`convBias${layer}`).weights;
  const reach = 1 << layer;
  const out = new Float32Array(sentence.length * HIDDEN);
  const sum = new Float32Array(HIDDEN);
  for (let at = 0; at < sentence.length; at++) {
    const row = at * HIDDEN;
    sum.set(bias);
    for (let side = -1; side <= 1; side++) {
      const heard = at + side * reach;
      if (heard < 0 || heard >= sentence.length || sentence[heard] !== sentence[at]) continue;
      accumulate(sum, below, heard * width, width, weights, (side + 1) * width * HIDDEN);
    }
    for (let j = 0; j < HIDDEN; j++)
      out[row + j] = Math.max(0, sum[j] as number) + (layer ? (below[row + j] as number) : 0);
  }
  return out;
}

function convolveBack(
  network: Network,
  { below, above }: { below: Float32Array; above: Float32Array },
  sentence: Int32Array,
  layer: number,
  up: Float32Array,
): Float32Array {
  const width = layer ? HIDDEN : INPUT;
  const conv = network.of(`conv${layer}`);
  const bias = network.of(`convBias${layer}`).gradient;
  const reach = 1 << layer;
  const down = new Float32Array(sentence.length * width);
  const passed = new Float32Array(HIDDEN);
  for (let at = 0; at < sentence.length; at++) {
    const row = at * HIDDEN;
    for (let j = 0; j < HIDDEN; j++) {
      const shortcut = layer ? (below[row + j] as number) : 0;
      passed[j] = (above[row + j] as number) > shortcut ? (up[row + j] as number) : 0;
      if (layer) (down[row + j] as number) += up[row + j] as number;
      (bias[j] as number) += passed[j] as number;
    }
    for (let side = -1; side <= 1; side++) {
      const heard = at + side * reach;
      if (heard < 0 || heard >= sentence.length || sentence[heard] !== sentence[at]) continue;
      accumulateBack(passed, below, heard * width, width, conv, (side + 1) * width * HIDDEN, down);
    }
  }
  return down;
}
