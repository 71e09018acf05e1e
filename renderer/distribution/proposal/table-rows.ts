import type { DistributionCase, DistributionOffice } from '#contract/desk/distribution.ts';
import type { RebalanceCase } from '#domain/rebalance/office.ts';
import { fold } from '#domain/text/fold.ts';
import { type Plan, type PlannedMove, plannedMoves } from './plan.ts';

/** One line of the table: a case with its place in the plan. `move` is null for a case that stays. */
export interface PlanRow {
  readonly shown: DistributionCase;
  readonly inOffice: RebalanceCase;
  readonly move: PlannedMove | null;
}

/** Which lines the table shows. */
export interface RowFilter {
  /** `moves`: what the plan moves; `all`: every case of the team. */
  readonly show: 'moves' | 'all';
  /** Of this desk alone, before or after the plan; null for all, `nobody` for what has none. */
  readonly officerId: string | null;
  readonly text: string;
}

export const NOBODY_ID = 'nobody';

/** The lines of the table: moves in the order of the plan, all cases with the most urgent first. */
export function planRows(plan: Plan, { show, officerId, text }: RowFilter): PlanRow[] {
  const moves = new Map(plannedMoves(plan).map((move) => [move.caseId, move]));
  const { shown, cases } = byId(plan.view);
  const ids = show === 'moves' ? [...moves.keys()] : [...plan.view.cases].sort(byUrgency).map(({ id }) => id);
  const wanted = fold(text.trim());
  return ids.flatMap((id): PlanRow[] => {
    const [each, inOffice] = [shown.get(id), cases.get(id)];
    if (!each || !inOffice) return [];
    const move = moves.get(id) ?? null;
    if (officerId !== null && !isOf(officerId, inOffice, move)) return [];
    if (wanted !== '' && !fold(`${each.applicantName} ${each.fileReference}`).includes(wanted)) return [];
    return [{ shown: each, inOffice, move }];
  });
}

interface ById {
  readonly shown: ReadonlyMap<string, DistributionCase>;
  readonly cases: ReadonlyMap<string, RebalanceCase>;
}

const BY_ID = new WeakMap<DistributionOffice, ById>();

/** Thousands of cases by id; the window draws many times while the office stays the same. */
function byId(view: DistributionOffice): ById {
  const known = BY_ID.get(view) ?? {
    shown: new Map(view.cases.map((each) => [each.id, each])),
    cases: new Map(view.office.cases.map((each) => [each.id, each])),
  };
  BY_ID.set(view, known);
  return known;
}

function isOf(officerId: string, { ownerId }: RebalanceCase, move: PlannedMove | null): boolean {
  const wanted = officerId === NOBODY_ID ? null : officerId;
  return ownerId === wanted || (move?.isTicked === true && move.toOfficerId === wanted);
}

function byUrgency(a: DistributionCase, b: DistributionCase): number {
  const [first, second] = [a.dueOn ?? '9999', b.dueOn ?? '9999'];
  return first < second
    ? -1
    : first > second
      ? 1
      : a.receivedOn < b.receivedOn
        ? -1
        : a.receivedOn > b.receivedOn
          ? 1
          : 0;
}
