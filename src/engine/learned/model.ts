import { CATEGORIES, type Category } from '../category';
import type { Known } from './sentence-input';
import { BREAKS, PIECE_BUCKETS, SHAPES, WORD_BUCKETS } from './word-features';

/** The network's sizes. `INPUT` and `HIDDEN` are what decide its cost: about 20,000 multiplications a word. */
export const INPUT = 32;
export const HIDDEN = 48;
export const LAYERS = 3;
export const CONTEXT = 64;
/** Internal or not, a reply or not, an answer to a review or not. */
export const SETTING = 3;
/** Peak and mean of the post's words, the setting, peak and mean of the text replied to, what the rules saw. */
export const POOLED = 2 * HIDDEN + SETTING + 2 * HIDDEN + CONTEXT;
/** What the post as a whole is asked: would it be shown anything, would it be held. */
export const HEADS = ['shown', 'held'] as const;
export type Head = (typeof HEADS)[number];

/** Name, rows and columns of every table of weights, in the order they are stored. */
export function tables(words: number, rules: number): Record<string, [rows: number, columns: number]> {
  const layers = Array.from({ length: LAYERS }, (_, at) => at);
  return {
    words: [words, INPUT],
    buckets: [WORD_BUCKETS, INPUT],
    pieces: [PIECE_BUCKETS, INPUT],
    shapes: [SHAPES, INPUT],
    breaks: [BREAKS, INPUT],
    rules: [rules, INPUT],
    ...Object.fromEntries(layers.map((at) => [`conv${at}`, [3 * (at ? HIDDEN : INPUT), HIDDEN]])),
    ...Object.fromEntries(layers.map((at) => [`convBias${at}`, [1, HIDDEN]])),
    seen: [rules, CONTEXT],
    context: [POOLED, CONTEXT],
    contextBias: [1, CONTEXT],
    wordOut: [HIDDEN, CATEGORIES.length],
    contextOut: [CONTEXT, CATEGORIES.length],
    outBias: [1, CATEGORIES.length],
    heads: [CONTEXT + CATEGORIES.length, HEADS.length],
    headsBias: [1, HEADS.length],
  };
}

/** For each head, the scores that 0%, 0.1%, 0.2% … of clear posts reach or pass, falling; from posts not trained on. */
export type Calibration = Record<Head, number[]>;

/** The large tables, of which a word touches a few rows. */
const LOOKUPS = ['words', 'buckets', 'pieces'] as const;
type Lookup = (typeof LOOKUPS)[number];

/** A table as it is stored, a byte a weight: so it stays in the processor's cache. A row times the steps is the weights. */
export interface StoredTable {
  rows: Int8Array;
  /** By column. */
  steps: Float32Array;
}

/** A trained model, ready to run. */
export interface Model extends Known {
  lookups: Record<Lookup, StoredTable>;
  /** All other tables. */
  tables: Record<string, Float32Array>;
  calibration: Calibration;
  /** Logit from which a word counts as evidence of a category. */
  evidence: Record<Category, number>;
}

interface Header {
  words: string;
  rules: string[];
  calibration: Calibration;
  evidence: Record<Category, number>;
  /** By table, the step of each column: a stored -127 … 127 times its column's step is the weight. */
  steps: Record<string, number[]>;
}

/**
 * Reads a stored model: the header's length in bytes (32 bits, little-endian), the header as JSON, then the tables as
 * signed bytes, one after the other.
 * @throws Error when the bytes end too soon or the tables do not fit this engine.
 */
export function readModel(bytes: Uint8Array): Model {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  const words = header.words.split(' ');
  const rules = header.rules;
  const stored: Record<string, StoredTable> = {};
  let at = 4 + length;
  for (const [name, [rows, columns]] of Object.entries(tables(words.length, rules.length))) {
    const steps = header.steps[name];
    if (steps?.length !== columns)
      throw new Error(`The model's table "${name}" does not fit this engine: train it again.`);
    const size = rows * columns;
    stored[name] = { rows: new Int8Array(bytes.buffer, bytes.byteOffset + at, size), steps: Float32Array.from(steps) };
    at += size;
  }
  if (at !== bytes.length) throw new Error('The model is longer or shorter than its tables: train it again.');
  return {
    words: rowsOf(words),
    rules: rowsOf(rules),
    lookups: Object.fromEntries(LOOKUPS.map((name) => [name, stored[name]])) as Model['lookups'],
    tables: Object.fromEntries(
      Object.entries(stored).flatMap(([name, table]) => (isLookup(name) ? [] : [[name, unpack(table)]])),
    ),
    calibration: header.calibration,
    evidence: header.evidence,
  };
}

function isLookup(name: string): boolean {
  return (LOOKUPS as readonly string[]).includes(name);
}

/** The weights themselves. */
function unpack({ rows, steps }: StoredTable): Float32Array {
  return Float32Array.from(rows, (value, index) => value * (steps[index % steps.length] as number));
}

/** A model as training makes it: every table in full, its words and rules in order. */
export type Trained = Omit<Model, 'words' | 'rules' | 'lookups'> & { words: string[]; rules: string[] };

/** A stored model as training made it, but for the rounding to bytes. */
export function toTrained({ lookups, tables, ...model }: Model): Trained {
  const unpacked = Object.fromEntries(LOOKUPS.map((name) => [name, unpack(lookups[name])]));
  return {
    ...model,
    tables: { ...unpacked, ...tables },
    words: [...model.words.keys()],
    rules: [...model.rules.keys()],
  };
}

/** Packs tables into bytes, each column in 255 steps. */
export function writeModel(trained: Trained): Uint8Array<ArrayBuffer> {
  const sizes = Object.entries(tables(trained.words.length, trained.rules.length));
  const steps: Header['steps'] = {};
  const parts = sizes.map(([name, [, columns]]) => {
    const table = trained.tables[name] as Float32Array;
    const step = Array.from({ length: columns }, (_, column) => stepOf(table, columns, column));
    steps[name] = step;
    return Int8Array.from(table, (value, index) => Math.round(value / (step[index % columns] as number)));
  });
  const header: Header = {
    words: trained.words.join(' '),
    rules: trained.rules,
    calibration: trained.calibration,
    evidence: trained.evidence,
    steps,
  };
  const head = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + head.length + parts.reduce((sum, part) => sum + part.length, 0));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let at = 4 + head.length;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer), at);
    at += part.length;
  }
  return bytes;
}

function stepOf(table: Float32Array, columns: number, column: number): number {
  let most = 0;
  for (let at = column; at < table.length; at += columns) most = Math.max(most, Math.abs(table[at] as number));
  return Number((most / 127 || 1e-9).toPrecision(6));
}

function rowsOf(names: string[]): Map<string, number> {
  return new Map(names.map((name, row) => [name, row]));
}
