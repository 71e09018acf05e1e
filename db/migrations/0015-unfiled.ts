import type { Migration } from './migration.ts';

/** A scanned document may go back onto the table of the Scanplatz: then its trace names no other case. */
export const unfiled: Migration = {
  name: '0015-unfiled',
  up(sqlite) {
    // SQLite drops no NOT NULL from a column that is there.
    sqlite.exec(`
      CREATE TABLE misfiling_traces_new (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, document_id TEXT NOT NULL, title TEXT NOT NULL, first_leaf INTEGER NOT NULL,
        page_count INTEGER NOT NULL, moved_to_case_id TEXT, moved_by TEXT NOT NULL,
        moved_at TEXT NOT NULL, reason TEXT NOT NULL
      ) STRICT;
      INSERT INTO misfiling_traces_new SELECT * FROM misfiling_traces;
      DROP TABLE misfiling_traces;
      ALTER TABLE misfiling_traces_new RENAME TO misfiling_traces;
      CREATE INDEX misfiling_traces_bucket ON misfiling_traces (bucket);
      CREATE INDEX misfiling_traces_case ON misfiling_traces (case_id);
    `);
  },
};
