import { CATEGORIES } from '../category';
import { CONTEXT, HEADS, type Head, HIDDEN, type Model, POOLED, SETTING } from './model';
import { accumulate } from './products';
import type { SentenceState } from './sentence-net';

/** What the network takes in of a post beyond its sentences. */
export interface PostInput {
  sentences: SentenceState[];
  replied: SentenceState[];
  /** Names of the rules that matched anywhere, and of the findings they would make. */
  seen: string[];
  setting: { internal: boolean; reply: boolean; review: boolean };
}

/** What the network makes of a post: a logit for each head, and for each category what the post adds to all its words. */
export interface Reading {
  heads: Record<Head, number>;
  base: Float32Array;
  sentences: SentenceState[];
}

/** No word's evidence counts for less than this, so that an empty post is no surprise. */
const LEAST = -6;

/** Ties the sentences together: a context of the whole post, added to every word, and the two heads on top. */
export function readPost(input: PostInput, model: Model): Reading {
  const { tables } = model;
  const context = tables.contextBias?.slice() as Float32Array;
  accumulate(context, pooled(input, model), 0, POOLED, tables.context as Float32Array, 0);
  for (let i = 0; i < CONTEXT; i++) context[i] = Math.tanh(context[i] as number);
  const base = tables.outBias?.slice() as Float32Array;
  accumulate(base, context, 0, CONTEXT, tables.contextOut as Float32Array, 0);
  return { base, sentences: input.sentences, heads: heads(context, { base, sentences: input.sentences }, model) };
}

/** One category's logits in a sentence, word by word; `column` is its place in `CATEGORIES`. */
export function columnOf({ base }: Reading, { logits }: SentenceState, column: number): number[] {
  const values: number[] = [];
  for (let at = column; at < logits.length; at += CATEGORIES.length)
    values.push((logits[at] as number) + (base[column] as number));
  return values;
}

/** One word's logit for a category; `column` is its place in `CATEGORIES`. */
export function logitOf({ base }: Reading, { logits }: SentenceState, word: number, column: number): number {
  return (logits[word * CATEGORIES.length + column] as number) + (base[column] as number);
}

/** The highest logit of a category among a sentence's words. */
export function loudestOf({ base }: Pick<Reading, 'base'>, { loudest }: SentenceState, column: number): number {
  return (loudest[column] as number) + (base[column] as number);
}

function pooled({ sentences, replied, seen, setting }: PostInput, { tables, rules }: Model): Float32Array {
  const out = new Float32Array(POOLED);
  pool(sentences, out, 0);
  out.set([Number(setting.internal), Number(setting.reply), Number(setting.review)], 2 * HIDDEN);
  pool(replied, out, 2 * HIDDEN + SETTING);
  const bag = 4 * HIDDEN + SETTING;
  for (const name of new Set(seen)) {
    const row = rules.get(name);
    if (row === undefined) continue;
    for (let i = 0; i < CONTEXT; i++) (out[bag + i] as number) += tables.seen?.[row * CONTEXT + i] as number;
  }
  return out;
}

/** The highest and the mean of each state over all words; nothing where there are none. */
function pool(sentences: SentenceState[], out: Float32Array, to: number): void {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (words === 0) return;
  out.fill(Number.NEGATIVE_INFINITY, to, to + HIDDEN);
  for (const { peaks, sums } of sentences)
    for (let i = 0; i < HIDDEN; i++) {
      if ((peaks[i] as number) > (out[to + i] as number)) out[to + i] = peaks[i] as number;
      (out[to + HIDDEN + i] as number) += (sums[i] as number) / words;
    }
}

function heads(
  context: Float32Array,
  reading: Pick<Reading, 'base' | 'sentences'>,
  { tables }: Model,
): Reading['heads'] {
  const input = new Float32Array(CONTEXT + CATEGORIES.length);
  input.set(context);
  input.fill(LEAST, CONTEXT);
  for (const sentence of reading.sentences)
    for (let i = 0; i < CATEGORIES.length; i++) {
      const logit = loudestOf(reading, sentence, i);
      if (logit > (input[CONTEXT + i] as number)) input[CONTEXT + i] = logit;
    }
  for (let i = CONTEXT; i < input.length; i++) input[i] = 4 / (1 + Math.exp(-(input[i] as number)));
  const out = tables.headsBias?.slice() as Float32Array;
  accumulate(out, input, 0, input.length, tables.heads as Float32Array, 0);
  return Object.fromEntries(HEADS.map((head, at) => [head, out[at]])) as Reading['heads'];
}
