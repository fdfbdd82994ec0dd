import { CATEGORIES } from '../src/engine/category';
import { CONTEXT, HEADS, HIDDEN, POOLED, SETTING } from '../src/engine/learned/model';
import { accumulate } from '../src/engine/learned/products';
import type { Chance } from './chance';
import type { Example } from './example';
import type { Network } from './network';
import { accumulateBack } from './rows';
import { dropout, type WordsPass, wordsBackward, wordsForward } from './words-pass';

const COLUMNS = CATEGORIES.length;
const BAG = 4 * HIDDEN + SETTING;
/** No word's evidence counts for less, as in the engine. */
const LEAST = -6;
/** How much a labelled word weighs against an unlabelled one, and a post's words against its heads. */
const LABELLED = 2;
const WORDS_WEIGHT = 1;
const DROP = { seen: 0.15, pooled: 0.1 };

const sigmoid = (x: number) => 1 / (1 + Math.exp(-x));

interface PostPass {
  text: WordsPass;
  replied: WordsPass | undefined;
  seen: number[];
  pooled: Float32Array;
  mask: Float32Array;
  peaks: { text: Int32Array; replied: Int32Array };
  context: Float32Array;
  logits: Float32Array;
  /** By category: the word that speaks loudest, and how loudly, 0 to 1. */
  loudest: Int32Array;
  evidence: Float32Array;
  heads: number[];
}

/**
 * Shows the network one labelled post, and adds what it should have done otherwise to the gradients.
 * @returns how wrong it was: the cross-entropy of its heads, and of its words by their weight.
 */
export function learn(network: Network, example: Example, chance: Chance): number {
  const pass = forward(network, example, chance);
  backward(network, example, pass);
  const heads = HEADS.reduce((sum, _, at) => sum + surprise(pass.heads[at] as number, Boolean(example.heads[at])), 0);
  return heads + wordsLoss(example, pass);
}

/** How wrong a logit is: minus the logarithm of the chance it gave to what was so. */
function surprise(logit: number, so: boolean): number {
  const against = so ? -logit : logit;
  return against > 30 ? against : Math.log1p(Math.exp(against));
}

function wordsLoss({ labels }: Example, { logits }: PostPass): number {
  let sum = 0;
  for (let at = 0; at < logits.length; at++)
    sum += surprise(logits[at] as number, labels[at] === 1) * (labels[at] ? LABELLED : 1);
  return sum * wordShare(logits);
}

function wordShare(logits: Float32Array): number {
  return WORDS_WEIGHT / Math.sqrt((logits.length / COLUMNS) * 30);
}

function forward(network: Network, example: Example, chance: Chance): PostPass {
  const text = wordsForward(network, example.text, chance);
  const replied = example.replied && wordsForward(network, example.replied, chance);
  const pooled = new Float32Array(POOLED);
  const peaks = { text: pool(text, pooled, 0), replied: pool(replied, pooled, 2 * HIDDEN + SETTING) };
  pooled.set(example.setting, 2 * HIDDEN);
  const seen = example.seen.filter(() => chance.next() >= DROP.seen);
  for (const row of seen) addRow(network.of('seen').weights, row * CONTEXT, pooled, BAG, CONTEXT);
  const mask = dropout(pooled, DROP.pooled, chance);
  const context = times(pooled, network.of('context').weights, network.of('contextBias').weights).map(Math.tanh);
  const base = times(context, network.of('contextOut').weights, network.of('outBias').weights);
  const logits = wordLogits(network, text, base);
  const { loudest, evidence } = speakLoudest(logits);
  const input = Float32Array.from([...context, ...evidence.map((value) => 4 * value)]);
  const heads = [...times(input, network.of('heads').weights, network.of('headsBias').weights)];
  return { text, replied, seen, pooled, mask, peaks, context, logits, loudest, evidence, heads };
}

function backward(network: Network, example: Example, pass: PostPass): void {
  const errors = Float32Array.from(pass.heads, (logit, at) => sigmoid(logit) - (example.heads[at] as number));
  const input = Float32Array.from([...pass.context, ...pass.evidence.map((value) => 4 * value)]);
  const fromHeads = timesBack(network, 'heads', 'headsBias', input, errors);
  const logits = wordErrors(example, pass, fromHeads);
  const states = new Float32Array(pass.text.text.words.length * HIDDEN);
  const base = wordLogitsBack(network, pass.text, logits, states);
  const context = timesBack(network, 'contextOut', 'outBias', pass.context, base);
  for (let i = 0; i < CONTEXT; i++) {
    const value = pass.context[i] as number;
    context[i] = ((context[i] as number) + (fromHeads[i] as number)) * (1 - value * value);
  }
  const pooled = timesBack(network, 'context', 'contextBias', pass.pooled, context);
  for (let i = 0; i < POOLED; i++) (pooled[i] as number) *= pass.mask[i] as number;
  for (const row of pass.seen) addRow(pooled, BAG, network.of('seen').gradient, row * CONTEXT, CONTEXT);
  poolBack(pass.peaks.text, pooled, 0, states);
  wordsBackward(network, pass.text, states);
  if (!pass.replied) return;
  const replied = new Float32Array(pass.replied.text.words.length * HIDDEN);
  poolBack(pass.peaks.replied, pooled, 2 * HIDDEN + SETTING, replied);
  wordsBackward(network, pass.replied, replied);
}

