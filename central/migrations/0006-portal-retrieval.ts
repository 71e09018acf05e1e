import type { CentralMigration } from './migrate.ts';

/** The day a decision was retrieved from the portal. Decisions from before went other ways. */
export const migration: CentralMigration = {
  name: '0006-portal-retrieval',
  statements: ['ALTER TABLE case_decisions ADD COLUMN "retrieved_on" text'],
};
