/** The time each call took, in milliseconds; the calls follow each other without a pause. */
export function timesOf(calls: readonly (() => unknown)[]): number[] {
  return calls.map((call) => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
}

/** The value that the given share of the values does not exceed (nearest rank). */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}
