/** What a solver says to a linear or whole-number programme. */
export interface LinearAnswer {
  /** `limit`: time was up; values may be there (whole-number programme) or not. `failed`: nothing can be said. */
  readonly status: 'optimal' | 'limit' | 'failed';
  readonly objective: number;
  /** By column name; empty when there are none. */
  readonly values: ReadonlyMap<string, number>;
  /** By row name; empty for a whole-number programme. */
  readonly duals: ReadonlyMap<string, number>;
}

/** Solves a programme in CPLEX LP text. It is not trusted with bounds: those are computed again from its duals (`dualBound`). */
export type LinearSolver = (text: string, timeLimitSeconds: number) => LinearAnswer;
