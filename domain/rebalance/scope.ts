import { assertNever } from '../assert-never.ts';
import type { MeasuredOffice } from './measured-office.ts';
import { HORIZONS } from './proposal.ts';

/** Whether scope and goal let a case be moved at all. */
export function isInScope(measured: Pick<MeasuredOffice, 'office' | 'cases' | 'day'>, caseAt: number): boolean {
  const { office, cases } = measured;
  const { goal, scope } = office;
  const { id, ownerId, letter } = cases[caseAt]!;
  if (goal.kind === 'empty_desk' && ownerId !== goal.officerId) return false;
  if (goal.kind === 'ramp_up' && ownerId === goal.officerId) return false;
  switch (scope.kind) {
    case 'team':
      return true;
    case 'officer':
      return ownerId === scope.officerId;
    case 'unassigned':
      return ownerId === null;
    case 'letters':
      return letter !== null && scope.from <= letter && letter <= scope.to;
    case 'overdue':
      return measured.day[caseAt]! < HORIZONS[0];
    case 'cases':
      return idsOf(scope).has(id);
    default:
      return assertNever(scope);
  }
}

const IDS = new WeakMap<object, ReadonlySet<string>>();

function idsOf(scope: { readonly caseIds: readonly string[] }): ReadonlySet<string> {
  const ids = IDS.get(scope) ?? new Set(scope.caseIds);
  IDS.set(scope, ids);
  return ids;
}
