import type { CentralMigration } from './migrate.ts';

/** A scanned document may go back onto the table of the Scanplatz: then its trace names no other case. */
export const migration: CentralMigration = {
  name: '0010-unfiled',
  statements: ['ALTER TABLE misfiling_traces ALTER COLUMN "moved_to_case_id" DROP NOT NULL'],
};
