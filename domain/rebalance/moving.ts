import { daysBetween } from '../time/local-date.ts';
import { type MeasuredOffice, NOBODY } from './measured-office.ts';
import { MOVED_RECENTLY_DAYS, MOVING_MINUTES } from './weights.ts';

/** Minutes of the objective that giving a case to a desk costs (part `moving`). */
export function movingCost(
  { office, officers, cases, owner, weights }: MeasuredOffice,
  caseAt: number,
  to: number,
): number {
  const { knownBy, movedOn } = cases[caseAt]!;
  const from = owner[caseAt]!;
  let minutes = 0;
  if (!knownBy.includes(officers[to]!.id)) minutes += MOVING_MINUTES.readIn;
  if (from !== NOBODY && knownBy.includes(officers[from]!.id)) minutes += MOVING_MINUTES.continuityLost;
  if (movedOn !== null && daysBetween(movedOn, office.on) <= MOVED_RECENTLY_DAYS)
    minutes += MOVING_MINUTES.movedRecently;
  return minutes * weights.moving;
}

/** Minutes of the objective for a case that nobody has or that its desk cannot keep (part `unassigned`). */
export function placelessCost({ work, weights }: MeasuredOffice, caseAt: number): number {
  return work[caseAt]! * weights.placelessMinute + weights.placelessCase;
}
