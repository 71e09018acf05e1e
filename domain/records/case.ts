import { z } from 'zod';
import { CaseState } from '../case/case-state.ts';
import { CaseType } from '../case/case-type.ts';
import { Route } from '../case/route.ts';
import { PartialDate } from '../person/partial-date.ts';
import { Instant, LocalDate } from '../time/local-date.ts';

/** Why a case stands where it stands in the queue. */
export const DueReason = z.enum([
  'title_expires',
  'certificate_expires',
  'inaction_suit',
  'ba_deemed_consent',
  'ba_question',
  'blue_card_window',
  'documents_deadline',
  'hearing_deadline',
  'fast_track_invitation',
  'paternity_fiction',
  'visa_silence',
  'follow_up',
]);
export type DueReason = z.infer<typeof DueReason>;

/**
 * A proceeding (Vorgang) as the lists of its team show it. It lies in the bucket of its team's queue and holds only what
 * a list needs; the file's content lies in the bucket of the case.
 * `sortName` is folded for sorting; `pageCount` counts the leaves filed so far and never shrinks (numbers are citable).
 */
export const Case = z.object({
  id: z.string(),
  fileReference: z.string(),
  teamId: z.string(),
  caseType: CaseType,
  state: CaseState,
  applicantName: z.string(),
  sortName: z.string(),
  birthDate: PartialDate.nullable(),
  nationality: z.string().nullable(),
  receivedOn: LocalDate,
  titleValidUntil: LocalDate.nullable(),
  baRequestedOn: LocalDate.nullable(),
  dueOn: LocalDate.nullable(),
  dueReason: DueReason.nullable(),
  assigneeId: z.string().nullable(),
  claimedAt: Instant.nullable(),
  pageCount: z.number().int().min(0),
  /** Way through the employer change (R0 to R8), once an officer has triaged the case. */
  route: Route.nullable(),
  /** Items of the checklist still missing; null before the triage. */
  gaps: z.number().int().min(0).nullable(),
  /** Whether a paper that was asked for is still owed, whatever else the case waits for. */
  papersOwed: z.boolean(),
  /** The earliest open Wiedervorlage. */
  followUpOn: LocalDate.nullable(),
});
export type Case = z.infer<typeof Case>;

/** A person taking part in a proceeding (Beteiligte/r), with the personal data as this file knows them. */
export const Party = z.object({
  id: z.string(),
  caseId: z.string(),
  personId: z.string(),
  role: z.enum(['applicant', 'representative', 'family_member', 'employer_contact']),
  familyName: z.string(),
  givenNames: z.string().nullable(),
  birthName: z.string().nullable(),
  birthDate: PartialDate.nullable(),
  sex: z.enum(['female', 'male', 'diverse', 'not_stated']),
  nationality: z.string().nullable(),
  address: z.string().nullable(),
});
export type Party = z.infer<typeof Party>;

/** A note for the file (Vermerk). Never changed once written; a correction is a further note. */
export const Note = z.object({
  id: z.string(),
  caseId: z.string(),
  authorId: z.string(),
  text: z.string(),
  writtenAt: Instant,
});
export type Note = z.infer<typeof Note>;

/** What was done to a case, shaped like xdomea's HistorienProtokollInformation. `action` is the command's name. */
export const HistoryEntry = z.object({
  id: z.string(),
  caseId: z.string(),
  at: Instant,
  actorId: z.string(),
  action: z.string(),
  subjectId: z.string().nullable(),
  changes: z.array(z.object({ field: z.string(), oldValue: z.string().nullable(), newValue: z.string().nullable() })),
  remark: z.string().nullable(),
});
export type HistoryEntry = z.infer<typeof HistoryEntry>;
