import { HORIZON_DAYS } from './capacity.ts';
import { type MeasuredOffice, NOBODY, OVERDUE } from './measured-office.ts';

/**
 * Which clocks break at this pace. Each desk works its cases off by their day; a case breaks when what comes before it and its own
 * work are more than the time the desk has until its day, that day included. A day that has passed is broken already and is not
 * counted again, but its work comes first. What nobody has, breaks. One entry a case: 1 when it breaks.
 */
export function breakingCases(
  measured: MeasuredOffice,
  owner: Int32Array,
  visit?: (caseAt: number, before: Float64Array) => void,
): Uint8Array {
  const { order, day, work, until } = measured;
  const breaking = new Uint8Array(owner.length);
  const before = new Float64Array(until.length);
  for (const at of order) {
    const due = day[at]!;
    if (due >= HORIZON_DAYS) break;
    visit?.(at, before);
    const desk = owner[at]!;
    if (desk === NOBODY) {
      if (due !== OVERDUE) breaking[at] = 1;
      continue;
    }
    before[desk]! += work[at]!;
    if (due !== OVERDUE && before[desk]! > until[desk]![due]!) breaking[at] = 1;
  }
  return breaking;
}
