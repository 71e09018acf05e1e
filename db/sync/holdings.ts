import type { Database } from 'better-sqlite3';

/** Which buckets this desk holds, at which version, and which cases it wants in full. */
export interface Holdings {
  /** Undefined also at version 0: the bucket has begun to come or to go, and is not held. */
  version(bucket: string): number | undefined;
  setVersion(bucket: string, version: number): void;
  /** Forgets a bucket and that it was wanted. */
  drop(bucket: string): void;
  /** Forgets the versions; what is wanted stays wanted. */
  forgetVersions(): void;
  want(caseId: string): void;
  /** Every bucket held or wanted with the version here, 0 for what has not come yet. */
  have(): Record<string, number>;
}

export function createHoldings(sqlite: Database): Holdings {
  const version = sqlite.prepare('SELECT version FROM bucket_version WHERE bucket = ? AND version > 0').pluck();
  const setVersion = sqlite.prepare(
    'INSERT INTO bucket_version VALUES (?, ?) ON CONFLICT DO UPDATE SET version = excluded.version',
  );
  const dropVersion = sqlite.prepare('DELETE FROM bucket_version WHERE bucket = ?');
  const dropWanted = sqlite.prepare("DELETE FROM wanted_case WHERE 'case:' || case_id = ?");
  const forget = sqlite.prepare('DELETE FROM bucket_version');
  const want = sqlite.prepare('INSERT OR IGNORE INTO wanted_case VALUES (?)');
  const have = sqlite
    .prepare(
      `SELECT bucket, version FROM bucket_version
       UNION ALL SELECT 'case:' || case_id, 0 FROM wanted_case WHERE 'case:' || case_id NOT IN (SELECT bucket FROM bucket_version)`,
    )
    .raw(true);
  return {
    version: (bucket) => version.get(bucket) as number | undefined,
    setVersion: (bucket, at) => {
      setVersion.run(bucket, at);
    },
    drop: (bucket) => {
      dropVersion.run(bucket);
      dropWanted.run(bucket);
    },
    forgetVersions: () => {
      forget.run();
    },
    want: (caseId) => {
      want.run(caseId);
    },
    have: () => Object.fromEntries(have.all() as [string, number][]),
  };
}
