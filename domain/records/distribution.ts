import { z } from 'zod';
import { Instant, LocalDate } from '../time/local-date.ts';

/**
 * What the distribution of work knows of a case beyond its list row, and what a lead has said about it. `id` is the case's; a case
 * without a row is one person, in German, of no special difficulty.
 */
export const CaseEffort = z.object({
  id: z.string(),
  caseId: z.string(),
  teamId: z.string(),
  /** Persons the proceeding is about. */
  persons: z.number().int().min(1),
  /** Language in which one can talk to the person without an interpreter; null for German. */
  language: z.string().nullable(),
  flags: z.array(z.enum(['legal_difficulty', 'lawyer', 'press_or_politics', 'security_query', 'beginner_friendly'])),
  /** Cases of one group stay with one person: a family, a main and a side proceeding. */
  linkGroup: z.string().nullable(),
  /** Who held the hearing or the interview. */
  heardBy: z.string().nullable(),
  appointmentOn: LocalDate.nullable(),
  /** The lead wants it to stay where it is. */
  locked: z.boolean(),
  /** The lead's own figure in place of the computed one, and why. */
  minutes: z.number().int().min(0).nullable(),
  minutesBecause: z.string().nullable(),
  minutesBy: z.string().nullable(),
  minutesAt: Instant.nullable(),
});
export type CaseEffort = z.infer<typeof CaseEffort>;

/** Minutes of each weekday, Monday to Friday: of work in all, and of it at the counter or for appointments. `id` is the officer's. */
export const WorkPlan = z.object({
  id: z.string(),
  officerId: z.string(),
  week: z.array(z.number().int().min(0)).length(5),
  counter: z.array(z.number().int().min(0)).length(5),
  /** First day in this work. */
  since: LocalDate.nullable(),
  setBy: z.string(),
  setAt: Instant,
});
export type WorkPlan = z.infer<typeof WorkPlan>;

/** A colleague acts for another one (Vertretung), both days inclusive. Taken back: `endedAt`. */
export const Substitution = z.object({
  id: z.string(),
  officerId: z.string(),
  substituteId: z.string(),
  from: LocalDate,
  to: LocalDate,
  /** `urgent`: only what is due while it lasts. */
  scope: z.enum(['all', 'urgent']),
  setBy: z.string(),
  setAt: Instant,
  endedAt: Instant.nullable(),
});
export type Substitution = z.infer<typeof Substitution>;

/** An officer must not work on a case (§§ 20, 21 VwVfG). The reason is not stored, on purpose. */
export const Exclusion = z.object({
  id: z.string(),
  officerId: z.string(),
  caseId: z.string(),
  setBy: z.string(),
  setAt: Instant,
  endedAt: Instant.nullable(),
});
export type Exclusion = z.infer<typeof Exclusion>;

/** One redistribution a lead applied (Umverteilung): what it was for, and what became of it. */
export const Redistribution = z.object({
  id: z.string(),
  teamId: z.string(),
  goal: z.enum(['even_load', 'save_clocks', 'empty_desk', 'ramp_up', 'by_hand', 'hand_back']),
  remark: z.string().nullable(),
  appliedBy: z.string(),
  appliedAt: Instant,
  undoneBy: z.string().nullable(),
  undoneAt: Instant.nullable(),
});
export type Redistribution = z.infer<typeof Redistribution>;

/**
 * One case of a redistribution. `id` is `<redistributionId>/<caseId>`. `claimedAtBefore` and `fromOfficerId` are what an undo writes
 * back. `caseMark` is the mark of the case as the move left it (caseMark of domain/distribution), null where it was skipped: a case
 * with another mark was worked on. `skipped` and `kept` say why in `because`: a refusal's code.
 */
export const CaseMove = z.object({
  id: z.string(),
  redistributionId: z.string(),
  teamId: z.string(),
  caseId: z.string(),
  fileReference: z.string(),
  fromOfficerId: z.string().nullable(),
  toOfficerId: z.string().nullable(),
  claimedAtBefore: Instant.nullable(),
  caseMark: z.string().nullable(),
  /** The sentence the lead saw when it was applied. */
  reason: z.string(),
  state: z.enum(['applied', 'skipped', 'undone', 'kept']),
  because: z.string().nullable(),
});
export type CaseMove = z.infer<typeof CaseMove>;

/** A notice to an officer that work came, went or came back. */
export const Notice = z.object({
  id: z.string(),
  officerId: z.string(),
  kind: z.enum(['cases_came', 'cases_went', 'cases_back']),
  redistributionId: z.string(),
  fileReferences: z.array(z.string()),
  remark: z.string().nullable(),
  byOfficerId: z.string(),
  at: Instant,
  readAt: Instant.nullable(),
});
export type Notice = z.infer<typeof Notice>;
