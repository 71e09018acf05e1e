import { type MeasuredOffice, NO_DAY, OVERDUE } from './measured-office.ts';
import type { Effect, MoveGain, RecipientReason } from './proposal.ts';
import type { Unit } from './units.ts';

/** What is known of a move when it is asked why it goes where it goes. */
export interface Recipient {
  readonly at: number;
  readonly to: number;
  readonly unit: Unit;
  readonly gain: MoveGain['code'];
  readonly after: Effect;
  /** Clocks that break after all moves. */
  readonly breaking: Uint8Array;
}

/** Why this person: what binds the case to them first, then what only they may, then that there is time; null when the gain says it. */
export function recipientReason(measured: MeasuredOffice, recipient: Recipient): RecipientReason | null {
  const { at, to, unit, gain, after, breaking } = recipient;
  const { cases, officers, office, owner } = measured;
  const each = cases[at]!;
  const { id } = officers[to]!;
  if (each.heardBy === id) return { code: 'held_hearing', data: {} };
  const linked = unit.cases.find((other) => owner[other] === to);
  if (linked !== undefined) {
    const { id: linkedCaseId, reference: linkedReference } = cases[linked]!;
    return { code: 'has_linked', data: { linkedCaseId, linkedReference } };
  }
  if (each.knownBy.includes(id)) return { code: 'knows_case', data: {} };
  // Of two the other one is no news; who is led back to work gets everything.
  if (unit.targets.length === 1 && officers.length > 2 && office.goal.kind !== 'ramp_up') {
    return { code: 'only_one', data: {} };
  }
  if (each.needsFinalSignature && isThereToSign(measured, to, after)) return { code: 'may_sign', data: {} };
  if (gain !== 'saves_clock' && isReached(measured, at, breaking)) {
    return { code: 'in_time', data: { dueOn: each.dueOn! } };
  }
  const { share } = after.officers[to]!;
  if (gain === 'evens_load' || gain === 'ramp_up' || share === null) return null;
  if (share <= 1) return { code: 'has_room', data: { toAfter: Math.round(share * 100) } };
  return { code: 'full', data: { toAfter: Math.ceil(share * 100) } };
}

/** Somebody with less work may not sign. */
function isThereToSign({ officers }: MeasuredOffice, to: number, after: Effect): boolean {
  const own = after.officers[to]!.share ?? 0;
  return officers.some(({ mayFinalSign }, desk) => !mayFinalSign && (after.officers[desk]!.share ?? own) < own);
}

function isReached({ day }: MeasuredOffice, at: number, breaking: Uint8Array): boolean {
  return day[at] !== OVERDUE && day[at]! < NO_DAY && breaking[at] === 0;
}
