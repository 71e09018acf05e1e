import { OFFICE_BUCKET, SCAN_BUCKET } from '#domain/records/buckets.ts';
import type { Officer } from '#domain/records/office.ts';
import { mayScan } from '#domain/rights/actor.ts';
import type { Transaction } from '../database/database.ts';

/** What an officer may see at this moment, as buckets. */
export interface Entitlement {
  /** Buckets the officer's desk is sent without asking: the office, the own one, the teams' queues, the own cases;
   * who scans also the batches, and the ledgers of those not closed. */
  readonly standing: ReadonlySet<string>;
  /** The cases among those asked for that belong to one of the officer's teams. */
  readonly asked: ReadonlySet<string>;
}

/** Works out the entitlement from the officer's row and the cases as they stand; nothing of it is kept. */
export async function entitlementOf(
  transaction: Transaction,
  officerId: string,
  askedBuckets: readonly string[],
): Promise<Entitlement> {
  const [officer] = await transaction.query<{ team_ids: Officer['teamIds']; role: Officer['role'] }>(
    'SELECT team_ids, role FROM officers WHERE id = $1',
    [officerId],
  );
  if (!officer) return { standing: new Set(), asked: new Set() };
  const own = await transaction.query<{ id: string }>('SELECT id FROM cases WHERE assignee_id = $1', [officerId]);
  const standing = new Set([
    OFFICE_BUCKET,
    `self:${officerId}`,
    ...officer.team_ids.map((teamId) => `queue:${teamId}`),
    ...own.map(({ id }) => `case:${id}`),
    ...(mayScan(officer) ? await scanBuckets(transaction) : []),
  ]);
  const caseIds = askedBuckets
    .filter((bucket) => bucket.startsWith('case:') && !standing.has(bucket))
    .map((bucket) => bucket.slice('case:'.length));
  const asked =
    caseIds.length === 0
      ? []
      : await transaction.query<{ id: string }>(
          'SELECT id FROM cases WHERE id = ANY($1::text[]) AND team_id = ANY($2::text[])',
          [caseIds, officer.team_ids],
        );
  return { standing, asked: new Set(asked.map(({ id }) => `case:${id}`)) };
}

async function scanBuckets(transaction: Transaction): Promise<string[]> {
  const open = await transaction.query<{ id: string }>("SELECT id FROM scan_batches WHERE state <> 'closed'");
  return [SCAN_BUCKET, ...open.map(({ id }) => `batch:${id}`)];
}

/**
 * May this officer see an original? Yes when a document or its rendition lies in a case of the officer or of one of the teams; who
 * scans also sees the pages of open batches that were not filed.
 */
export async function mayReadBlob(transaction: Transaction, officerId: string, sha256: string): Promise<boolean> {
  const found = await transaction.query(
    `SELECT 1 FROM (
       SELECT case_id FROM documents WHERE blob_sha256 = $2 UNION ALL SELECT case_id FROM renditions WHERE blob_sha256 = $2
     ) kept JOIN cases ON cases.id = kept.case_id JOIN officers ON officers.id = $1
     WHERE cases.assignee_id = officers.id OR officers.team_ids ? cases.team_id LIMIT 1`,
    [officerId, sha256],
  );
  if (found.length > 0) return true;
  const leftOut = await transaction.query<{ role: Officer['role'] }>(
    `SELECT officers.role FROM scan_pages JOIN scan_batches ON scan_batches.id = scan_pages.batch_id
     JOIN officers ON officers.id = $1
     WHERE scan_pages.kept_sha256 = $2 AND scan_batches.state <> 'closed' LIMIT 1`,
    [officerId, sha256],
  );
  return leftOut.some(mayScan);
}
