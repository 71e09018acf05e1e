import type { Kind } from './kinds.ts';
import { MEASURE_COUNT, type MeasuredOffice, NOBODY } from './measured-office.ts';
import type { Unit } from './units.ts';

/** How many units of a kind go to the desk of one of their choices. */
export interface Column {
  readonly kind: number;
  readonly choice: number;
}

/**
 * The distribution as a linear programme. With `x` units of a kind for each column, and `y` beyond the room of each desk and measure:
 *
 *     minimise   stayCost + Σ (cost - stayCost of the unit) x + Σ weight y
 *     where      y >= load when all stay - room + Σ what the columns bring and take,  y >= 0
 *                the columns of a kind take no more units than it has;  no more cases move than are wanted
 *
 * With whole `x` its objective is that of `effectOf` for the same moves, to the minute.
 */
export interface Programme {
  readonly measured: MeasuredOffice;
  readonly kinds: readonly Kind[];
  /** Minutes of cases without a place while every unit stays. */
  readonly stayCost: number;
  /** Per desk and measure: load while every unit stays, less the room. */
  readonly beyond: Float64Array;
  readonly options: Options;
}

/** All columns, laid out flat for being priced over and over: those of a kind from `starts[kind]` to `starts[kind + 1]`. */
export interface Options {
  readonly starts: Int32Array;
  readonly desks: Int32Array;
  readonly costs: Float64Array;
  readonly moved: Int32Array;
  /** Per kind: `[kind * MEASURE_COUNT + measure]`. */
  readonly measures: Int32Array;
  readonly counts: Int32Array;
}

export function programmeOf(measured: MeasuredOffice, units: readonly Unit[], kinds: readonly Kind[]): Programme {
  const { owner, measures, room } = measured;
  const beyond = room.map((minutes) => -minutes);
  for (let at = 0; at < owner.length; at++) {
    if (owner[at] !== NOBODY) addTo(beyond, owner[at]!, measures, at * MEASURE_COUNT, 1);
  }
  const stayCost = units.reduce((sum, unit) => sum + unit.stayCost, 0);
  return { measured, kinds, stayCost, beyond, options: optionsOf(kinds) };
}

function optionsOf(kinds: readonly Kind[]): Options {
  const starts = new Int32Array(kinds.length + 1);
  for (const [kind, { example }] of kinds.entries()) starts[kind + 1] = starts[kind]! + example.targets.length;
  return {
    starts,
    desks: Int32Array.from(kinds.flatMap(({ example }) => example.targets)),
    costs: Float64Array.from(kinds.flatMap(({ example }) => example.costs)),
    moved: Int32Array.from(kinds.flatMap(({ example }) => example.moved)),
    measures: Int32Array.from(kinds.flatMap(({ example }) => [...example.measures])),
    counts: Int32Array.from(kinds, ({ units }) => units.length),
  };
}

/** All columns there are. */
export function allColumns(kinds: readonly Kind[]): Column[] {
  return kinds.flatMap(({ example }, kind) => example.targets.map((_, choice) => ({ kind, choice })));
}

/** What one unit of a column changes: `[desk * MEASURE_COUNT + measure, change]`, zeros left out. */
export function changesOf({ measured, kinds }: Programme, { kind, choice }: Column): [at: number, change: number][] {
  const unit = kinds[kind]!.example;
  const changes = new Map<number, number>();
  const add = (desk: number, measures: Int32Array, from: number, sign: number): void => {
    for (let k = 0; k < MEASURE_COUNT; k++) {
      const at = desk * MEASURE_COUNT + k;
      changes.set(at, (changes.get(at) ?? 0) + sign * measures[from + k]!);
    }
  };
  add(unit.targets[choice]!, unit.measures, 0, 1);
  for (const at of unit.cases) {
    if (measured.owner[at] !== NOBODY) add(measured.owner[at]!, measured.measures, at * MEASURE_COUNT, -1);
  }
  return [...changes].filter(([, change]) => change !== 0).sort(([a], [b]) => a - b);
}

function addTo(beyond: Float64Array, desk: number, measures: Int32Array, from: number, sign: number): void {
  for (let k = 0; k < MEASURE_COUNT; k++) beyond[desk * MEASURE_COUNT + k]! += sign * measures[from + k]!;
}
