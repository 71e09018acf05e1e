import type { Relaxation } from './column-generation.ts';
import { type Distribution, STAY } from './distribution.ts';
import type { Column, Programme } from './programme.ts';

/**
 * Lays the units of a solution of the programme: whole ones as they are, of what is parted each unit where it is best beside the
 * others, the largest parts first. A solution that is whole already is laid exactly.
 */
export function layOut(
  distribution: Distribution,
  { kinds }: Programme,
  { columns, values }: Pick<Relaxation, 'columns' | 'values'>,
): void {
  distribution.takeOver(new Int32Array(distribution.choices.length).fill(STAY));
  const taken = new Int32Array(kinds.length);
  const parts: { column: Column; part: number }[] = [];
  for (const [index, column] of columns.entries()) {
    const value = values[index] ?? 0;
    const whole = Math.floor(value + 1e-6);
    for (let each = 0; each < whole; each++) lay(column);
    if (value - whole > 1e-6) parts.push({ column, part: value - whole });
  }
  parts.sort((a, b) => b.part - a.part || a.column.kind - b.column.kind || a.column.choice - b.column.choice);
  for (const { column } of parts) {
    const unit = next(column);
    if (unit === undefined) continue;
    let [best, choice] = [0, STAY];
    for (const { column: other } of parts) {
      if (other.kind !== column.kind) continue;
      if (distribution.moves + distribution.moreMoves(unit, other.choice) > distribution.mostMoves) continue;
      const delta = distribution.deltaOf(unit, other.choice);
      if (delta < best) [best, choice] = [delta, other.choice];
    }
    taken[column.kind]! += 1;
    distribution.choose(unit, choice);
  }

  function lay(column: Column): void {
    const unit = next(column);
    if (unit === undefined) return;
    taken[column.kind]! += 1;
    if (distribution.moves + distribution.moreMoves(unit, column.choice) <= distribution.mostMoves) {
      distribution.choose(unit, column.choice);
    }
  }

  function next({ kind }: Column): number | undefined {
    return kinds[kind]!.units[taken[kind]!];
  }
}
