import { isOpen } from '../case/case-state.ts';
import type { Land } from '../law/land.ts';
import type { RebalanceCase, RebalanceOffice, RebalanceOfficer } from '../rebalance/office.ts';
import type { Case } from '../records/case.ts';
import type {
  CaseEffort,
  CaseMove,
  Exclusion,
  Redistribution,
  Substitution,
  WorkPlan,
} from '../records/distribution.ts';
import type { Absence, Officer, Team } from '../records/office.ts';
import { addDays, daysBetween, type LocalDate, officeDay } from '../time/local-date.ts';
import { hardBecause, isWaiting } from './difficulty.ts';
import { effortLeft } from './effort-left.ts';
import { effortWeightsOn, weightOf } from './effort-weights.ts';

/** What distribution reads: rows as a desk or central has them. Rows of other teams and of closed cases may be among them. */
export interface DistributionRows {
  /** The teams that are looked at; cases and officers of others are left out. */
  readonly teams: readonly Team[];
  readonly officers: readonly Officer[];
  readonly cases: readonly Case[];
  readonly efforts: readonly CaseEffort[];
  readonly workPlans: readonly WorkPlan[];
  readonly absences: readonly Absence[];
  readonly substitutions: readonly Substitution[];
  readonly exclusions: readonly Exclusion[];
  readonly redistributions: readonly Redistribution[];
  readonly caseMoves: readonly CaseMove[];
  readonly land: Land;
  /** Per case, who has worked on it, where the files are at hand; without it only what the rows say is known. */
  readonly knownBy?: ReadonlyMap<string, readonly string[]>;
}

/** An absence of six weeks and more is followed by a ramp-up; the same span as in § 167 Abs. 2 SGB IX. */
const LONG_ABSENCE_DAYS = 42;
/** Weeks after which a ramp-up is over at the latest, whatever its steps. */
const RAMP_UP_OVER_DAYS = 56;

/**
 * The office on a day, as domain/rebalance plans with it; scope, goal and limits are the defaults. A proposal is asked for one team:
 * cases do not cross teams, and the shape has no word for them.
 *
 * Who receives work: case officers of these teams; leads only with a work plan of their own. Whoever has cases is counted with them, but
 * receives none (`closed`). A person of several teams is planned for with an equal share of the time in each.
 */
export function officeOfRows(rows: DistributionRows, on: LocalDate): RebalanceOffice {
  const teamIds = new Set(rows.teams.map(({ id }) => id));
  const cases = rows.cases.filter(({ state, teamId }) => isOpen(state) && teamIds.has(teamId));
  const caseIds = new Set(cases.map(({ id }) => id));
  const holders = new Set(cases.map(({ assigneeId }) => assigneeId));
  const planOf = byKey(rows.workPlans, ({ officerId }) => officerId);
  const people = rows.officers.filter((officer) => holders.has(officer.id) || receives(officer, teamIds, planOf));
  const known = new Map(people.map((officer) => [officer.id, officer]));
  const absencesOf = grouped(rows.absences, ({ officerId }) => officerId);
  const excludedOf = grouped(
    rows.exclusions.filter(({ endedAt, caseId }) => endedAt === null && caseIds.has(caseId)),
    ({ officerId }) => officerId,
  );
  const officers = people.map((officer): RebalanceOfficer => {
    const absences = (absencesOf.get(officer.id) ?? []).filter(({ from, to }) => from <= to);
    return {
      id: officer.id,
      ...hoursOf(officer, planOf.get(officer.id), teamIds, on),
      absences: absences.filter(({ to }) => to >= on).map(({ from, to }) => ({ from, to })),
      caseTypes: officer.caseTypes,
      letters: null,
      mayFinalSign: officer.mayFinalSign,
      secondedUntil: officer.secondedUntil,
      since: planOf.get(officer.id)?.since ?? null,
      backSince: backSince(absences, on),
      excludedCases: [...new Set((excludedOf.get(officer.id) ?? []).map(({ caseId }) => caseId))],
      closed: !receives(officer, teamIds, planOf),
    };
  });
  const effortOf = byKey(rows.efforts, ({ caseId }) => caseId);
  const movedOn = daysOfMoves(rows);
  return {
    on,
    land: rows.land,
    officers,
    cases: cases.map((theCase) => rebalanceCase(theCase, effortOf.get(theCase.id), known, movedOn, rows.knownBy, on)),
    scope: { kind: 'team' },
    goal: { kind: 'even_load' },
    limits: { mostMoves: null, keepContinuity: true, freezeDays: 3 },
  };
}

