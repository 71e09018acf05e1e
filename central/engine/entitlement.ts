import { OFFICE_BUCKET } from '#domain/records/buckets.ts';
import type { Officer } from '#domain/records/office.ts';
import type { Transaction } from '../database/database.ts';

/** What an officer may see at this moment, as buckets. */
export interface Entitlement {
  /** Buckets the officer's desk is sent without asking: the office, the own one, the teams' queues, the own cases. */
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
  const [officer] = await transaction.query<{ team_ids: Officer['teamIds'] }>(
    'SELECT team_ids FROM officers WHERE id = $1',
    [officerId],
  );
  if (!officer) return { standing: new Set(), asked: new Set() };
  const own = await transaction.query<{ id: string }>('SELECT id FROM cases WHERE assignee_id = $1', [officerId]);
  const standing = new Set([
    OFFICE_BUCKET,
    `self:${officerId}`,
    ...officer.team_ids.map((teamId) => `queue:${teamId}`),
    ...own.map(({ id }) => `case:${id}`),
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

/** May this officer see an original? Yes when a document with it lies in a case of the officer or of one of the teams. */
export async function mayReadBlob(transaction: Transaction, officerId: string, sha256: string): Promise<boolean> {
  const found = await transaction.query(
    `SELECT 1 FROM documents JOIN cases ON cases.id = documents.case_id JOIN officers ON officers.id = $1
     WHERE documents.blob_sha256 = $2 AND (cases.assignee_id = officers.id OR officers.team_ids ? cases.team_id) LIMIT 1`,
    [officerId, sha256],
  );
  return found.length > 0;
}
