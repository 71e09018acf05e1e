import { z } from 'zod';
import { CaseState } from '#domain/case/case-state.ts';
import { CaseType } from '#domain/case/case-type.ts';
import { Route } from '#domain/case/route.ts';
import { Case, HistoryEntry, Note, Party } from '#domain/records/case.ts';
import { Document, MisfilingTrace } from '#domain/records/document.ts';
import {
  CaseDecision,
  ChecklistMark,
  Consultation,
  Fact,
  FollowUp,
  Letter,
  Pause,
} from '#domain/records/proceeding.ts';

/** Lists over all own teams; the first and the awaited signatures are the teams', the others the officer's own. */
export const OwnQueue = z.enum([
  'inbox',
  'mine',
  'waiting_labour_agency',
  'waiting_applicant',
  'awaiting_signature',
  'follow_ups',
]);
export type OwnQueue = z.infer<typeof OwnQueue>;

/** A list of the Schreibtisch; `team` shows all of one team. */
export const QueueId = z.union([OwnQueue, z.templateLiteral(['team:', z.string()])]);
export type QueueId = z.infer<typeof QueueId>;

export const QueueSummary = z.object({ id: QueueId, teamId: z.string().nullable(), count: z.number().int() });
export type QueueSummary = z.infer<typeof QueueSummary>;

/** Columns a list can show and sort by. */
export const CaseColumn = z.enum([
  'dueOn',
  'applicant',
  'fileReference',
  'caseType',
  'state',
  'receivedOn',
  'titleValidUntil',
  'assignee',
  'nationality',
  'pageCount',
  'route',
  'gaps',
  'followUpOn',
]);
export type CaseColumn = z.infer<typeof CaseColumn>;

/** For whom a case can wait (domain/case/case-state.ts). */
export const WaitingFor = z.enum(['applicant', 'labour_agency', 'co_signer', 'producer', 'other_authority']);

export const CaseListRequest = z.object({
  queue: QueueId,
  /** Folded prefix search over applicant and file reference; empty for all. */
  text: z.string().default(''),
  caseTypes: z.array(CaseType).default([]),
  states: z.array(CaseState).default([]),
  routes: z.array(Route).default([]),
  /** Only cases in which we wait for one of these. */
  waitingFor: z.array(WaitingFor).default([]),
  /** Only cases with gaps in the checklist (`true`), or with none (`false`). */
  incomplete: z.boolean().nullable().default(null),
  /** First letters of the family name, both ends included, as the published letter split has them. */
  letters: z
    .object({ from: z.string().length(1), to: z.string().length(1) })
    .nullable()
    .default(null),
  sort: z.object({ column: CaseColumn, direction: z.enum(['ascending', 'descending']) }),
  offset: z.number().int().min(0),
  limit: z.number().int().min(1).max(1000),
});
export type CaseListRequest = z.infer<typeof CaseListRequest>;

/** How far a row is confirmed: `pending` rows carry changes central has not answered yet ("Vormerkung"). */
export const Confirmation = z.enum(['confirmed', 'pending']);
export type Confirmation = z.infer<typeof Confirmation>;

export const CaseListRow = Case.extend({ confirmation: Confirmation });
export type CaseListRow = z.infer<typeof CaseListRow>;

export const CaseList = z.object({ total: z.number().int(), offset: z.number().int(), rows: z.array(CaseListRow) });
export type CaseList = z.infer<typeof CaseList>;

/** Whether the file's content is on this desk: here, being fetched, or not to be had now (offline, never opened here). */
export const FileAvailability = z.enum(['here', 'fetching', 'not_here']);

/** Everything the case panel shows. `runningDates` come from the domain, earliest first. */
export const CaseDetail = z.object({
  case: CaseListRow,
  availability: FileAvailability,
  parties: z.array(Party),
  documents: z.array(Document.extend({ confirmation: Confirmation })),
  traces: z.array(MisfilingTrace),
  notes: z.array(Note.extend({ confirmation: Confirmation })),
  history: z.array(HistoryEntry.extend({ confirmation: Confirmation })),
  facts: z.array(Fact),
  marks: z.array(ChecklistMark),
  consultations: z.array(Consultation),
  decisions: z.array(CaseDecision),
  letters: z.array(Letter),
  followUps: z.array(FollowUp),
  pauses: z.array(Pause),
});
export type CaseDetail = z.infer<typeof CaseDetail>;

/** What "Nächster Fall" gave. `confirmed` is false while central has not answered (Vormerkung). */
export const TakenNext = z.discriminatedUnion('outcome', [
  z.object({ outcome: z.literal('taken'), caseId: z.string(), confirmed: z.boolean() }),
  z.object({ outcome: z.literal('nothing_free') }),
]);
export type TakenNext = z.infer<typeof TakenNext>;
