import { addDays, daysBetween, type LocalDate } from '../time/local-date.ts';
import { HORIZON_DAYS, isThere } from './capacity.ts';
import { displacedAt, forbidden, isGone } from './displacement.ts';
import { type MeasuredOffice, measuredOffice, NOBODY, OVERDUE } from './measured-office.ts';
import type { RebalanceOffice } from './office.ts';
import type { Barrier } from './proposal.ts';
import { breakingCases } from './reach.ts';
import { isInScope } from './scope.ts';
import { MOVED_LATELY_DAYS } from './weights.ts';

/** What the barriers ask about an office as it lies now. */
export interface BarrierCourt {
  readonly measured: MeasuredOffice;
  /** Clocks that break where their case lies now. */
  readonly breaking: Uint8Array;
  /** Of the cases shortly before their day: the desks that would reach them in time, each taken alone. */
  readonly rescuers: ReadonlyMap<number, ReadonlySet<number>>;
}

const KNOWN = new WeakMap<RebalanceOffice, BarrierCourt>();

export function barrierCourt(office: RebalanceOffice): BarrierCourt {
  const known = KNOWN.get(office);
  if (known !== undefined) return known;
  const measured = measuredOffice(office);
  const rescuers = new Map<number, ReadonlySet<number>>();
  const breaking = breakingCases(measured, measured.owner, (at, before) => {
    if (isFrozen(measured, measured.cases[at]!.dueOn)) rescuers.set(at, desksInTime(measured, at, before));
  });
  const court = { measured, breaking, rescuers };
  KNOWN.set(office, court);
  return court;
}

/**
 * What keeps a case where it is, whoever might take it. A case whose desk cannot keep it (displacement) is only held by the lead's
 * word and by the scope; from a desk that is to be emptied also by a hearing and by a day that is near.
 */
export function leaveBarriers({ measured, breaking }: BarrierCourt, caseAt: number): Barrier[] {
  const { office, officers, cases, owner } = measured;
  const each = cases[caseAt]!;
  const found: Barrier[] = [];
  if (each.locked) found.push('locked');
  if (!isInScope(measured, caseAt)) found.push('out_of_scope');
  const desk = owner[caseAt]!;
  if (desk === NOBODY) return found;
  const displaced = displacedAt(measured, caseAt, desk);
  if (displaced !== null && displaced !== 'desk_emptied') return found;
  const officer = officers[desk]!;
  if (each.heardBy === officer.id && !isAway(measured, caseAt, desk)) found.push('heard_by');
  if (isFrozen(measured, each.dueOn) && breaking[caseAt] === 0) found.push('frozen_deadline');
  if (isFrozen(measured, each.appointmentOn) && isThere(officer, each.appointmentOn!)) found.push('frozen_appointment');
  if (displaced === 'desk_emptied') return found;
  if (office.limits.keepContinuity && each.knownBy.includes(officer.id) && !isAway(measured, caseAt, desk))
    found.push('known_by');
  if (each.movedOn !== null && daysBetween(each.movedOn, office.on) < MOVED_LATELY_DAYS && breaking[caseAt] === 0)
    found.push('moved_lately');
  return found;
}

/** What keeps a case from a desk that it does not lie on. */
export function enterBarriers(court: BarrierCourt, caseAt: number, desk: number): Barrier[] {
  const found = entryBarriers(court, caseAt, desk);
  if (isHeldByHearer(court, caseAt, desk)) found.push('heard_by');
  return found;
}

/** What speaks against giving a case to an officer, both sides together; empty when it may be. Linked cases are not looked at. */
export function barriersAgainst(office: RebalanceOffice, caseId: string, officerId: string): Barrier[] {
  const court = barrierCourt(office);
  const [caseAt, desk] = [court.measured.caseOf.get(caseId), court.measured.deskOf.get(officerId)];
  if (caseAt === undefined || desk === undefined || court.measured.owner[caseAt] === desk) return [];
  return [...new Set([...leaveBarriers(court, caseAt), ...enterBarriers(court, caseAt, desk)])];
}

function entryBarriers({ measured, rescuers }: BarrierCourt, caseAt: number, desk: number): Barrier[] {
  const { office, officers, cases, owner } = measured;
  const each = cases[caseAt]!;
  const officer = officers[desk]!;
  const found: Barrier[] = [];
  if (officer.closed || isToBeEmptied(office, officer.id)) found.push('closed_desk');
  if (office.goal.kind === 'ramp_up' && office.goal.officerId !== officer.id) found.push('out_of_scope');
  const not = forbidden(measured, caseAt, desk);
  if (not !== null) found.push(not);
  if (officer.letters !== null && each.letter !== null && !within(officer.letters, each.letter)) found.push('letters');
  if (officer.secondedUntil !== null && officer.secondedUntil < lastDayOf(office.on, each.dueOn)) {
    found.push('secondment_ends');
  }
  if (isAway(measured, caseAt, desk)) found.push('absent');
  const from = owner[caseAt]!;
  const held = from !== NOBODY && (displacedAt(measured, caseAt, from) ?? 'desk_emptied') === 'desk_emptied';
  if (held && rescuers.get(caseAt)?.has(desk) === false) found.push('frozen_deadline');
  if (isFrozen(measured, each.appointmentOn) && !isThere(officer, each.appointmentOn!))
    found.push('frozen_appointment');
  return found;
}

/** The hearing binds while the person who held it is there and has the case or could have it; and then to that person alone. */
function isHeldByHearer(court: BarrierCourt, caseAt: number, desk: number): boolean {
  const { measured } = court;
  const { heardBy } = measured.cases[caseAt]!;
  const hearer = heardBy === null ? undefined : measured.deskOf.get(heardBy);
  if (hearer === undefined || hearer === desk) return false;
  if (hearer !== measured.owner[caseAt]) return entryBarriers(court, caseAt, hearer).length === 0;
  const displaced = displacedAt(measured, caseAt, hearer);
  return (displaced === null || displaced === 'desk_emptied') && !isAway(measured, caseAt, hearer);
}

/** No time until the case's day; for a day that has passed, within a week. */
function isAway(measured: MeasuredOffice, caseAt: number, desk: number): boolean {
  if (isGone(measured, desk)) return true;
  const due = measured.day[caseAt]!;
  const last = due === OVERDUE ? 6 : Math.min(due, HORIZON_DAYS - 1);
  return measured.until[desk]![last] === 0;
}

/** Until when a seconded person must be there for a case: its day, a day that has passed counts as today; without one the 28 days. */
function lastDayOf(on: LocalDate, dueOn: LocalDate | null): LocalDate {
  if (dueOn === null) return addDays(on, HORIZON_DAYS - 1);
  return dueOn < on ? on : dueOn;
}

function isFrozen({ office: { on, limits } }: MeasuredOffice, day: LocalDate | null): boolean {
  return day !== null && limits.freezeDays > 0 && day >= on && daysBetween(on, day) <= limits.freezeDays;
}

function desksInTime({ until, work, day, owner }: MeasuredOffice, at: number, before: Float64Array): Set<number> {
  const desks = [...until.keys()];
  return new Set(desks.filter((desk) => desk !== owner[at] && before[desk]! + work[at]! <= until[desk]![day[at]!]!));
}

function isToBeEmptied({ goal }: RebalanceOffice, officerId: string): boolean {
  return goal.kind === 'empty_desk' && goal.officerId === officerId;
}

function within(range: { from: string; to: string }, letter: string): boolean {
  return range.from <= letter && letter <= range.to;
}