function receives(
  { id, role, teamIds }: Officer,
  asked: ReadonlySet<string>,
  planOf: ReadonlyMap<string, WorkPlan>,
): boolean {
  if (!teamIds.some((teamId) => asked.has(teamId))) return false;
  return role === 'case_officer' || (role === 'team_lead' && planOf.has(id));
}

/** Minutes of the week, the agreed plan or full days by the part-time share; of several teams only these teams' part. */
function hoursOf(
  { workShare, teamIds }: Officer,
  plan: WorkPlan | undefined,
  asked: ReadonlySet<string>,
  on: LocalDate,
): Pick<RebalanceOfficer, 'week' | 'counter'> {
  const here = teamIds.filter((teamId) => asked.has(teamId)).length;
  const part = here === 0 ? 1 : here / teamIds.length;
  const scaled = (minutes: readonly number[]): number[] => minutes.map((each) => Math.floor(each * part));
  const day = weightOf(effortWeightsOn(on), 'working_day') * workShare;
  return { week: scaled(plan?.week ?? Array<number>(5).fill(day)), counter: scaled(plan?.counter ?? [0, 0, 0, 0, 0]) };
}

/** First day after the last long absence that is not long over; null without one. */
function backSince(absences: readonly Absence[], on: LocalDate): LocalDate | null {
  const back = absences
    .filter(({ from, to }) => daysBetween(from, to) + 1 >= LONG_ABSENCE_DAYS && from <= on)
    .map(({ to }) => addDays(to, 1))
    .filter((day) => daysBetween(day, on) < RAMP_UP_OVER_DAYS)
    .sort();
  return back.at(-1) ?? null;
}

/** States in which what the officer has begun stands in the file half done. */
const BEGUN: ReadonlySet<Case['state']> = new Set([
  'ba_question',
  'suspended',
  'hearing',
  'decision_drafted',
  'awaiting_cosign',
  'decided',
]);

function rebalanceCase(
  theCase: Case,
  effort: CaseEffort | undefined,
  officers: ReadonlyMap<string, Officer>,
  movedOn: ReadonlyMap<string, LocalDate>,
  worked: DistributionRows['knownBy'],
  on: LocalDate,
): RebalanceCase {
  const { id, state, assigneeId } = theCase;
  const left = effortLeft(theCase, effort, on);
  const owner = assigneeId === null ? undefined : officers.get(assigneeId);
  const heardBy = effort?.heardBy ?? null;
  const knownBy = [...(worked?.get(id) ?? []), ...(owner !== undefined && BEGUN.has(state) ? [owner.id] : [])];
  return {
    id,
    reference: theCase.fileReference,
    caseType: theCase.caseType,
    minutes: left.minutes,
    ownerId: owner?.id ?? null,
    receivedOn: theCase.receivedOn,
    dueOn: theCase.dueOn,
    dueReason: theCase.dueReason,
    letter: /[a-z]/.exec(theCase.sortName)?.[0].toUpperCase() ?? 'Z',
    // A draft that lies with somebody who may sign is signed there; elsewhere it goes to a signer anyway.
    needsFinalSignature: state === 'decision_drafted' && owner?.mayFinalSign === true,
    hard: hardBecause(theCase, effort, left, on).length > 0,
    waiting: isWaiting(theCase, on),
    linkGroup: effort?.linkGroup ?? null,
    heardBy: heardBy !== null && officers.has(heardBy) ? heardBy : null,
    knownBy: [...new Set(knownBy)].filter((officerId) => officers.has(officerId)),
    appointmentOn: effort?.appointmentOn ?? null,
    locked: effort?.locked ?? false,
    movedOn: movedOn.get(id) ?? null,
  };
}

/** Per case, the last day it was given to another person; what was undone does not count. */
function daysOfMoves({ redistributions, caseMoves }: DistributionRows): Map<string, LocalDate> {
  const dayOf = new Map(redistributions.map(({ id, appliedAt }) => [id, officeDay(appliedAt)]));
  const days = new Map<string, LocalDate>();
  for (const { caseId, state, redistributionId } of caseMoves) {
    const day = dayOf.get(redistributionId);
    if (day === undefined || (state !== 'applied' && state !== 'kept')) continue;
    if ((days.get(caseId) ?? day) <= day) days.set(caseId, day);
  }
  return days;
}

function byKey<T>(rows: readonly T[], key: (row: T) => string): Map<string, T> {
  return new Map(rows.map((row) => [key(row), row]));
}

function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(key(row));
    if (group === undefined) groups.set(key(row), [row]);
    else group.push(row);
  }
  return groups;
}
