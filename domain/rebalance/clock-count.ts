import type { BarrierCourt } from './barriers.ts';
import { HORIZON_DAYS } from './capacity.ts';
import type { Distribution } from './distribution.ts';
import { isVainRescue } from './keep-rescues.ts';
import { NOBODY, OVERDUE } from './measured-office.ts';
import type { Unit } from './units.ts';

/** A case that moved shortly before its day and is not saved by it counts as so many broken clocks: no such move is ever worth it. */
export const VAIN_RESCUE = 1_000_000;

/**
 * How many clocks break at each desk, kept while single units change their desk. Desks are asked as they would be without one unit and
 * with another; the answer is that of `breakingCases`. Numbers of desks: NOBODY is one more, the last.
 */
export class ClockCount {
  /** Broken clocks of each desk; the last is nobody's. */
  readonly broken: Int32Array;
  readonly #court: BarrierCourt;
  readonly #distribution: Distribution;
  readonly #units: readonly Unit[];
  /** Per desk the cases with a day, by their place in the order of work. */
  readonly #queues: number[][];
  readonly #place: Int32Array;
  readonly #unitOf: Int32Array;
  /** Per unit the places of its cases that have a day, ascending. */
  readonly #places: readonly (readonly number[])[];

  constructor(court: BarrierCourt, distribution: Distribution, units: readonly Unit[]) {
    const { measured } = court;
    this.#court = court;
    this.#distribution = distribution;
    this.#units = units;
    this.#place = new Int32Array(measured.cases.length);
    for (const [place, at] of measured.order.entries()) this.#place[at] = place;
    this.#unitOf = new Int32Array(measured.cases.length);
    this.#places = units.map(({ cases }, unit) => {
      for (const at of cases) this.#unitOf[at] = unit;
      return cases
        .filter((at) => measured.day[at]! < HORIZON_DAYS)
        .map((at) => this.#place[at]!)
        .sort((a, b) => a - b);
    });
    this.#queues = Array.from({ length: distribution.desks + 1 }, () => []);
    for (const at of measured.order) {
      if (measured.day[at]! >= HORIZON_DAYS) break;
      this.#queues[this.deskOf(at, distribution.choices[this.#unitOf[at]!]!)]!.push(this.#place[at]!);
    }
    this.broken = Int32Array.from(this.#queues, (_, desk) => this.without(desk, -1, -1));
  }

  get total(): number {
    return this.broken.reduce((sum, each) => sum + each, 0);
  }

  /** The desk a case lies on with a choice of its unit. */
  deskOf(at: number, choice: number): number {
    const { targets } = this.#units[this.#unitOf[at]!]!;
    const desk = choice >= 0 ? targets[choice]! : this.#court.measured.owner[at]!;
    return desk === NOBODY ? this.#queues.length - 1 : desk;
  }

  /** The units that have work at a desk before the last clock that breaks there is done, each once. */
  unitsBeforeLastBroken(desk: number): number[] {
    const queue = this.#queues[desk]!;
    let last = -1;
    this.#count(desk, -1, [], (index) => {
      last = index;
    });
    const { order } = this.#court.measured;
    return [...new Set(queue.slice(0, last + 1).map((place) => this.#unitOf[order[place]!]!))];
  }

  /** Clocks that break at a desk without one unit (-1: none) and with all of another (-1: none). */
  without(desk: number, leaving: number, coming: number): number {
    return this.#count(desk, leaving, coming < 0 ? [] : this.#places[coming]!);
  }

  /** Whether fewer clocks break at a desk without a unit: else its going elsewhere saves nothing. */
  isWorthLeaving(unit: number, desk: number): boolean {
    return this.without(desk, unit, -1) < this.broken[desk]!;
  }

  /** Change of the number of broken clocks if a unit chose otherwise. */
  deltaOf(unit: number, choice: number): number {
    if (this.#places[unit]!.length === 0) return 0;
    let delta = 0;
    for (const desk of this.#desksOf(unit, choice))
      delta += this.#count(desk, unit, this.#placesAt(unit, choice, desk)) - this.broken[desk]!;
    return delta;
  }

  /** Lays a unit; the distribution, too. */
  choose(unit: number, choice: number): void {
    const { order } = this.#court.measured;
    const desks = this.#desksOf(unit, choice);
    for (const desk of desks) {
      const rest = this.#queues[desk]!.filter((place) => this.#unitOf[order[place]!] !== unit);
      this.#queues[desk] = [...rest, ...this.#placesAt(unit, choice, desk)].sort((a, b) => a - b);
    }
    this.#distribution.choose(unit, choice);
    for (const desk of desks) this.broken[desk] = this.without(desk, -1, -1);
  }

  /** Desks where a change of a unit's choice is felt. */
  #desksOf(unit: number, choice: number): number[] {
    const now = this.#distribution.choices[unit]!;
    return [...new Set(this.#units[unit]!.cases.flatMap((at) => [this.deskOf(at, now), this.deskOf(at, choice)]))];
  }

  #placesAt(unit: number, choice: number, desk: number): readonly number[] {
    if (choice >= 0) return this.#units[unit]!.targets[choice] === desk ? this.#places[unit]! : [];
    return this.#places[unit]!.filter((place) => this.deskOf(this.#court.measured.order[place]!, choice) === desk);
  }

  #count(desk: number, leaving: number, coming: readonly number[], tell?: (index: number) => void): number {
    const { order, day, work, until } = this.#court.measured;
    const queue = this.#queues[desk]!;
    const time = until[desk];
    let [broken, done, next] = [0, 0, 0];
    for (let index = 0; index < queue.length || next < coming.length; ) {
      const isComing = next < coming.length && (index >= queue.length || coming[next]! < queue[index]!);
      const at = order[isComing ? coming[next]! : queue[index]!]!;
      if (isComing) next += 1;
      else index += 1;
      if (!isComing && this.#unitOf[at] === leaving) continue;
      done += work[at]!;
      if (day[at] === OVERDUE || (time !== undefined && done <= time[day[at]!]!)) continue;
      broken += isVainRescue(this.#court, at, desk) ? VAIN_RESCUE : 1;
      tell?.(index - 1);
    }
    return broken;
  }
}
