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
    addFour(sum, weights, a, first, b, second, c, third, d, fourth);
  }
  for (; i < length; i++) addRow(sum, weights, from[start + i] as number, offset + i * width);
}

/** Which numbers of each row are not nothing. Past the first layer that is one in four, and only these are multiplied. */
export interface Loud {
  width: number;
  columns: Uint8Array;
  /** Where each row's columns begin; one more at the end. */
  starts: Uint32Array;
}

export function loudIn(rows: Float32Array, count: number, width: number): Loud {
  const columns = new Uint8Array(rows.length);
  const starts = new Uint32Array(count + 1);
  let found = 0;
  for (let row = 0; row < count; row++) {
    for (let i = 0; i < width; i++) if (rows[row * width + i] !== 0) columns[found++] = i;
    starts[row + 1] = found;
  }
  return { width, columns, starts };
}

/** What `accumulate` does, for one row of some, by its loud columns alone. */
export function accumulateLoud(
  sum: Float32Array,
  rows: Float32Array,
  row: number,
  { width, columns, starts }: Loud,
  weights: Float32Array,
  offset: number,
): void {
  const start = row * width;
  const out = sum.length;
  const end = starts[row + 1] as number;
  let at = starts[row] as number;
  for (; at + 3 < end; at += 4) {
    const i = columns[at] as number;
    const j = columns[at + 1] as number;
    const k = columns[at + 2] as number;
    const l = columns[at + 3] as number;
    addFour(
      sum,
      weights,
      rows[start + i] as number,
      offset + i * out,
      rows[start + j] as number,
      offset + j * out,
      rows[start + k] as number,
      offset + k * out,
      rows[start + l] as number,
      offset + l * out,
    );
  }
  for (; at < end; at++) {
    const i = columns[at] as number;
    addRow(sum, weights, rows[start + i] as number, offset + i * out);
  }
}

/** Adds four rows of `weights`, each by its begin, times `a` to `d`. */
function addFour(
  sum: Float32Array,
  weights: Float32Array,
  a: number,
  first: number,
  b: number,
  second: number,
  c: number,
  third: number,
  d: number,
  fourth: number,
): void {
  for (let i = 0; i < sum.length; i++)
    (sum[i] as number) +=
      a * (weights[first + i] as number) +
      b * (weights[second + i] as number) +
      c * (weights[third + i] as number) +
      d * (weights[fourth + i] as number);
}

function addRow(sum: Float32Array, weights: Float32Array, by: number, row: number): void {
  for (let i = 0; i < sum.length; i++) (sum[i] as number) += by * (weights[row + i] as number);
}

/** Raises each of some numbers to another where that is higher. */
export function raise(most: Float32Array, to: Float32Array): void {
  for (let i = 0; i < to.length; i++) if ((to[i] as number) > (most[i] as number)) most[i] = to[i] as number;
}
