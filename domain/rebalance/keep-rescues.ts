import type { BarrierCourt } from './barriers.ts';
import { displacedAt } from './displacement.ts';
import { type Distribution, STAY } from './distribution.ts';
import { ownersAfter } from './effect.ts';
import { NOBODY } from './measured-office.ts';
import { breakingCases } from './reach.ts';
import type { Unit } from './units.ts';

/** A unit that went back, and the desk it had gone to. */
export interface VainRescue {
  readonly unit: number;
  readonly desk: number;
}

/**
 * A case shortly before its day moves only to be reached in time. Each alone would be (barriers), several together may not: those
 * that are not go back to where they lie, one after the other, the latest day first. Returns these.
 */
export function keepRescues(court: BarrierCourt, distribution: Distribution, units: readonly Unit[]): VainRescue[] {
  const { measured, rescuers } = court;
  const sentBack: VainRescue[] = [];
  const frozen = [...units.keys()].filter((unit) =>
    units[unit]!.cases.some((at) => rescuers.has(at) && mustBeSaved(court, at)),
  );
  for (;;) {
    const owner = ownersAfter(measured, distribution.toMoves());
    const breaking = breakingCases(measured, owner);
    const lost = frozen.filter(
      (unit) =>
        distribution.choices[unit] !== STAY &&
        units[unit]!.cases.some((at) => breaking[at] === 1 && isVainRescue(court, at, owner[at]!)),
    );
    const latest = lost.sort((a, b) => lastDay(b) - lastDay(a) || b - a)[0];
    if (latest === undefined) return sentBack;
    sentBack.push({ unit: latest, desk: distribution.deskWith(latest, distribution.choices[latest]!) });
    distribution.choose(latest, STAY);
  }

  function lastDay(unit: number): number {
    return Math.max(...units[unit]!.cases.filter((at) => rescuers.has(at)).map((at) => measured.day[at]!));
  }
}

/** Whether a case that breaks at a desk has moved there shortly before its day, where only a rescue may move it. */
export function isVainRescue(court: BarrierCourt, caseAt: number, desk: number): boolean {
  return desk !== court.measured.owner[caseAt] && court.rescuers.has(caseAt) && mustBeSaved(court, caseAt);
}

/** From a desk that cannot keep it a case moves even when nobody reaches it in time. */
export function mustBeSaved({ measured }: BarrierCourt, caseAt: number): boolean {
  const desk = measured.owner[caseAt]!;
  return desk !== NOBODY && (displacedAt(measured, caseAt, desk) ?? 'desk_emptied') === 'desk_emptied';
}
