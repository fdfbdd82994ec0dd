/** The value below which `share` of the samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Three figures that count: `10.3`, `0.26`, `0.031`. */
export function short(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value >= 100
    ? value.toFixed(0)
    : value >= 10
      ? value.toFixed(1)
      : value >= 1
        ? value.toFixed(2)
        : value.toFixed(3);
}

/** Median, 95th and 99th percentile, for three columns of a table. */
export const SPREAD = ['median', 'p95', 'p99'];
export function spread(samples: readonly number[]): string[] {
  return [0.5, 0.95, 0.99].map((share) => short(quantile(samples, share)));
}

/** `n=200  median 9.1  p95 15.8  p99 21.0`, in the unit of the samples. */
export function summary(samples: readonly number[]): string {
  const [middle, most, nearlyAll] = spread(samples);
  return `n=${samples.length}  median ${middle}  p95 ${most}  p99 ${nearlyAll}`;
}
