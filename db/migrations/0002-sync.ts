import type { Migration } from './migration.ts';

/**
 * What the desk knows about its standing with central: commands waiting for an answer (`outbox`), central's own version of
 * every row that a waiting command changed here (`shadow`), the version of each bucket held, cases wanted in full,
 * refused commands with every word typed (`conflict`), and the desk's identity (`sync_meta`).
 */
export const sync: Migration = {
  name: '0002-sync',
  up(sqlite) {
    sqlite.exec(`
      CREATE TABLE outbox (
        id TEXT PRIMARY KEY, seq INTEGER NOT NULL UNIQUE,
        name TEXT NOT NULL, args TEXT NOT NULL, body_hash TEXT NOT NULL,
        basis TEXT NOT NULL, depends_on TEXT NOT NULL, issued_at TEXT NOT NULL,
        state TEXT NOT NULL CHECK (state IN ('pending', 'applied', 'rejected')),
        case_id TEXT, answered_at TEXT
      ) STRICT;
      CREATE INDEX outbox_state ON outbox (state, seq);

      -- row_values NULL: central does not know the row.
      CREATE TABLE shadow (
        tbl TEXT NOT NULL, row_id TEXT NOT NULL, row_values TEXT, bucket TEXT,
        PRIMARY KEY (tbl, row_id)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE bucket_version (bucket TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE wanted_case (case_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;

      CREATE TABLE conflict (
        id TEXT PRIMARY KEY, command_name TEXT NOT NULL, args TEXT NOT NULL, case_id TEXT,
        issued_at TEXT NOT NULL, refused_at TEXT NOT NULL, refusal TEXT NOT NULL, resolved_at TEXT
      ) STRICT;

      CREATE TABLE sync_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
    `);
  },
};
