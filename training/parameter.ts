import type { Crew, Lot } from './crew';

/**
 * A table of weights under training, shared by the hands of a crew, each with a gradient of its own: Adam for what every
 * post touches (Kingma and Ba 2015), with decoupled decay (Loshchilov and Hutter 2019).
 */
export class Parameter {
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  private readonly gradients: Float32Array[];
  private readonly from: number;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;

  constructor(
    readonly rows: number,
    readonly columns: number,
    crew: Crew,
  ) {
    const size = rows * columns;
    this.weights = crew.shared(size);
    this.gradients = crew.each(size);
    this.gradient = this.gradients[crew.hand] as Float32Array;
    const [from, to] = crew.share(size);
    this.from = from;
    this.mean = new Float32Array(to - from);
    this.square = new Float32Array(to - from);
  }

  /**
   * Puts the gradients of all hands into this hand's share of the weights, and sets them to nought.
   * @param rate of learning, after warm-up and decay.
   * @param step counted from 1.
   */
  update(rate: number, step: number, posts: number): void {
    const { weights, gradients, mean, square, from } = this;
    const first = 1 - 0.9 ** step;
    const second = 1 - 0.999 ** step;
    const decay = weights.length > 100 ? 0.01 : 0;
    for (let i = 0; i < mean.length; i++) {
      const at = from + i;
      const g = take(gradients, at) / posts;
      const m = 0.9 * (mean[i] as number) + 0.1 * g;
      const s = 0.999 * (square[i] as number) + 0.001 * g * g;
      mean[i] = m;
      square[i] = s;
      const weight = weights[at] as number;
      weights[at] = weight - rate * (m / first / (Math.sqrt(s / second) + 1e-8) + decay * weight);
    }
  }
}

/** A table of which a post touches a few rows: AdaGrad on those alone (Duchi et al. 2011). */
export class SparseParameter {
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  private readonly gradients: Float32Array[];
  private readonly square: Float32Array;
  private readonly lots: Lot[];
  private readonly done: Int32Array;

  constructor(
    readonly rows: number,
    readonly columns: number,
    private readonly crew: Crew,
  ) {
    this.weights = crew.shared(rows * columns);
    this.gradients = crew.each(rows * columns);
    this.gradient = this.gradients[crew.hand] as Float32Array;
    this.square = new Float32Array(rows * columns);
    this.lots = crew.lots(rows);
    this.done = new Int32Array(rows);
  }

  touch(row: number): void {
    (this.lots[this.crew.hand] as Lot).add(row);
  }

  update(rate: number, step: number, posts: number): void {
    for (const lot of this.lots)
      for (let i = 0; i < lot.count; i++) {
        const row = lot.at(i);
        if (!this.crew.owns(row) || this.done[row] === step) continue;
        this.done[row] = step;
        this.updateRow(row, rate, posts);
      }
  }

  /** Once all hands have updated: the next posts touch rows of their own. */
  forget(): void {
    (this.lots[this.crew.hand] as Lot).clear();
  }

  private updateRow(row: number, rate: number, posts: number): void {
    const { columns, weights, gradients, square } = this;
    for (let i = row * columns; i < (row + 1) * columns; i++) {
      const g = take(gradients, i) / posts;
      square[i] = (square[i] as number) + g * g;
      weights[i] = (weights[i] as number) - (rate * 8 * g) / (Math.sqrt(square[i] as number) + 1e-3);
      weights[i] = (weights[i] as number) * (1 - 1e-4);
    }
  }
}

/** What the hands' gradients come to at a place, which is then nought. */
function take(gradients: Float32Array[], at: number): number {
  let sum = 0;
  for (const gradient of gradients) {
    sum += gradient[at] as number;
    gradient[at] = 0;
  }
  return sum;
}
