/** One figure of a bench. */
export interface BenchResult {
  name: string;
  value: number;
  unit: string;
  /** What must be reached; null for a figure that is only shown. Whether more or less is better, the bench says with `ok`. */
  bar: number | null;
  ok: boolean;
  /** The same work done another way in the same run. */
  reference?: { name: string; value: number };
}

/** A measurement: `tests/bench/<name>.ts` exports one as `bench`. `quick` measures less, to see that it runs. */
export interface Bench {
  name: string;
  run(options: { quick: boolean }): Promise<BenchResult[]>;
}
