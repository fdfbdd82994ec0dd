/** The value below which `share` of the samples lie. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** `n=200  median 9.1  p95 15.8  p99 21.0`, in the unit of the samples. */
export function summary(samples: readonly number[]): string {
  const at = (share: number) => quantile(samples, share).toFixed(2);
  return `n=${samples.length}  median ${at(0.5)}  p95 ${at(0.95)}  p99 ${at(0.99)}`;
}
