import { CATEGORIES } from '../category';
import { CONTEXT, HEADS, type Head, HIDDEN, type Model, POOLED, SETTING } from './model';
import { Pool } from './pool';
import { accumulate, raise } from './products';
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

/** What the last post came to, of which the next is mostly more. */
export class PostMemory {
  readonly own = new Pool();
  readonly replied = new Pool();
  bag: { seen: string[]; sum: Float32Array } | undefined;
}

/** No word's evidence counts for less than this, so that an empty post is no surprise. */
const LEAST = -6;

/** Ties the sentences together: a context of the whole post, added to every word, and the two heads on top. */
export function readPost(input: PostInput, model: Model, memory = new PostMemory()): Reading {
  const { tables } = model;
  const context = tables.contextBias?.slice() as Float32Array;
  accumulate(context, pooled(input, model, memory), 0, POOLED, tables.context as Float32Array, 0);
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

function pooled(input: PostInput, model: Model, memory: PostMemory): Float32Array {
  const { sentences, replied, setting } = input;
  const out = new Float32Array(POOLED);
  memory.own.into(out, 0, sentences);
  out.set([Number(setting.internal), Number(setting.reply), Number(setting.review)], 2 * HIDDEN);
  memory.replied.into(out, 2 * HIDDEN + SETTING, replied);
  out.set(bagOf(input, model, memory), 4 * HIDDEN + SETTING);
  return out;
}

/** What was seen, added up. It is the same at most keys. */
function bagOf({ seen }: PostInput, { tables, rules }: Model, memory: PostMemory): Float32Array {
  const known = memory.bag;
  if (known?.seen.length === seen.length && seen.every((name, at) => name === known.seen[at])) return known.sum;
  const bag = new Float32Array(CONTEXT);
  const weights = tables.seen as Float32Array;
  for (const name of seen) {
    const row = rules.get(name);
    if (row === undefined) continue;
    for (let i = 0; i < CONTEXT; i++) (bag[i] as number) += weights[row * CONTEXT + i] as number;
  }
  memory.bag = { seen, sum: bag };
  return bag;
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
