import { z } from 'zod';
import { CaseState } from '#domain/case/case-state.ts';
import { CaseType } from '#domain/case/case-type.ts';
import { Case, HistoryEntry, Note, Party } from '#domain/records/case.ts';
import { Document, MisfilingTrace } from '#domain/records/document.ts';

/** A list of the Schreibtisch. `mine` and `inbox` are over all own teams; `team` shows all of one. */
export const QueueId = z.union([
  z.enum(['inbox', 'mine', 'waiting_labour_agency', 'waiting_applicant']),
  z.templateLiteral(['team:', z.string()]),
]);
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
]);
export type CaseColumn = z.infer<typeof CaseColumn>;

export const CaseListRequest = z.object({
  queue: QueueId,
  /** Folded prefix search over applicant and file reference; empty for all. */
  text: z.string().default(''),
  caseTypes: z.array(CaseType).default([]),
  states: z.array(CaseState).default([]),
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
});
export type CaseDetail = z.infer<typeof CaseDetail>;
