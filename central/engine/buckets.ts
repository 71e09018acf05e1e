import type { Transaction } from '../database/database.ts';

/**
 * Counts each bucket one up under its row's lock, in sorted order, so that two transactions never wait for each other crosswise.
 * Called late: the locks hold until commit, so a bucket's versions become visible in the order of its numbers.
 */
export async function bumpBuckets(
  transaction: Transaction,
  buckets: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  // One row after the other, in this order: an INSERT locks as it goes.
  const rows = await transaction.values(
    `INSERT INTO bucket_version (bucket, version)
     SELECT bucket, 1 FROM unnest($1::text[]) WITH ORDINALITY AS touched (bucket, place) ORDER BY place
     ON CONFLICT (bucket) DO UPDATE SET version = bucket_version.version + 1 RETURNING bucket, version`,
    [[...buckets].sort()],
  );
  return new Map(rows as [string, number][]);
}
