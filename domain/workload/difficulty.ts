import { waitingFor } from '../case/case-state.ts';
import type { Case } from '../records/case.ts';
import type { CaseEffort } from '../records/distribution.ts';
import { addDays, type LocalDate } from '../time/local-date.ts';
import type { EffortLeft } from './effort-left.ts';
import { effortWeightsOn, weightOf } from './effort-weights.ts';

/** Why a case is hard: what a lead said of it, a burdening decision ahead, or its sheer length. */
export type HardBecause = 'legal_difficulty' | 'lawyer' | 'press_or_politics' | 'burdening_decision' | 'long';

/** Days, today among them, within which what is due counts as urgent. */
export const URGENT_DAYS = 7;

/** The day it should have been done on has passed. */
export function isOverdue({ dueOn }: Pick<Case, 'dueOn'>, on: LocalDate): boolean {
  return dueOn !== null && dueOn < on;
}

/** Overdue, or due within seven days, today counted. */
export function isUrgent({ dueOn }: Pick<Case, 'dueOn'>, on: LocalDate): boolean {
  return dueOn !== null && dueOn < addDays(on, URGENT_DAYS);
}

/**
 * Whether we still wait for somebody else. Not any more when the day has come on which their time is over: then it is our turn,
 * though the state has not been changed yet.
 */
export function isWaiting(
  { state, dueOn, dueReason }: Pick<Case, 'state' | 'dueOn' | 'dueReason'>,
  on: LocalDate,
): boolean {
  if (waitingFor(state) === null) return false;
  return !(dueOn !== null && dueOn <= on && dueReason !== null && ENDS_WAITING.has(dueReason));
}

const ENDS_WAITING: ReadonlySet<NonNullable<Case['dueReason']>> = new Set([
  'documents_deadline',
  'hearing_deadline',
  'ba_deemed_consent',
  'follow_up',
]);

const BURDENING: ReadonlySet<Case['state']> = new Set(['ba_refused', 'suspended', 'hearing']);

/** What makes a case hard; empty when nothing does. What a lead marked as fit for beginners is never hard. */
export function hardBecause(
  { state }: Pick<Case, 'state'>,
  effort: CaseEffort | undefined,
  left: Pick<EffortLeft, 'minutes'>,
  on: LocalDate,
): HardBecause[] {
  const flags = effort?.flags ?? [];
  if (left.minutes === 0 || flags.includes('beginner_friendly')) return [];
  const because: HardBecause[] = (['legal_difficulty', 'lawyer', 'press_or_politics'] as const).filter((flag) =>
    flags.includes(flag),
  );
  if (BURDENING.has(state)) because.push('burdening_decision');
  if (left.minutes >= weightOf(effortWeightsOn(on), 'hard_from')) because.push('long');
  return because;
}
