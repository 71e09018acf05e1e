import type { Transaction } from '../database/database.ts';

/**
 * Counts each bucket one up under its row's lock, in sorted order, so that two transactions never wait for each other crosswise.
 * Called late: the locks hold until commit, so a bucket's versions become visible in the order of its numbers.
 */
export async function bumpBuckets(
  transaction: Transaction,
  buckets: ReadonlySet<string>,
): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  for (const bucket of [...buckets].sort()) {
    const [row] = await transaction.query<{ version: number }>(
      `INSERT INTO bucket_version (bucket, version) VALUES ($1, 1)
       ON CONFLICT (bucket) DO UPDATE SET version = bucket_version.version + 1 RETURNING version`,
      [bucket],
    );
    versions.set(bucket, row!.version);
  }
  return versions;
}
