import { INPUT, tables } from '../src/engine/learned/model';
import { accumulate } from '../src/engine/learned/products';
import type { Chance } from './chance';
import type { Crew } from './crew';
import { Parameter, SparseParameter } from './parameter';
import { WIDTH } from './vectors';

/** Tables of which one post touches a few rows only. */
const SPARSE = new Set(['buckets', 'pieces']);

/** How wide each table's first weights are spread; the rest by the square root of the inputs. */
const SPREAD: Record<string, number> = {
  buckets: 0.02,
  pieces: 0.05,
  shapes: 0.1,
  breaks: 0.1,
  rules: 0.1,
  seen: 0.1,
  contextOut: 0.1,
  heads: 0.1,
};

/** At first no word speaks for anything. */
const SILENT = -4;

/** The network's weights under training. The words' table is not among them: it is the vectors seen through `lens`. */
export class Network {
  readonly parameters: Record<string, Parameter | SparseParameter>;
  /** Narrows a word's vector to what the network takes in; unseen words move with the seen. */
  readonly lens: Parameter;
  private step = 0;

  constructor(
    readonly vectors: Float32Array,
    readonly rules: string[],
    chance: Chance,
    private readonly crew: Crew,
  ) {
    const sizes = Object.entries(tables(0, rules.length)).filter(([name]) => name !== 'words');
    this.parameters = Object.fromEntries(
      sizes.map(([name, [rows, columns]]) => {
        const bias = rows === 1;
        const spread = bias ? 0 : (SPREAD[name] ?? 1 / Math.sqrt(rows));
        const Kind = SPARSE.has(name) ? SparseParameter : Parameter;
        return [name, spreadOut(new Kind(rows, columns, crew), spread, chance)];
      }),
    );
    this.lens = spreadOut(new Parameter(WIDTH, INPUT, crew), 0.6 / Math.sqrt(WIDTH), chance);
    this.of('outBias').weights.fill(SILENT);
    crew.meet();
  }

  of(name: string): Parameter | SparseParameter {
    const parameter = this.parameters[name];
    if (!parameter) throw new Error(`The network has no table "${name}".`);
    return parameter;
  }

  /** What all hands have learned from so many posts goes into the weights. */
  update(rate: number, posts: number): void {
    this.step++;
    this.crew.meet();
    for (const parameter of [this.lens, ...Object.values(this.parameters)]) parameter.update(rate, this.step, posts);
    this.crew.meet();
    for (const name of SPARSE) (this.of(name) as SparseParameter).forget();
  }

  /** The tables as the engine takes them. */
  tables(words: number): Record<string, Float32Array> {
    const seen = new Float32Array(words * INPUT);
    for (let row = 0; row < words; row++) throughLens(this, row, seen, row * INPUT);
    return {
      words: seen,
      ...Object.fromEntries(Object.entries(this.parameters).map(([name, { weights }]) => [name, weights])),
    };
  }
}

/** First weights. Every hand draws the same, from a chance of the same seed. */
function spreadOut<Table extends Parameter | SparseParameter>(table: Table, spread: number, chance: Chance): Table {
  if (spread) for (let i = 0; i < table.weights.length; i++) table.weights[i] = chance.gauss() * spread;
  return table;
}

/** Adds a word's vector, narrowed, to `out`. */
export function throughLens({ vectors, lens }: Network, row: number, out: Float32Array, to: number): void {
  accumulate(out.subarray(to, to + INPUT), vectors, row * WIDTH, WIDTH, lens.weights, 0);
}
