import type { BandRun } from './list-bands.ts';

/** One line of the list as drawn: a case by its index, or the head of a band. */
export type ListLine =
  | { readonly kind: 'case'; readonly index: number }
  | { readonly kind: 'band'; readonly run: BandRun };

/** How many lines are drawn in all: every case and one head for each band. */
export function lineCount(total: number, runs: readonly BandRun[]): number {
  return total + runs.length;
}

/** What stands on a line. Band heads push the cases below them down by one each. */
export function lineAt(line: number, runs: readonly BandRun[]): ListLine {
  for (let heads = runs.length; heads > 0; heads -= 1) {
    const run = runs[heads - 1]!;
    const head = run.start + heads - 1;
    if (line === head) return { kind: 'band', run };
    if (line > head) return { kind: 'case', index: line - heads };
  }
  return { kind: 'case', index: line };
}

/** The line a case stands on. */
export function lineOfCase(index: number, runs: readonly BandRun[]): number {
  return index + runs.filter((run) => run.start <= index).length;
}
