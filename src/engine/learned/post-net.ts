import { CATEGORIES } from '../category';
import { CONTEXT, HEADS, type Head, HIDDEN, type Model, POOLED, SETTING } from './model';
import { accumulate } from './products';
import type { Column } from './runs';
import type { SentenceState } from './sentence-net';

/** What the network takes in of a post beyond its sentences. */
export interface PostInput {
  sentences: SentenceState[];
  replied: SentenceState[];
  /** Names of the rules that matched anywhere, and of the findings they would make, each once. */
  seen: string[];
  setting: { internal: boolean; reply: boolean; review: boolean };
}

/** What the network makes of a post: a logit for each head, and for each category what the post adds to all its words. */
export interface Reading {
  heads: Record<Head, number>;
  base: Float32Array;
  /** By category, the highest of its words' own logits. */
  loudest: Float32Array;
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
  const loudest = new Float32Array(CATEGORIES.length).fill(Number.NEGATIVE_INFINITY);
  for (const sentence of input.sentences) raise(loudest, sentence.loudest);
  return { base, loudest, sentences: input.sentences, heads: heads(context, loudest, base, model) };
}

/** One category's logits in a sentence; `category` is its place in `CATEGORIES`. */
export function columnOf({ base }: Reading, { logits }: SentenceState, category: number): Column {
  return { rows: logits, category, plus: base[category] as number };
}

/** The highest logit of a category among the words of a sentence, or of the whole post. */
export function loudestOf({ base }: Reading, { loudest }: SentenceState | Reading, category: number): number {
  return (loudest[category] as number) + (base[category] as number);
}

function pooled({ sentences, replied, seen, setting }: PostInput, { tables, rules }: Model): Float32Array {
  const out = new Float32Array(POOLED);
  pool(sentences, out, 0);
  out.set([Number(setting.internal), Number(setting.reply), Number(setting.review)], 2 * HIDDEN);
  pool(replied, out, 2 * HIDDEN + SETTING);
  const bag = out.subarray(4 * HIDDEN + SETTING);
  const weights = tables.seen as Float32Array;
  for (const name of seen) {
    const row = rules.get(name);
    if (row === undefined) continue;
    for (let i = 0; i < CONTEXT; i++) (bag[i] as number) += weights[row * CONTEXT + i] as number;
  }
  return out;
}

/** The highest and the mean of each state over all words; nothing where there are none. */
function pool(sentences: SentenceState[], out: Float32Array, to: number): void {
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0);
  if (words === 0) return;
  const most = out.subarray(to, to + HIDDEN).fill(Number.NEGATIVE_INFINITY);
  const mean = out.subarray(to + HIDDEN, to + 2 * HIDDEN);
  for (const { peaks, sums } of sentences) {
    raise(most, peaks);
    for (let i = 0; i < HIDDEN; i++) (mean[i] as number) += sums[i] as number;
  }
  for (let i = 0; i < HIDDEN; i++) (mean[i] as number) /= words;
}

function raise(most: Float32Array, to: Float32Array): void {
  for (let i = 0; i < to.length; i++) if ((to[i] as number) > (most[i] as number)) most[i] = to[i] as number;
}

function heads(context: Float32Array, loudest: Float32Array, base: Float32Array, { tables }: Model): Reading['heads'] {
  const input = new Float32Array(CONTEXT + CATEGORIES.length);
  input.set(context);
  for (let i = 0; i < CATEGORIES.length; i++) {
    const logit = Math.fround(Math.max(LEAST, (loudest[i] as number) + (base[i] as number)));
    input[CONTEXT + i] = 4 / (1 + Math.exp(-logit));
  }
  const out = tables.headsBias?.slice() as Float32Array;
  accumulate(out, input, 0, input.length, tables.heads as Float32Array, 0);
  return Object.fromEntries(HEADS.map((head, at) => [head, out[at]])) as Reading['heads'];
}