/** What each word's logits should have been otherwise: by its own labels, and by what the heads made of the loudest. */
function wordErrors(
  { labels }: Example,
  { logits, loudest, evidence }: PostPass,
  fromHeads: Float32Array,
): Float32Array {
  const share = wordShare(logits);
  const errors = new Float32Array(logits.length);
  for (let at = 0; at < logits.length; at++) {
    const p = sigmoid(logits[at] as number);
    errors[at] = labels[at] ? share * LABELLED * (p - 1) : share * p;
  }
  loudest.forEach((at, column) => {
    const value = evidence[column] as number;
    if (at >= 0) (errors[at] as number) += 4 * (fromHeads[CONTEXT + column] as number) * value * (1 - value);
  });
  return errors;
}

function speakLoudest(logits: Float32Array): { loudest: Int32Array; evidence: Float32Array } {
  const loudest = new Int32Array(COLUMNS).fill(-1);
  const most = new Float32Array(COLUMNS).fill(LEAST);
  for (let at = 0; at < logits.length; at++) {
    const column = at % COLUMNS;
    if ((logits[at] as number) <= (most[column] as number)) continue;
    most[column] = logits[at] as number;
    loudest[column] = at;
  }
  return { loudest, evidence: most.map(sigmoid) };
}

function wordLogits(network: Network, { text, layers }: WordsPass, base: Float32Array): Float32Array {
  const states = layers.at(-1) as Float32Array;
  const { weights } = network.of('wordOut');
  const logits = new Float32Array(text.words.length * COLUMNS);
  text.words.forEach((_, at) => {
    const row = logits.subarray(at * COLUMNS, (at + 1) * COLUMNS);
    row.set(base);
    accumulate(row, states, at * HIDDEN, HIDDEN, weights, 0);
  });
  return logits;
}

/** Adds to the gradients of the words' states; returns that of the base all words share. */
function wordLogitsBack(network: Network, { text, layers }: WordsPass, errors: Float32Array, down: Float32Array) {
  const states = layers.at(-1) as Float32Array;
  const base = new Float32Array(COLUMNS);
  text.words.forEach((_, at) => {
    addRow(errors, at * COLUMNS, base, 0, COLUMNS);
    const row = errors.subarray(at * COLUMNS, (at + 1) * COLUMNS);
    accumulateBack(row, states, at * HIDDEN, HIDDEN, network.of('wordOut'), 0, down);
  });
  return base;
}

/** Peak and mean of each state over the words; returns the word that held each peak. */
function pool(pass: WordsPass | undefined, out: Float32Array, to: number): Int32Array {
  const peaks = new Int32Array(HIDDEN).fill(-1);
  const words = pass?.text.words.length ?? 0;
  if (!pass || words === 0) return peaks;
  const states = pass.layers.at(-1) as Float32Array;
  for (let i = 0; i < HIDDEN; i++) {
    let most = Number.NEGATIVE_INFINITY;
    let sum = 0;
    for (let at = 0; at < words; at++) {
      const value = states[at * HIDDEN + i] as number;
      if (value > most) {
        most = value;
        peaks[i] = at;
      }
      sum += value;
    }
    out[to + i] = most;
    out[to + HIDDEN + i] = sum / words;
  }
  return peaks;
}

function poolBack(peaks: Int32Array, errors: Float32Array, from: number, down: Float32Array): void {
  const words = down.length / HIDDEN;
  for (let i = 0; i < HIDDEN && words > 0; i++) {
    const peak = peaks[i] as number;
    if (peak >= 0) (down[peak * HIDDEN + i] as number) += errors[from + i] as number;
    const share = (errors[from + HIDDEN + i] as number) / words;
    for (let at = 0; at < words; at++) (down[at * HIDDEN + i] as number) += share;
  }
}

function times(input: Float32Array, weights: Float32Array, bias: Float32Array): Float32Array {
  const out = bias.slice();
  accumulate(out, input, 0, input.length, weights, 0);
  return out;
}

function timesBack(network: Network, name: string, biasName: string, input: Float32Array, errors: Float32Array) {
  addRow(errors, 0, network.of(biasName).gradient, 0, errors.length);
  const down = new Float32Array(input.length);
  accumulateBack(errors, input, 0, input.length, network.of(name), 0, down);
  return down;
}

function addRow(source: Float32Array, from: number, out: Float32Array, to: number, length: number): void {
  for (let i = 0; i < length; i++) (out[to + i] as number) += source[from + i] as number;
}
