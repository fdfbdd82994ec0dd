/** A table of weights under training: Adam for what every post touches (Kingma and Ba 2015), decoupled decay (Loshchilov and Hutter 2019). */
export class Parameter {
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  private readonly mean: Float32Array;
  private readonly square: Float32Array;

  constructor(
    readonly rows: number,
    readonly columns: number,
    spread: number,
    gauss: () => number,
  ) {
    const size = rows * columns;
    this.weights = Float32Array.from({ length: size }, () => (spread ? gauss() * spread : 0));
    this.gradient = new Float32Array(size);
    this.mean = new Float32Array(size);
    this.square = new Float32Array(size);
  }

  /** @param rate of learning, after warm-up and decay. @param step counted from 1. */
  update(rate: number, step: number, posts: number): void {
    const { weights, gradient, mean, square } = this;
    const first = 1 - 0.9 ** step;
    const second = 1 - 0.999 ** step;
    const decay = weights.length > 100 ? 0.01 : 0;
    for (let i = 0; i < weights.length; i++) {
      const g = (gradient[i] as number) / posts;
      const m = 0.9 * (mean[i] as number) + 0.1 * g;
      const s = 0.999 * (square[i] as number) + 0.001 * g * g;
      mean[i] = m;
      square[i] = s;
      weights[i] =
        (weights[i] as number) - rate * (m / first / (Math.sqrt(s / second) + 1e-8) + decay * (weights[i] as number));
      gradient[i] = 0;
    }
  }
}

/** A table of which a post touches a few rows: AdaGrad on those alone (Duchi et al. 2011). */
export class SparseParameter {
  readonly weights: Float32Array;
  readonly gradient: Float32Array;
  private readonly square: Float32Array;
  private readonly touched = new Set<number>();

  constructor(
    readonly rows: number,
    readonly columns: number,
    spread: number,
    gauss: () => number,
  ) {
    this.weights = Float32Array.from({ length: rows * columns }, () => gauss() * spread);
    this.gradient = new Float32Array(rows * columns);
    this.square = new Float32Array(rows * columns);
  }

  touch(row: number): void {
    this.touched.add(row);
  }

  update(rate: number, _step: number, posts: number): void {
    const { columns, weights, gradient, square } = this;
    for (const row of this.touched)
      for (let i = row * columns; i < (row + 1) * columns; i++) {
        const g = (gradient[i] as number) / posts;
        square[i] = (square[i] as number) + g * g;
        weights[i] = (weights[i] as number) - (rate * 8 * g) / (Math.sqrt(square[i] as number) + 1e-3);
        weights[i] = (weights[i] as number) * (1 - 1e-4);
        gradient[i] = 0;
      }
    this.touched.clear();
  }
}
