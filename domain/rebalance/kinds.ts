import { SPREAD, type Unit } from './units.ts';

/** Units that no distribution can tell apart: same home, same work, same desks to go to at the same cost. */
export interface Kind {
  /** Indexes of the units. */
  readonly units: readonly number[];
  readonly example: Unit;
}

/** The kinds of all units that may go anywhere, in the order of their first unit. */
export function kindsOf(units: readonly Unit[]): Kind[] {
  const kinds = new Map<string, { units: number[]; example: Unit }>();
  for (const [index, unit] of units.entries()) {
    if (unit.targets.length === 0) continue;
    const key = keyOf(unit, index);
    const known = kinds.get(key);
    if (known === undefined) kinds.set(key, { units: [index], example: unit });
    else known.units.push(index);
  }
  return [...kinds.values()];
}

function keyOf({ home, measures, stayCost, targets, costs, moved }: Unit, index: number): string {
  if (home === SPREAD) return `spread ${index}`;
  return [home, measures.join(), stayCost, targets.join(), costs.join(), moved[0]].join(' ');
}
