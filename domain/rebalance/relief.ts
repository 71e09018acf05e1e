import { MEASURE_COUNT, MEASURES, type MeasuredOffice, NOBODY } from './measured-office.ts';
import { type Effect, HORIZONS, type MoveGain } from './proposal.ts';
import type { Going } from './put-back.ts';

/** What of a desk's load beyond its room a move takes away. */
export interface Relief {
  /**
   * The part of the objective that most of all is smaller through this move and at the desk that gives this case; null when that desk has
   * none (of cases that come from several desks).
   */
  readonly at: (caseAt: number) => MoveGain | null;
  /** Load of both desks without and with this move. Whatever it is worth, the figures are true. */
  readonly load: (caseAt: number) => MoveGain;
}

const PLANNED = MEASURES.indexOf('planned');

/** Asks for cases that move: `owner` is where each case lies after all moves, `before` and `after` the effect of the office and of these moves. */
export function reliefs(
  measured: MeasuredOffice,
  owner: Int32Array,
  before: Effect,
  after: Effect,
): (going: Going) => Relief {
  const { measures, measureWeights, officers, room } = measured;
  const loads = new Float64Array(officers.length * MEASURE_COUNT);
  for (const [at, desk] of owner.entries()) {
    if (desk === NOBODY) continue;
    for (let k = 0; k < MEASURE_COUNT; k++) loads[desk * MEASURE_COUNT + k]! += measures[at * MEASURE_COUNT + k]!;
  }
  const loadOf = (desk: number, k: number): number => loads[desk * MEASURE_COUNT + k]!;
  const sum = (cases: readonly number[], k: number): number =>
    cases.reduce((all, at) => all + measures[at * MEASURE_COUNT + k]!, 0);

  return ({ cases, to }) => {
    const froms = [...new Set(cases.map((at) => measured.owner[at]!).filter((desk) => desk !== NOBODY))];
    const given = (desk: number): number[] => cases.filter((at) => measured.owner[at] === desk);
    const cost = (desk: number, k: number, load: number): number =>
      measureWeights[k]! * Math.max(0, load - room[desk * MEASURE_COUNT + k]!);
    const reliefAt = (desk: number, k: number): number =>
      cost(desk, k, loadOf(desk, k) + sum(given(desk), k)) - cost(desk, k, loadOf(desk, k));
    const gains = MEASURES.map((_, k) => {
      const burden = cost(to, k, loadOf(to, k)) - cost(to, k, loadOf(to, k) - sum(cases, k));
      return { k, net: froms.reduce((all, desk) => all + reliefAt(desk, k), 0) - burden };
    })
      .filter(({ net }) => net > 0)
      .sort((a, b) => b.net - a.net || a.k - b.k);

    return {
      at(caseAt) {
        const from = measured.owner[caseAt]!;
        const best = gains.find(({ k }) => reliefAt(from, k) > 0);
        return best === undefined ? null : gainOf(best.k, from, caseAt);
      },
      load: (caseAt) => evened(measured.owner[caseAt]!, caseAt),
    };

    function gainOf(k: number, from: number, caseAt: number): MoveGain {
      const [was, is] = [before.officers[from]!, after.officers[from]!];
      const withoutMove = loadOf(from, k) + sum(given(from), k);
      const measure = MEASURES[k]!;
      if (measure === 'planned') return evened(from, caseAt);
      if (measure === 'urgent' || measure === 'hard') {
        const fair = room[from * MEASURE_COUNT + k]!;
        const isInPlan = was[measure] > is[measure] && was[measure] > fair;
        const data = { ...compared(isInPlan, was[measure], withoutMove), after: is[measure], fair };
        return { code: `spreads_${measure}`, data };
      }
      const days = HORIZONS[k]!;
      const [due, available] = [is.dueWork[days], is.available[days]];
      const isInPlan = was.dueWork[days] > due && was.dueWork[days] > available;
      const data = { ...compared(isInPlan, was.dueWork[days], withoutMove), after: due, days, available };
      return { code: 'relieves_due', data };
    }

    function evened(from: number, caseAt: number): MoveGain {
      const { minutes } = measured.cases[caseAt]!;
      const [fromBefore, fromAfter] = percents(share(before, from), share(after, from));
      const [toBefore, toAfter] = percents(share(before, to), share(after, to));
      if (fromBefore > fromAfter) {
        const data = { compared: 'plan' as const, minutes, fromBefore, fromAfter, toBefore, toAfter };
        return { code: 'evens_load', data };
      }
      const part = (desk: number, load: number): number => load / after.officers[desk]!.available[28];
      const [fromWithout, fromWith] = percents(
        part(from, loadOf(from, PLANNED) + sum(given(from), PLANNED)),
        share(after, from),
      );
      const [toWithout, toWith] = percents(part(to, loadOf(to, PLANNED) - sum(cases, PLANNED)), share(after, to));
      return {
        code: 'evens_load',
        data: {
          ...{ compared: 'move', minutes, fromBefore: fromWithout, fromAfter: fromWith },
          ...{ toBefore: toWithout, toAfter: toWith },
        },
      };
    }
  };
}

function compared(
  isInPlan: boolean,
  inPlan: number,
  withoutMove: number,
): { compared: 'plan' | 'move'; before: number } {
  return isInPlan ? { compared: 'plan', before: inPlan } : { compared: 'move', before: withoutMove };
}

function share(effect: Effect, desk: number): number {
  return effect.officers[desk]!.share ?? 0;
}

/** Two shares in whole percent; with one decimal where they would look the same. */
function percents(before: number, after: number): [before: number, after: number] {
  const rounded = (of: number, parts: number): number => Math.round(of * 100 * parts) / parts;
  const parts = rounded(before, 1) === rounded(after, 1) ? 10 : 1;
  return [rounded(before, parts), rounded(after, parts)];
}
