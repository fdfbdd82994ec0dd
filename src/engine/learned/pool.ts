import { sharedStart } from '../whereabouts';
import { HIDDEN } from './model';
import { raise } from './products';
import type { SentenceState } from './sentence-net';

/** What the states of a text's words come to: the highest and the sum of each, over so many words. */
interface Sum {
  words: number;
  most: Float32Array;
  sums: Float32Array;
}

/**
 * Pools the states of a text's sentences. A text is mostly the last one with its last sentence changed: what the sentences
 * before come to is kept. They are always added up from the first on, so that a text comes to the same either way.
 */
export class Pool {
  private kept: readonly SentenceState[] = [];
  private sum = nothing();

  /** Writes the highest and the mean of each state over all words; nothing where there are none. */
  into(out: Float32Array, to: number, sentences: readonly SentenceState[]): void {
    const before = sentences.slice(0, -1);
    const isKept = this.kept.length <= before.length && sharedStart(this.kept, before) === this.kept.length;
    const sum = isKept ? this.sum : nothing();
    for (const state of before.slice(isKept ? this.kept.length : 0)) add(sum, state);
    this.kept = before;
    this.sum = sum;
    const whole = { words: sum.words, most: sum.most.slice(), sums: sum.sums.slice() };
    const last = sentences.at(-1);
    if (last) add(whole, last);
    if (whole.words === 0) return;
    out.set(whole.most, to);
    for (let i = 0; i < HIDDEN; i++) out[to + HIDDEN + i] = (whole.sums[i] as number) / whole.words;
  }
}

function nothing(): Sum {
  const most = new Float32Array(HIDDEN).fill(Number.NEGATIVE_INFINITY);
  return { words: 0, most, sums: new Float32Array(HIDDEN) };
}

function add(sum: Sum, { words, peaks, sums }: SentenceState): void {
  sum.words += words.length;
  raise(sum.most, peaks);
  for (let i = 0; i < HIDDEN; i++) (sum.sums[i] as number) += sums[i] as number;
}
