/** What `accumulate` of the engine did, undone: adds to the gradient of the weights, and to that of what came in. */
export function accumulateBack(
  errors: Float32Array,
  from: Float32Array,
  start: number,
  length: number,
  { weights, gradient }: { weights: Float32Array; gradient: Float32Array },
  offset: number,
  down: Float32Array,
): void {
  const width = errors.length;
  let i = 0;
  for (; i + 3 < length; i += 4) {
    const a = from[start + i] as number;
    const b = from[start + i + 1] as number;
    const c = from[start + i + 2] as number;
    const d = from[start + i + 3] as number;
    const first = offset + i * width;
    const second = first + width;
    const third = second + width;
    const fourth = third + width;
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumD = 0;
    for (let j = 0; j < width; j++) {
      const error = errors[j] as number;
      sumA += error * (weights[first + j] as number);
      sumB += error * (weights[second + j] as number);
      sumC += error * (weights[third + j] as number);
      sumD += error * (weights[fourth + j] as number);
      (gradient[first + j] as number) += a * error;
      (gradient[second + j] as number) += b * error;
      (gradient[third + j] as number) += c * error;
      (gradient[fourth + j] as number) += d * error;
    }
    (down[start + i] as number) += sumA;
    (down[start + i + 1] as number) += sumB;
    (down[start + i + 2] as number) += sumC;
    (down[start + i + 3] as number) += sumD;
  }
  for (; i < length; i++) {
    const value = from[start + i] as number;
    const row = offset + i * width;
    let sum = 0;
    for (let j = 0; j < width; j++) {
      sum += (errors[j] as number) * (weights[row + j] as number);
      (gradient[row + j] as number) += value * (errors[j] as number);
    }
    (down[start + i] as number) += sum;
  }
}
