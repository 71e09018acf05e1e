import type { Case } from '../records/case.ts';
import type { Exclusion, Substitution } from '../records/distribution.ts';
import type { Officer } from '../records/office.ts';
import type { LocalDate } from '../time/local-date.ts';

/** For whom somebody acts, from when to when (Vertretung). */
export type StandIn = Pick<Substitution, 'officerId' | 'from' | 'to' | 'scope'>;

/** Who acts: what the rules need to know of an officer, with what lies in rows of its own. */
export interface Actor
  extends Pick<Officer, 'id' | 'role' | 'teamIds' | 'mayFinalSign' | 'secondedUntil' | 'caseTypes'> {
  readonly standsInFor: readonly StandIn[];
  /** Cases the officer must not work on (§§ 20, 21 VwVfG). */
  readonly excludedCaseIds: readonly string[];
}

/** An officer as an actor; `substitutions` and `exclusions` may hold ended ones and those of others. */
export function actorFrom(
  { id, role, teamIds, mayFinalSign, secondedUntil, caseTypes }: Officer,
  substitutions: readonly Substitution[] = [],
  exclusions: readonly Exclusion[] = [],
): Actor {
  return {
    id,
    role,
    teamIds,
    // A seconded person never signs finally, whatever their row says.
    mayFinalSign: mayFinalSign && secondedUntil === null,
    secondedUntil,
    caseTypes,
    standsInFor: substitutions
      .filter(({ substituteId, endedAt }) => substituteId === id && endedAt === null)
      .map(({ officerId, from, to, scope }) => ({ officerId, from, to, scope })),
    excludedCaseIds: exclusions
      .filter(({ officerId, endedAt }) => officerId === id && endedAt === null)
      .map(({ caseId }) => caseId),
  };
}

/** Why an officer cannot work on a case; each is a refusal's code. */
export type WorkBarrier = 'not_permitted' | 'secondment_over' | 'other_case_type' | 'conflict_of_interest';

/** Where a barrier comes from, if from a law. */
export const BARRIER_BASIS: Readonly<Partial<Record<WorkBarrier, string>>> = {
  conflict_of_interest: '§§ 20, 21 VwVfG',
};

/**
 * What keeps a person from a case on a day, or null. One works on the cases of the own teams, and scanning staff file into all of
 * them; a seconded person until the last day and on the named kinds of proceeding alone; nobody on a case they are excluded from.
 */
export function workBarrier(
  person: Pick<Actor, 'teamIds' | 'secondedUntil' | 'caseTypes' | 'excludedCaseIds'>,
  theCase: Pick<Case, 'id' | 'teamId' | 'caseType'>,
  day: LocalDate,
): WorkBarrier | null {
  if (!person.teamIds.includes(theCase.teamId)) return 'not_permitted';
  if (isSecondmentOver(person, day)) return 'secondment_over';
  if (person.caseTypes !== null && !person.caseTypes.includes(theCase.caseType)) return 'other_case_type';
  return person.excludedCaseIds.includes(theCase.id) ? 'conflict_of_interest' : null;
}

/** Whether a person may work on a case on this day (workBarrier says what is in the way). */
export function mayWorkOn(...on: Parameters<typeof workBarrier>): boolean {
  return workBarrier(...on) === null;
}

/** The last day of a secondment still counts. */
export function isSecondmentOver({ secondedUntil }: Pick<Actor, 'secondedUntil'>, day: LocalDate): boolean {
  return secondedUntil !== null && secondedUntil < day;
}

/** Whether a person belongs to a team on this day. */
export function isOfTeam(person: Pick<Actor, 'teamIds' | 'secondedUntil'>, teamId: string, day: LocalDate): boolean {
  return person.teamIds.includes(teamId) && !isSecondmentOver(person, day);
}

/**
 * Whether a case is in this person's hands: it is assigned to them, or to somebody for whom they stand in on this day. A substitution
 * for what is urgent covers what is due while it lasts.
 */
export function hasInHand(
  actor: Pick<Actor, 'id' | 'standsInFor'>,
  theCase: Pick<Case, 'assigneeId' | 'dueOn'>,
  day: LocalDate,
): boolean {
  if (theCase.assigneeId === actor.id) return true;
  return actor.standsInFor.some(
    ({ officerId, from, to, scope }) =>
      officerId === theCase.assigneeId &&
      from <= day &&
      day <= to &&
      (scope === 'all' || (theCase.dueOn !== null && theCase.dueOn <= to)),
  );
}

/** Who leads a team (Teamleitung). */
export function leadsTeam(actor: Pick<Actor, 'role' | 'teamIds'>, teamId: string): boolean {
  return actor.role === 'team_lead' && actor.teamIds.includes(teamId);
}

/** Whether an actor leads one of a person's teams. */
export function leads(actor: Pick<Actor, 'role' | 'teamIds'>, person: Pick<Officer, 'teamIds'>): boolean {
  return person.teamIds.some((teamId) => leadsTeam(actor, teamId));
}

/** Seconded people take nothing out of the house: no transfer packages, printed lists or tables as files. */
export function mayExport(actor: Pick<Actor, 'secondedUntil'>): boolean {
  return actor.secondedUntil === null;
}

/** Who runs batches of paper through the scanner and keeps their ledger. */
export function mayScan(actor: Pick<Actor, 'role'>): boolean {
  return actor.role !== 'case_officer';
}

/** How the authority names itself in its letters is set by those who answer for a team or for the program. */
export function mayChangeOffice(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'team_lead' || actor.role === 'administrator';
}

/** Who sees the load of a team and gives its work from one desk to another: its lead. */
export function mayDistribute(actor: Pick<Actor, 'role'>): boolean {
  return actor.role === 'team_lead';
}
