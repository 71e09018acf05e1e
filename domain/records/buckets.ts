import type { Rows, TableName } from './tables.ts';

/**
 * Buckets carry rights and versions: `ref:office`, `self:<officer>`, `queue:<team>`, `case:<id>`,
 * `scan:office` (the batches of the Scanstelle), `batch:<id>` (the ledger of one that is not closed),
 * `lead:<team>` (redistributions and weekly sums of a team, for its leads), `inbox:<officer>` (notices, for that officer alone: when a notice was
 * read is nobody else's business), `cover:<officer>` (who stands in for that officer, for both and their leads).
 * Every synchronised row is in exactly one.
 */
export type Bucket =
  | `ref:${string}`
  | `self:${string}`
  | `queue:${string}`
  | `case:${string}`
  | `scan:office`
  | `batch:${string}`
  | `lead:${string}`
  | `inbox:${string}`
  | `cover:${string}`;

export const OFFICE_BUCKET: Bucket = 'ref:office';
export const SCAN_BUCKET: Bucket = 'scan:office';

/** The one bucket a row lies in. */
export function bucketOf<T extends TableName>(table: T, row: Rows[T]): Bucket {
  const bucket = BUCKET_OF[table] as (row: Rows[T]) => Bucket;
  return bucket(row);
}

const BUCKET_OF: { [T in TableName]: (row: Rows[T]) => Bucket } = {
  team: () => OFFICE_BUCKET,
  officer: () => OFFICE_BUCKET,
  officeSettings: () => OFFICE_BUCKET,
  absence: (row) => `self:${row.officerId}`,
  case: (row) => `queue:${row.teamId}`,
  party: (row) => `case:${row.caseId}`,
  document: (row) => `case:${row.caseId}`,
  page: (row) => `case:${row.caseId}`,
  note: (row) => `case:${row.caseId}`,
  historyEntry: (row) => `case:${row.caseId}`,
  misfilingTrace: (row) => `case:${row.caseId}`,
  fact: (row) => `case:${row.caseId}`,
  checklistMark: (row) => `case:${row.caseId}`,
  consultation: (row) => `case:${row.caseId}`,
  caseDecision: (row) => `case:${row.caseId}`,
  letter: (row) => `case:${row.caseId}`,
  followUp: (row) => `case:${row.caseId}`,
  pause: (row) => `case:${row.caseId}`,
  caseHint: (row) => `queue:${row.teamId}`,
  scanBatch: () => SCAN_BUCKET,
  scanPage: (row) => `batch:${row.batchId}`,
  scanWish: (row) => `queue:${row.teamId}`,
  rendition: (row) => `case:${row.caseId}`,
  wordCorrection: (row) => `case:${row.caseId}`,
  caseEffort: (row) => `queue:${row.teamId}`,
  workPlan: (row) => `self:${row.officerId}`,
  substitution: (row) => `cover:${row.officerId}`,
  exclusion: (row) => `self:${row.officerId}`,
  redistribution: (row) => `lead:${row.teamId}`,
  caseMove: (row) => `lead:${row.teamId}`,
  notice: (row) => `inbox:${row.officerId}`,
  teamWeek: (row) => `lead:${row.teamId}`,
};
