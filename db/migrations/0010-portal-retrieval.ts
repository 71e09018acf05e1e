import type { Migration } from './migration.ts';

/** The day a decision was retrieved from the portal. Decisions from before went other ways. */
export const portalRetrieval: Migration = {
  name: '0010-portal-retrieval',
  up(sqlite) {
    sqlite.exec('ALTER TABLE case_decisions ADD COLUMN retrieved_on TEXT');
  },
};
