import { OFFICE_BUCKET, SCAN_BUCKET } from '#domain/records/buckets.ts';
import type { Officer } from '#domain/records/office.ts';
import { isSecondmentOver, mayScan } from '#domain/rights/actor.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Transaction } from '../database/database.ts';
import { rowsOf } from '../database/rows.ts';

/** What an officer may see at this moment, as buckets. */
export interface Entitlement {
  /**
   * Buckets the officer's desk is sent without asking: the office, what is the officer's own, the teams' queues, the own cases. Who
   * leads also the teams' redistributions and, for distributing, plans, absences, exclusions and stand-ins of their people; notices
   * are their reader's alone. Who scans also the batches, and the ledgers of those not closed.
   */
  readonly standing: ReadonlySet<string>;
  /** The cases among those asked for that belong to one of the officer's teams. */
  readonly asked: ReadonlySet<string>;
}

/**
 * Works out the entitlement from the officer's row and the cases as they stand on a day; nothing of it is kept. A seconded person has
 * the files of the named kinds of proceeding alone, and after the last day nothing but the own rows (and who the office is, without
 * which the desk would not know its own person).
 */
export async function entitlementOf(
  transaction: Transaction,
  officerId: string,
  askedBuckets: readonly string[],
  day: LocalDate,
): Promise<Entitlement> {
  const officer = (await rowsOf(transaction).one('officer', officerId)) as Officer | undefined;
  if (!officer) return { standing: new Set(), asked: new Set() };
  const always = [OFFICE_BUCKET, `self:${officerId}`, `inbox:${officerId}`];
  if (isSecondmentOver(officer, day)) return { standing: new Set(always), asked: new Set() };
  const { teamIds, caseTypes } = officer;
  const own = await transaction.query<{ id: string }>(
    'SELECT id FROM cases WHERE assignee_id = $1 AND ($2::text[] IS NULL OR case_type = ANY($2::text[]))',
    [officerId, caseTypes],
  );
  const standing = new Set([
    ...always,
    ...teamIds.map((teamId) => `queue:${teamId}`),
    ...own.map(({ id }) => `case:${id}`),
    ...(await coverBuckets(transaction, officerId)),
    ...(officer.role === 'team_lead' ? await leadBuckets(transaction, teamIds) : []),
    ...(mayScan(officer) ? await scanBuckets(transaction) : []),
  ]);
  const caseIds = askedBuckets
    .filter((bucket) => bucket.startsWith('case:') && !standing.has(bucket))
    .map((bucket) => bucket.slice('case:'.length));
  const asked =
    caseIds.length === 0
      ? []
      : await transaction.query<{ id: string }>(
          `SELECT id FROM cases WHERE id = ANY($1::text[]) AND team_id = ANY($2::text[])
           AND ($3::text[] IS NULL OR case_type = ANY($3::text[]))`,
          [caseIds, teamIds, caseTypes],
        );
  return { standing, asked: new Set(asked.map(({ id }) => `case:${id}`)) };
}

/** Who stands in for this officer, and for whom this officer stands in. */
async function coverBuckets(transaction: Transaction, officerId: string): Promise<string[]> {
  const others = await transaction.query<{ officer_id: string }>(
    'SELECT DISTINCT officer_id FROM substitutions WHERE substitute_id = $1 AND ended_at IS NULL',
    [officerId],
  );
  return [officerId, ...others.map(({ officer_id }) => officer_id)].map((id) => `cover:${id}`);
}

async function leadBuckets(transaction: Transaction, teamIds: readonly string[]): Promise<string[]> {
  const people = await transaction.query<{ id: string }>('SELECT id FROM officers WHERE team_ids ?| $1::text[]', [
    teamIds,
  ]);
  return [...teamIds.map((teamId) => `lead:${teamId}`), ...people.flatMap(({ id }) => [`self:${id}`, `cover:${id}`])];
}

async function scanBuckets(transaction: Transaction): Promise<string[]> {
  const open = await transaction.query<{ id: string }>("SELECT id FROM scan_batches WHERE state <> 'closed'");
  return [SCAN_BUCKET, ...open.map(({ id }) => `batch:${id}`)];
}

/**
 * May this officer see an original? Yes when a document or its rendition lies in a case of the officer or of one of the teams; who
 * scans also sees the pages of open batches that were not filed.
 */
export async function mayReadBlob(
  transaction: Transaction,
  officerId: string,
  sha256: string,
  day: LocalDate,
): Promise<boolean> {
  const found = await transaction.query(
    `SELECT 1 FROM (
       SELECT case_id FROM documents WHERE blob_sha256 = $2 UNION ALL SELECT case_id FROM renditions WHERE blob_sha256 = $2
     ) kept JOIN cases ON cases.id = kept.case_id JOIN officers ON officers.id = $1
     WHERE (cases.assignee_id = officers.id OR officers.team_ids ? cases.team_id)
       AND (officers.seconded_until IS NULL OR officers.seconded_until >= $3)
       AND (officers.case_types IS NULL OR officers.case_types ? cases.case_type) LIMIT 1`,
    [officerId, sha256, day],
  );
  if (found.length > 0) return true;
  const leftOut = await transaction.query<{ role: Officer['role'] }>(
    `SELECT officers.role FROM scan_pages JOIN scan_batches ON scan_batches.id = scan_pages.batch_id
     JOIN officers ON officers.id = $1
     WHERE scan_pages.kept_sha256 = $2 AND scan_batches.state <> 'closed'
       AND (officers.seconded_until IS NULL OR officers.seconded_until >= $3) LIMIT 1`,
    [officerId, sha256, day],
  );
  return leftOut.some(mayScan);
}
