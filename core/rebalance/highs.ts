import imported from 'highs';
import type { LinearAnswer, LinearSolver } from '#domain/rebalance/linear-solver.ts';

// The package's types describe its CommonJS build, where the loader is a field of what is imported; Node takes the ES module.
const loadHighs = imported as unknown as typeof imported.default;

/** Loads HiGHS (WebAssembly, beside its module). A call blocks the thread until it is solved: load it in a worker thread only. */
export async function loadLinearSolver(): Promise<LinearSolver> {
  const highs = await loadHighs();
  return (text, timeLimitSeconds) => {
    const { Status, ObjectiveValue, Columns, Rows } = highs.solve(text, {
      output_flag: false,
      time_limit: timeLimitSeconds,
      // Devex: three times as fast here as what HiGHS chooses.
      simplex_dual_edge_weight_strategy: 1,
      // The objective is whole: less than one apart is none.
      mip_rel_gap: 0,
      mip_abs_gap: 0.5,
    });
    const values = new Map<string, number>();
    for (const [name, column] of Object.entries(Columns)) if ('Primal' in column) values.set(name, column.Primal);
    const duals = new Map<string, number>();
    for (const row of Rows) if ('Dual' in row && row.Dual !== undefined) duals.set(row.Name, row.Dual);
    return { status: STATUS[Status] ?? 'failed', objective: ObjectiveValue, values, duals };
  };
}

const STATUS: Readonly<Record<string, LinearAnswer['status']>> = {
  Optimal: 'optimal',
  'Time limit reached': 'limit',
};
