import type { Bench, BenchResult } from './bench.ts';
import { loadResults } from './rebalance-load.ts';
import { solverResults } from './rebalance-solver.ts';
import { windowResults } from './rebalance-window.ts';
import { applyResults } from './redistribute-apply.ts';

/** The parts of the distribution that have a bar, one file each. */
const PARTS: readonly ((options: { quick: boolean }) => Promise<BenchResult[]>)[] = [
  solverResults,
  loadResults,
  applyResults,
  windowResults,
];

/** Redistributing an office of 5,000 cases and 40 officers. */
export const bench: Bench = {
  name: 'rebalance',
  async run(options) {
    const results: BenchResult[] = [];
    for (const part of PARTS) results.push(...(await part(options)));
    return results;
  },
};
