import type { Migration } from './migration.ts';

/** What this desk alone keeps: incoming files and their pages, the keys of stored originals, preferences. */
export const intake: Migration = {
  name: '0004-intake',
  up(sqlite) {
    sqlite.exec(`
      CREATE TABLE intake_items (
        id TEXT PRIMARY KEY,
        original_name TEXT NOT NULL, received_at TEXT NOT NULL, byte_size INTEGER NOT NULL, sha256 TEXT NOT NULL,
        media_type TEXT, page_count INTEGER,
        status TEXT NOT NULL CHECK (status IN ('opening', 'reading', 'refused', 'filed', 'set_aside')),
        refusal_code TEXT, refusal_message TEXT, quarantined_as TEXT, case_id TEXT, document_id TEXT
      ) STRICT;
      CREATE INDEX intake_items_document ON intake_items (document_id);
      CREATE TABLE intake_pages (
        item_id TEXT NOT NULL REFERENCES intake_items (id), number INTEGER NOT NULL,
        width INTEGER NOT NULL, height INTEGER NOT NULL, source TEXT NOT NULL, confidence REAL,
        words TEXT NOT NULL, failure TEXT, recorded INTEGER NOT NULL DEFAULT 0,
        PRIMARY KEY (item_id, number)
      ) STRICT;
      CREATE TABLE blob_keys (
        sha256 TEXT PRIMARY KEY, key BLOB NOT NULL, nonce BLOB NOT NULL, byte_size INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE preferences (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
    `);
  },
};
