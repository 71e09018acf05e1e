import type { Migration } from './migration.ts';

/**
 * What the search index still has to do, so that a transaction with thousands of pages does not wait for it and a crash forgets
 * nothing of it: pages that were written and are not indexed as they are now, and terms whose last page may have gone.
 */
export const indexBehind: Migration = {
  name: '0006-index-behind',
  up(sqlite) {
    sqlite.exec(`
      CREATE TABLE search_behind (page_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
      CREATE TABLE search_loose_term (term INTEGER PRIMARY KEY) STRICT;
    `);
  },
};
