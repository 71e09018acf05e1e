import { MEASURE_COUNT, type MeasuredOffice, NOBODY } from './measured-office.ts';
import type { Move } from './proposal.ts';
import type { Unit } from './units.ts';

/** The choice of a unit that stays as it lies; else an index into its targets. */
export const STAY = -1;

/**
 * A distribution while it is being searched: the choice of each unit, the load of each desk and the objective, all kept true by
 * `choose`. The objective is that of `effectOf` for the same moves.
 */
export class Distribution {
  readonly choices: Int32Array;
  objective: number;
  /** Cases that move. */
  moves = 0;
  readonly #measured: MeasuredOffice;
  readonly #units: readonly Unit[];
  readonly #loads: Float64Array;
  /** What a change of a unit's choice does to the desks it touches; kept between calls, because it is asked for millions of times. */
  readonly #delta: Float64Array;
  readonly #touched: number[] = [];

  constructor(measured: MeasuredOffice, units: readonly Unit[]) {
    this.#measured = measured;
    this.#units = units;
    this.choices = new Int32Array(units.length).fill(STAY);
    this.#loads = new Float64Array(measured.officers.length * MEASURE_COUNT);
    this.#delta = new Float64Array(measured.officers.length * MEASURE_COUNT);
    const { owner, measures } = measured;
    for (let at = 0; at < owner.length; at++) {
      if (owner[at] === NOBODY) continue;
      for (let k = 0; k < MEASURE_COUNT; k++)
        this.#loads[owner[at]! * MEASURE_COUNT + k]! += measures[at * MEASURE_COUNT + k]!;
    }
    this.objective = units.reduce((sum, { stayCost }) => sum + stayCost, 0);
    for (let desk = 0; desk < measured.officers.length; desk++) this.objective += this.deskCost(desk);
  }

  get desks(): number {
    return this.#measured.officers.length;
  }

  get mostMoves(): number {
    return this.#measured.office.limits.mostMoves ?? Number.POSITIVE_INFINITY;
  }

