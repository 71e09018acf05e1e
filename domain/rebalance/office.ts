import { z } from 'zod';
import { CaseType } from '../case/case-type.ts';
import { DueReason } from '../records/case.ts';
import { LocalDate } from '../time/local-date.ts';

const Id = z.string().min(1).max(200);
const Minutes = z.number().int().min(0);
/** A surname's first letter, as the published split of the teams uses it. */
const Letter = z.string().regex(/^[A-Z]$/);
const LetterRange = z.strictObject({ from: Letter, to: Letter }).refine(({ from, to }) => from <= to);
/** Monday to Friday. */
const Week = z.array(Minutes.max(24 * 60)).length(5);

const Days = z.strictObject({ from: LocalDate, to: LocalDate }).refine(({ from, to }) => from <= to);

/**
 * A person whom work can be given to. `week` are the minutes of work of each weekday, counter duty and appointments (`counter`) not
 * yet taken off. No name and no figure about the person's past work: distribution needs neither.
 */
export const RebalanceOfficer = z.strictObject({
  id: Id,
  week: Week,
  counter: Week.default([0, 0, 0, 0, 0]),
  absences: z.array(Days).default([]),
  /** Kinds of proceeding the person may decide; null for all of the team. */
  caseTypes: z.array(CaseType).nullable().default(null),
  letters: LetterRange.nullable().default(null),
  /** Whether the person may sign a decision alone; null: yes, but not during a secondment. */
  mayFinalSign: z.boolean().nullable().default(null),
  /** Last day of a secondment (Abordnung); nothing is given that is due after it. */
  secondedUntil: LocalDate.nullable().default(null),
  /** First day in this work; in the first half year less is planned. */
  since: LocalDate.nullable().default(null),
  /** First day after a long absence; the load grows from there by weeks (ramp-up). */
  backSince: LocalDate.nullable().default(null),
  /** Cases the person must not work on (§§ 20, 21 VwVfG). Why is not said. */
  excludedCases: z.array(Id).default([]),
  /** The person receives no case, but keeps those there are. */
  closed: z.boolean().default(false),
});
export type RebalanceOfficer = z.infer<typeof RebalanceOfficer>;

/** A case as distribution sees it: no name, no nationality. */
export const RebalanceCase = z.strictObject({
  id: Id,
  /** File reference, for sentences a person reads. */
  reference: z.string().max(100).default(''),
  caseType: CaseType,
  /** Work left, in minutes (domain/workload). */
  minutes: Minutes.max(100_000),
  ownerId: Id.nullable(),
  receivedOn: LocalDate,
  dueOn: LocalDate.nullable().default(null),
  dueReason: DueReason.nullable().default(null),
  letter: Letter.nullable().default(null),
  /** The next step is a decision that its officer signs alone. */
  needsFinalSignature: z.boolean().default(false),
  hard: z.boolean().default(false),
  /** We wait for somebody else; the clock may run on. */
  waiting: z.boolean().default(false),
  /** Cases of one group (a family, a main and a side proceeding) stay with one person. */
  linkGroup: Id.nullable().default(null),
  /** Who held the hearing or the interview. The case stays there unless that person is absent until its day. */
  heardBy: Id.nullable().default(null),
  /** Persons who have worked on it before. */
  knownBy: z.array(Id).default([]),
  appointmentOn: LocalDate.nullable().default(null),
  /** The lead wants it to stay where it is. */
  locked: z.boolean().default(false),
  /** Last time it was given to another person. */
  movedOn: LocalDate.nullable().default(null),
});
export type RebalanceCase = z.infer<typeof RebalanceCase>;

/** Which cases may be moved at all. */
export const RebalanceScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('team') }),
  z.strictObject({ kind: z.literal('officer'), officerId: Id }),
  z.strictObject({ kind: z.literal('unassigned') }),
  z.strictObject({ kind: z.literal('letters'), from: Letter, to: Letter }),
  /** The day it should have been done on has passed, or passes within seven days. */
  z.strictObject({ kind: z.literal('overdue') }),
  z.strictObject({ kind: z.literal('cases'), caseIds: z.array(Id).min(1) }),
]);
export type RebalanceScope = z.infer<typeof RebalanceScope>;

/** What the lead wants to reach. */
export const RebalanceGoal = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('even_load') }),
  z.strictObject({ kind: z.literal('save_clocks') }),
  /** Every case of this desk that may leave it finds a new one. */
  z.strictObject({ kind: z.literal('empty_desk'), officerId: Id }),
  /** Work comes back to this person, less in the first weeks than later. */
  z.strictObject({ kind: z.literal('ramp_up'), officerId: Id }),
]);
export type RebalanceGoal = z.infer<typeof RebalanceGoal>;

export const RebalanceLimits = z.strictObject({
  mostMoves: z.number().int().min(0).nullable().default(null),
  /** A person who knows a case keeps it, unless it goes because that person is absent or its desk is emptied. */
  keepContinuity: z.boolean().default(true),
  /** Nothing moves so many days before its day or its appointment, unless only moving it saves it. */
  freezeDays: z.number().int().min(0).max(60).default(3),
});
export type RebalanceLimits = z.infer<typeof RebalanceLimits>;

/** An office on one day: the input of `laufmappe rebalance` and of the Verteilung. Ids are unique; references point at what is there. */
export const RebalanceOffice = z.strictObject({
  /** The day the plan begins. */
  on: LocalDate,
  /** Public holidays count; of this Land. */
  land: z.string().default('BW'),
  officers: z.array(RebalanceOfficer).min(1).max(500),
  cases: z.array(RebalanceCase).max(50_000),
  scope: RebalanceScope.default({ kind: 'team' }),
  goal: RebalanceGoal.default({ kind: 'even_load' }),
  limits: RebalanceLimits.prefault({}),
});
export type RebalanceOffice = z.infer<typeof RebalanceOffice>;
