import { CATEGORIES } from '../category';
import { CONTEXT, HEADS, type Head, HIDDEN, type Model, POOLED, SETTING } from './model';
import { accumulate, type SentenceState } from './sentence-net';

/** What the network takes in of a post beyond its sentences. */
export interface PostInput {
  sentences: SentenceState[];
  replied: SentenceState[];
  /** Names of the rules that matched anywhere, and of the findings they would make. */
  seen: string[];
  setting: { internal: boolean; reply: boolean; review: boolean };
}

/** Logits: one for each head, and for every word of every sentence one for each category, in the order of `CATEGORIES`. */
export interface Reading {
  heads: Record<Head, number>;
  words: Float32Array[];
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
  const words = input.sentences.map((sentence) => wordLogits(sentence, base, model));
  return { words, heads: heads(context, words, model) };
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
  for (const { states } of sentences)
    for (let at = 0; at < states.length; at++) {
      const i = at % HIDDEN;
      const state = states[at] as number;
      if (state > (out[to + i] as number)) out[to + i] = state;
      (out[to + HIDDEN + i] as number) += state / words;
    }
}

function wordLogits({ words, states }: SentenceState, base: Float32Array, { tables }: Model): Float32Array {
  const width = CATEGORIES.length;
  const out = new Float32Array(words.length * width);
  words.forEach((_, at) => {
    const row = out.subarray(at * width, (at + 1) * width);
    row.set(base);
    accumulate(row, states, at * HIDDEN, HIDDEN, tables.wordOut as Float32Array, 0);
  });
  return out;
}

function heads(context: Float32Array, words: Float32Array[], { tables }: Model): Reading['heads'] {
  const input = new Float32Array(CONTEXT + CATEGORIES.length);
  input.set(context);
  input.fill(LEAST, CONTEXT);
  for (const logits of words)
    for (let at = 0; at < logits.length; at++) {
      const i = CONTEXT + (at % CATEGORIES.length);
      if ((logits[at] as number) > (input[i] as number)) input[i] = logits[at] as number;
    }
  for (let i = CONTEXT; i < input.length; i++) input[i] = 4 / (1 + Math.exp(-(input[i] as number)));
  const out = tables.headsBias?.slice() as Float32Array;
  accumulate(out, input, 0, input.length, tables.heads as Float32Array, 0);
  return Object.fromEntries(HEADS.map((head, at) => [head, out[at]])) as Reading['heads'];
}
