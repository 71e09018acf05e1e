import { type MeasuredOffice, NO_DAY, OVERDUE } from './measured-office.ts';

/** Cases of one unit that move together to a desk. */
export interface Going {
  readonly cases: readonly number[];
  readonly to: number;
}

/** What would be if some cases went back and all other moves stayed. */
export interface PutBack {
  /** Clocks of other cases at a desk that break only then. */
  readonly lostAt: (desk: number) => number[];
  /** Whether the clock of one of these cases would break where it lay. */
  readonly breaksBack: (caseAt: number) => boolean;
  /** Clocks in all that break then and not now, less those that break now and not then. */
  readonly lost: number;
}

/**
 * Answers, for cases that move, which clocks hang on their move: `owner` is where each case lies after all moves. Only the desks that are
 * touched are looked at, so that it can be asked for thousands of moves.
 */
export function putBacks(measured: MeasuredOffice, owner: Int32Array): (going: Going) => PutBack {
  const { order, day, work, until } = measured;
  const rank = rankOf(measured);
  const lists: number[][] = until.map(() => []);
  for (const at of order) if (day[at]! < NO_DAY && owner[at]! >= 0) lists[owner[at]!]!.push(at);

  return ({ cases, to }) => {
    const back = new Set(cases);
    const froms = new Set(cases.map((at) => measured.owner[at]!).filter((desk) => desk >= 0));
    const lostAt = new Map<number, number[]>();
    const brokenBack = new Set<number>();
    let lost = 0;
    for (const desk of froms) {
      const returned = cases.filter((at) => measured.owner[at] === desk && day[at]! < NO_DAY);
      const now = breaking(desk, lists[desk]!);
      const then = breaking(
        desk,
        [...lists[desk]!, ...returned].sort((a, b) => rank[a]! - rank[b]!),
      );
      lostAt.set(
        desk,
        [...then].filter((at) => !now.has(at) && !back.has(at)),
      );
      for (const at of returned) if (then.has(at)) brokenBack.add(at);
      lost += then.size - now.size;
    }
    const without = lists[to]!.filter((at) => !back.has(at));
    lost += breaking(to, without).size - breaking(to, lists[to]!).size;
    return { lostAt: (desk) => lostAt.get(desk) ?? [], breaksBack: (at) => brokenBack.has(at), lost };
  };

  /** Clocks that break when a desk works off these cases, which are in the order of the desk. */
  function breaking(desk: number, cases: readonly number[]): Set<number> {
    const found = new Set<number>();
    let before = 0;
    for (const at of cases) {
      before += work[at]!;
      if (day[at] !== OVERDUE && before > until[desk]![day[at]!]!) found.add(at);
    }
    return found;
  }
}

const RANKS = new WeakMap<MeasuredOffice, Int32Array>();

/** Per case, where it stands in the order that desks work in. */
export function rankOf(measured: MeasuredOffice): Int32Array {
  let ranks = RANKS.get(measured);
  if (ranks === undefined) {
    ranks = new Int32Array(measured.order.length);
    for (const [rank, at] of measured.order.entries()) ranks[at] = rank;
    RANKS.set(measured, ranks);
  }
  return ranks;
}
