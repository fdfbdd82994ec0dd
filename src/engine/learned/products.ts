/**
 * `sum += row × weights`, the rows of `weights` as wide as `sum`. Four rows at a time: V8 then loads and stores each sum
 * once for four products, which makes this three times as fast.
 */
export function accumulate(
  sum: Float32Array,
  from: Float32Array,
  start: number,
  length: number,
  weights: Float32Array,
  offset: number,
): void {
  const width = sum.length;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    const a = from[start + i] as number;
    const b = from[start + i + 1] as number;
    const c = from[start + i + 2] as number;
    const d = from[start + i + 3] as number;
    if (a === 0 && b === 0 && c === 0 && d === 0) continue;
    const first = offset + i * width;
    const second = first + width;
    const third = second + width;
    const fourth = third + width;
    for (let column = 0; column < width; column++)
      (sum[column] as number) +=
        a * (weights[first + column] as number) +
        b * (weights[second + column] as number) +
        c * (weights[third + column] as number) +
        d * (weights[fourth + column] as number);
  }
  for (; i < length; i++) addRow(sum, weights, from[start + i] as number, offset + i * width);
}

/**
 * Rows of a table of weights, each with what it is taken times; what is times nothing is left out, and past the first
 * layer that is three in four.
 */
export class WeightedRows {
  private readonly by: Float64Array;
  /** Where each row begins in the table. */
  private readonly at: Int32Array;
  private count = 0;

  constructor(most: number) {
    this.by = new Float64Array(most);
    this.at = new Int32Array(most);
  }

  clear(): void {
    this.count = 0;
  }

  /** Takes a row of the table for each of some numbers, from an offset of the table on. */
  take(values: Float32Array, start: number, length: number, offset: number, width: number): void {
    for (let i = 0; i < length; i++) {
      const value = values[start + i] as number;
      if (value === 0) continue;
      this.by[this.count] = value;
      this.at[this.count++] = offset + i * width;
    }
  }

  /**
   * Writes `bias` and the rows on top of it. Eight columns at a time are added up in the processor's registers: for rows
   * of this width that is a quarter faster than a row at a time.
   */
  sum(weights: Float64Array, bias: Float64Array, out: Float32Array, to: number): void {
    let column = 0;
    for (; column + 7 < bias.length; column += 8) this.sumEight(weights, bias, column, out, to + column);
    for (; column < bias.length; column++) {
      let sum = bias[column] as number;
      for (let k = 0; k < this.count; k++)
        sum += (this.by[k] as number) * (weights[(this.at[k] as number) + column] as number);
      out[to + column] = sum;
    }
  }

  private sumEight(weights: Float64Array, bias: Float64Array, column: number, out: Float32Array, to: number): void {
    let a = bias[column] as number;
    let b = bias[column + 1] as number;
    let c = bias[column + 2] as number;
    let d = bias[column + 3] as number;
    let e = bias[column + 4] as number;
    let f = bias[column + 5] as number;
    let g = bias[column + 6] as number;
    let h = bias[column + 7] as number;
    for (let k = 0; k < this.count; k++) {
      const by = this.by[k] as number;
      const row = (this.at[k] as number) + column;
      a += by * (weights[row] as number);
      b += by * (weights[row + 1] as number);
      c += by * (weights[row + 2] as number);
      d += by * (weights[row + 3] as number);
      e += by * (weights[row + 4] as number);
      f += by * (weights[row + 5] as number);
      g += by * (weights[row + 6] as number);
      h += by * (weights[row + 7] as number);
    }
    out[to] = a;
    out[to + 1] = b;
    out[to + 2] = c;
    out[to + 3] = d;
    out[to + 4] = e;
    out[to + 5] = f;
    out[to + 6] = g;
    out[to + 7] = h;
  }
}

function addRow(sum: Float32Array, weights: Float32Array, by: number, row: number): void {
  for (let i = 0; i < sum.length; i++) (sum[i] as number) += by * (weights[row + i] as number);
}

/** Raises each of some numbers to another where that is higher. */
export function raise(most: Float32Array, to: Float32Array): void {
  for (let i = 0; i < to.length; i++) if ((to[i] as number) > (most[i] as number)) most[i] = to[i] as number;
}
