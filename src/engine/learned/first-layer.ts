import { onceFor } from '../once-for';
import { HIDDEN, INPUT, type Model, type StoredTable } from './model';
import { WeightedRows } from './products';
import type { WordForm, WordInput } from './sentence-input';
import { BREAKS } from './word-features';

/** What a word says to the one before it, to itself and to the one after it: three rows, as they lie in a sentence. */
const SAID = 3 * HIDDEN;

const NO_BIAS = new Float64Array(SAID);

/** Filled and read anew for each word. */
const summands = new WeightedRows(INPUT);

/**
 * The first convolution is linear in what a word is looked up by, so what each of these says is worked out once, for a
 * word as it is written when it is first met and for the rules when a model is: a sentence is then read by adding up.
 */
export function firstLayer(words: WordInput[], model: Model): Float32Array {
  const bias = model.tables.convBias0 as Float32Array;
  const { rules } = smallTables(model);
  // A row more at either end, for what is said to nobody.
  const heard = new Float32Array((words.length + 2) * HIDDEN);
  words.forEach((word, at) => {
    add(saidAsWritten(word, model), 0, heard, at * HIDDEN);
    for (const rule of word.rules) add(rules, rule, heard, at * HIDDEN);
  });
  const out = heard.subarray(HIDDEN, (words.length + 1) * HIDDEN);
  for (let start = 0; start < out.length; start += HIDDEN)
    for (let i = 0; i < HIDDEN; i++) out[start + i] = Math.max(0, (out[start + i] as number) + (bias[i] as number));
  return out;
}

/** What a word says by its letters, its capitals and the mark behind it. */
function saidAsWritten({ form, shape, breakAfter }: WordInput, model: Model): Float32Array {
  const written = shape * BREAKS + breakAfter;
  const known = form.written.get(written);
  if (known) return known;
  form.said ??= saidBy(vectorOf(form, model), 0, model);
  const said = form.said.slice();
  const { shapes, breaks } = smallTables(model);
  add(shapes, shape, said, 0);
  add(breaks, breakAfter, said, 0);
  form.written.set(written, said);
  return said;
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

function saidBy(inputs: Float32Array, row: number, model: Model): Float32Array {
  const out = new Float32Array(SAID);
  summands.clear();
  summands.take(inputs, row * INPUT, INPUT, 0, SAID);
  summands.sum(weightsOf(model), NO_BIAS, out, 0);
  return out;
}

/** The weights of the three sides beside one another, in the order of `SAID`. */
const weightsOf = onceFor(({ tables }: Model): Float64Array => {
  const sides = tables.conv0 as Float32Array;
  const weights = new Float64Array(INPUT * SAID);
  for (let side = 0; side < 3; side++)
    for (let row = 0; row < INPUT; row++) {
      const from = (side * INPUT + row) * HIDDEN;
      weights.set(sides.subarray(from, from + HIDDEN), row * SAID + (2 - side) * HIDDEN);
    }
  return weights;
});

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
