import { addDays } from '../time/local-date.ts';
import { HORIZON_DAYS } from './capacity.ts';
import type { MeasuredOffice } from './measured-office.ts';
import type { RebalanceCase, RebalanceOfficer } from './office.ts';
import { HAND_BACK_DAYS } from './weights.ts';

/** Why a case cannot stay at the desk it lies on. */
export type Displacement = 'absent' | 'secondment_ends' | 'not_permitted' | 'desk_emptied';

/** Why a case cannot stay at a desk; null when it can. */
export function displacedAt(measured: MeasuredOffice, caseAt: number, desk: number): Displacement | null {
  const { office, officers, cases } = measured;
  const officer = officers[desk]!;
  const each = cases[caseAt]!;
  if (handedBack(each, officer, measured)) return 'secondment_ends';
  if (isGone(measured, desk)) return 'absent';
  if (forbidden(measured, caseAt, desk) !== null) return 'not_permitted';
  return office.goal.kind === 'empty_desk' && office.goal.officerId === officer.id ? 'desk_emptied' : null;
}

/** Nothing can be done at this desk in the time that is looked at: absent throughout, no hours, left. */
export function isGone({ until }: MeasuredOffice, desk: number): boolean {
  return until[desk]![HORIZON_DAYS - 1] === 0;
}

/** What a person may not do with a case whatever the load: the kind of proceeding, the signature, a conflict of interest. */
export function forbidden(
  { officers, cases, excluded }: MeasuredOffice,
  caseAt: number,
  desk: number,
): 'case_type' | 'final_signature' | 'conflict_of_interest' | null {
  const officer = officers[desk]!;
  const { id, caseType, needsFinalSignature } = cases[caseAt]!;
  if (officer.caseTypes !== null && !officer.caseTypes.includes(caseType)) return 'case_type';
  if (needsFinalSignature && !officer.mayFinalSign) return 'final_signature';
  return excluded[desk]!.has(id) ? 'conflict_of_interest' : null;
}

function handedBack(
  { dueOn }: RebalanceCase,
  { secondedUntil }: RebalanceOfficer,
  { office: { on } }: MeasuredOffice,
): boolean {
  if (secondedUntil === null || secondedUntil >= addDays(on, HAND_BACK_DAYS)) return false;
  return secondedUntil < on || dueOn === null || dueOn > secondedUntil;
}
