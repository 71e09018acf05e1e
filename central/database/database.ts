/** One statement at a time inside an open transaction. Parameters are `$1`, `$2`, …; JSON goes in as text. */
export interface Transaction {
  /** Rows as objects by column name. */
  query<Row extends object = Record<string, unknown>>(sql: string, params?: readonly unknown[]): Promise<Row[]>;
  /** Rows as arrays in the order of the selected columns: what bulk reading uses. */
  values(sql: string, params?: readonly unknown[]): Promise<unknown[][]>;
}

export interface TransactionOptions {
  /** `repeatable read` sees one snapshot; `read committed` sees at each statement what others have committed by then. */
  readonly isolation: 'repeatable read' | 'read committed';
}

/**
 * Central's database: PGlite in a data folder, or a PostgreSQL server. Everything runs in a transaction; one that throws is rolled
 * back. 64-bit numbers come back as JavaScript numbers (versions stay far below 2^53), `jsonb` as values.
 */
export interface CentralDatabase {
  readonly kind: 'pglite' | 'postgres';
  transaction<T>(work: (transaction: Transaction) => Promise<T>, options: TransactionOptions): Promise<T>;
  close(): Promise<void>;
}

/** Did this fail because the disk under the database is full? PostgreSQL says so by SQLSTATE, PGlite also by the system's error. */
export function isStorageFull(error: unknown): boolean {
  if (sqlState(error) === '53100') return true;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return code === 'ENOSPC' || code === 'EDQUOT';
}

/** SQLSTATE of an error from either driver; undefined for anything else. */
export function sqlState(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/.test(error.code) ? error.code : undefined;
}