  /** Minutes of the objective that a desk's load beyond its room makes. */
  deskCost(desk: number): number {
    const { room, measureWeights } = this.#measured;
    let cost = 0;
    for (let k = 0; k < MEASURE_COUNT; k++) {
      const at = desk * MEASURE_COUNT + k;
      cost += measureWeights[k]! * Math.max(0, this.#loads[at]! - room[at]!);
    }
    return cost;
  }

  /** What a desk has of a measure beyond its room; negative: room left. */
  beyond(desk: number, measure: number): number {
    const at = desk * MEASURE_COUNT + measure;
    return this.#loads[at]! - this.#measured.room[at]!;
  }

  /** The desk all of a unit lies on with a choice: NOBODY, SPREAD, or the desk. */
  deskWith(unit: number, choice: number): number {
    const { home, targets } = this.#units[unit]!;
    return choice === STAY ? home : targets[choice]!;
  }

  /** Per unit the desk it lies on; NOBODY, SPREAD. */
  desksOfUnits(): number[] {
    return this.#units.map((_, unit) => this.deskWith(unit, this.choices[unit]!));
  }

  /** Change of the objective if a unit chose otherwise; without effect. */
  deltaOf(unit: number, choice: number): number {
    let delta = this.#shift(unit, choice);
    const { room, measureWeights } = this.#measured;
    for (const desk of this.#touched) {
      for (let k = 0; k < MEASURE_COUNT; k++) {
        const at = desk * MEASURE_COUNT + k;
        const change = this.#delta[at]!;
        if (change === 0) continue;
        this.#delta[at] = 0;
        const beyond = this.#loads[at]! - room[at]!;
        const after = beyond + change;
        delta += measureWeights[k]! * ((after > 0 ? after : 0) - (beyond > 0 ? beyond : 0));
      }
    }
    this.#touched.length = 0;
    return delta;
  }

  /**
   * Change of the objective if two units, each on one desk, changed places with these choices. The same as `deltaOf` of both, without
   * its bookkeeping: it is asked for tens of millions of times.
   */
  swapDelta(
    first: number,
    firstChoice: number,
    here: number,
    second: number,
    secondChoice: number,
    there: number,
  ): number {
    const { room, measureWeights } = this.#measured;
    const [out, into] = [this.#units[first]!.measures, this.#units[second]!.measures];
    let delta =
      this.#ownCost(first, firstChoice) -
      this.#ownCost(first, this.choices[first]!) +
      this.#ownCost(second, secondChoice) -
      this.#ownCost(second, this.choices[second]!);
    for (let k = 0; k < MEASURE_COUNT; k++) {
      const change = into[k]! - out[k]!;
      if (change === 0) continue;
      const atHere = here * MEASURE_COUNT + k;
      const atThere = there * MEASURE_COUNT + k;
      const beyondHere = this.#loads[atHere]! - room[atHere]!;
      const beyondThere = this.#loads[atThere]! - room[atThere]!;
      const [afterHere, afterThere] = [beyondHere + change, beyondThere - change];
      delta +=
        measureWeights[k]! *
        ((afterHere > 0 ? afterHere : 0) -
          (beyondHere > 0 ? beyondHere : 0) +
          (afterThere > 0 ? afterThere : 0) -
          (beyondThere > 0 ? beyondThere : 0));
    }
    return delta;
  }

  /** Change of the number of cases that move. */
  moreMoves(unit: number, choice: number): number {
    return this.#movedWith(unit, choice) - this.#movedWith(unit, this.choices[unit]!);
  }

  choose(unit: number, choice: number): void {
    if (choice === this.choices[unit]) return;
    this.objective += this.deltaOf(unit, choice);
    this.moves += this.moreMoves(unit, choice);
    this.#shift(unit, choice);
    for (const desk of this.#touched) {
      for (let at = desk * MEASURE_COUNT; at < (desk + 1) * MEASURE_COUNT; at++) {
        this.#loads[at]! += this.#delta[at]!;
        this.#delta[at] = 0;
      }
    }
    this.#touched.length = 0;
    this.choices[unit] = choice;
  }

  /** Takes over the choices of another distribution of the same units. */
  takeOver(choices: Int32Array): void {
    for (let unit = 0; unit < choices.length; unit++) this.choose(unit, choices[unit]!);
  }

  /** The moves it takes, in the order of the cases. */
  toMoves(): Move[] {
    const { owner, cases, officers } = this.#measured;
    const moves: { at: number; move: Move }[] = [];
    for (const [index, unit] of this.#units.entries()) {
      const choice = this.choices[index]!;
      if (choice === STAY) continue;
      const to = unit.targets[choice]!;
      for (const at of unit.cases) {
        const from = owner[at]!;
        if (from === to) continue;
        const fromOfficerId = from === NOBODY ? null : officers[from]!.id;
        moves.push({ at, move: { caseId: cases[at]!.id, fromOfficerId, toOfficerId: officers[to]!.id } });
      }
    }
    return moves.sort((a, b) => a.at - b.at).map(({ move }) => move);
  }

  #movedWith(unit: number, choice: number): number {
    return choice === STAY ? 0 : this.#units[unit]!.moved[choice]!;
  }

  #ownCost(unit: number, choice: number): number {
    return choice === STAY ? this.#units[unit]!.stayCost : this.#units[unit]!.costs[choice]!;
  }

  /** Notes what the desks gain and lose; returns the change of the unit's own cost. */
  #shift(unit: number, choice: number): number {
    const current = this.choices[unit]!;
    if (choice === current) return 0;
    return this.#add(unit, choice, 1) - this.#add(unit, current, -1);
  }

  /** Returns the unit's own cost with the choice. */
  #add(index: number, choice: number, sign: 1 | -1): number {
    const unit = this.#units[index]!;
    if (choice !== STAY) {
      this.#addTo(unit.targets[choice]!, unit.measures, 0, sign);
      return unit.costs[choice]!;
    }
    if (unit.home >= 0) this.#addTo(unit.home, unit.measures, 0, sign);
    else {
      const { owner, measures } = this.#measured;
      for (const at of unit.cases) {
        if (owner[at] !== NOBODY) this.#addTo(owner[at]!, measures, at * MEASURE_COUNT, sign);
      }
    }
    return unit.stayCost;
  }

  #addTo(desk: number, measures: Int32Array, from: number, sign: 1 | -1): void {
    this.#touched.push(desk);
    for (let k = 0; k < MEASURE_COUNT; k++) this.#delta[desk * MEASURE_COUNT + k]! += sign * measures[from + k]!;
  }
}
