import { useCallback, useMemo, useState } from 'react';
import type { DistributionOffice } from '#contract/desk/distribution.ts';
import { effectOf } from '#domain/rebalance/effect.ts';
import type { Effect, Proposal } from '#domain/rebalance/proposal.ts';
import { type Plan, type PlannedMove, planFor, plannedMoves } from './plan.ts';

/** A plan in the making with its effect, which is computed anew with every change. */
export interface PlanWork {
  readonly plan: Plan | null;
  readonly all: readonly PlannedMove[];
  /** What would be applied. */
  readonly ticked: readonly PlannedMove[];
  readonly before: Effect | null;
  readonly after: Effect | null;
  readonly change: (next: (plan: Plan) => Plan) => void;
  /** One step back. */
  readonly undo: () => void;
  readonly mayUndo: boolean;
  readonly begin: (view: DistributionOffice) => void;
  readonly offer: (proposal: Proposal) => void;
  readonly clear: () => void;
}

/** Steps that can be taken back. */
const MOST_STEPS = 100;

export function usePlan(): PlanWork {
  const [[plan, ...earlier], setPlans] = useState<readonly Plan[]>([]);
  const all = useMemo(() => (plan ? plannedMoves(plan) : []), [plan]);
  const ticked = useMemo(() => all.filter(({ isTicked }) => isTicked), [all]);
  const office = plan?.view.office;
  const before = useMemo(() => (office ? effectOf(office, []) : null), [office]);
  const after = useMemo(() => (office ? effectOf(office, ticked) : null), [office, ticked]);
  const change = useCallback(
    (next: (plan: Plan) => Plan) =>
      setPlans((plans) => {
        const [now] = plans;
        return now ? [next(now), ...plans].slice(0, MOST_STEPS) : plans;
      }),
    [],
  );
  const undo = useCallback(() => setPlans((plans) => (plans.length > 1 ? plans.slice(1) : plans)), []);
  const begin = useCallback((view: DistributionOffice) => setPlans([planFor(view)]), []);
  const offer = useCallback(
    (proposal: Proposal) => setPlans((plans) => plans.map((each) => ({ ...each, proposal }))),
    [],
  );
  const clear = useCallback(() => setPlans([]), []);
  return {
    plan: plan ?? null,
    all,
    ticked,
    before,
    after,
    change,
    undo,
    mayUndo: earlier.length > 0,
    begin,
    offer,
    clear,
  };
}
