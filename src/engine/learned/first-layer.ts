import { onceFor } from '../once-for';
import { HIDDEN, INPUT, type Model, type StoredTable } from './model';
import { accumulate } from './products';
import type { WordForm, WordInput } from './sentence-input';

/** What a word says to the one after it, to itself and to the one before: three rows of `HIDDEN`. */
const SAID = 3 * HIDDEN;

/**
 * The first convolution is linear in what a word is looked up by, so what each of these says is worked out once, for a
 * word when it is first met and for the small tables when a model is: a sentence is then read by adding up.
 */
export function firstLayer(words: WordInput[], model: Model): Float32Array {
  const bias = model.tables.convBias0 as Float32Array;
  const said = new Float32Array(words.length * SAID);
  for (let at = 0; at < words.length; at++) say(words[at] as WordInput, said, at * SAID, model);
  const out = new Float32Array(words.length * HIDDEN);
  for (let at = 0; at < words.length; at++)
    for (let i = 0; i < HIDDEN; i++) {
      const before = at > 0 ? (said[(at - 1) * SAID + i] as number) : 0;
      const self = said[at * SAID + HIDDEN + i] as number;
      const after = at + 1 < words.length ? (said[(at + 1) * SAID + 2 * HIDDEN + i] as number) : 0;
      out[at * HIDDEN + i] = Math.max(0, (bias[i] as number) + before + self + after);
    }
  return out;
}

function say(word: WordInput, out: Float32Array, to: number, model: Model): void {
  const { shapes, breaks, rules } = smallTables(model);
  word.form.said ??= saidBy(vectorOf(word.form, model), 0, model);
  out.set(word.form.said, to);
  add(shapes, word.shape, out, to);
  add(breaks, word.breakAfter, out, to);
  for (const rule of word.rules) add(rules, rule, out, to);
}

/** Its entry, its bucket and its pieces. */
function vectorOf({ entry, bucket, pieces: parts }: WordForm, { lookups }: Model): Float32Array {
  const out = new Float32Array(INPUT);
  if (entry >= 0) addStored(lookups.words, [entry], 1, out);
  addStored(lookups.buckets, [bucket], 1, out);
  addStored(lookups.pieces, parts, 1 / Math.sqrt(parts.length || 1), out);
  return out;
}

/** Adds rows up as they are stored, and takes them times their steps once. */
function addStored({ rows, steps }: StoredTable, which: number[], by: number, out: Float32Array): void {
  const sum = new Int32Array(INPUT);
  for (const row of which) for (let i = 0; i < INPUT; i++) (sum[i] as number) += rows[row * INPUT + i] as number;
  for (let i = 0; i < INPUT; i++) (out[i] as number) += (sum[i] as number) * (steps[i] as number) * by;
}

function saidBy(inputs: Float32Array, row: number, { tables }: Model): Float32Array {
  const out = new Float32Array(SAID);
  for (let side = 0; side < 3; side++) {
    const part = out.subarray(side * HIDDEN, (side + 1) * HIDDEN);
    accumulate(part, inputs, row * INPUT, INPUT, tables.conv0 as Float32Array, side * INPUT * HIDDEN);
  }
  return out;
}

type SmallTables = Record<'shapes' | 'breaks' | 'rules', Float32Array>;

const smallTables = onceFor((model: Model): SmallTables => {
  const { shapes, breaks, rules } = model.tables;
  return {
    shapes: saidByAll(shapes as Float32Array, model),
    breaks: saidByAll(breaks as Float32Array, model),
    rules: saidByAll(rules as Float32Array, model),
  };
});

function saidByAll(table: Float32Array, model: Model): Float32Array {
  const rows = table.length / INPUT;
  const out = new Float32Array(rows * SAID);
  for (let row = 0; row < rows; row++) out.set(saidBy(table, row, model), row * SAID);
  return out;
}

function add(table: Float32Array, row: number, out: Float32Array, to: number): void {
  const from = row * SAID;
  for (let i = 0; i < SAID; i++) (out[to + i] as number) += table[from + i] as number;
}
