import type { CentralMigration } from './migrate.ts';

/** Whether papers are owed in a case. Cases from before say so from their next change on. */
export const migration: CentralMigration = {
  name: '0007-papers-owed',
  statements: ['ALTER TABLE cases ADD COLUMN "papers_owed" boolean NOT NULL DEFAULT false'],
};
