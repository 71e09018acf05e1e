import type { Migration } from './migration.ts';

/** What tells whose a paper is, batches of scanned paper with their ledger, wishes for paper files, renditions, corrected words; and the table batches are put in order on. */
export const scan: Migration = {
  name: '0012-scan',
  up(sqlite) {
    sqlite.exec(`
      CREATE TABLE case_hints (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        team_id TEXT NOT NULL, address_keys TEXT NOT NULL
      ) STRICT;
      CREATE INDEX case_hints_bucket ON case_hints (bucket);
      CREATE TABLE scan_batches (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        name TEXT NOT NULL, box TEXT NOT NULL, shelf TEXT, profile TEXT NOT NULL, operator_id TEXT NOT NULL,
        station TEXT NOT NULL, software TEXT NOT NULL, "procedure" TEXT NOT NULL, state TEXT NOT NULL,
        opened_at TEXT NOT NULL, finished_at TEXT, sheets_prepared INTEGER NOT NULL, irregularities TEXT NOT NULL,
        "check" TEXT, fate TEXT
      ) STRICT;
      CREATE INDEX scan_batches_bucket ON scan_batches (bucket);
      CREATE TABLE scan_pages (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        batch_id TEXT NOT NULL, number INTEGER NOT NULL, sheet INTEGER NOT NULL, source_name TEXT NOT NULL,
        source_sha256 TEXT NOT NULL, source_page INTEGER NOT NULL, recorded_at TEXT NOT NULL, outcome TEXT NOT NULL,
        case_id TEXT, document_id TEXT, page_of_document INTEGER, reason TEXT, picture_sha256 TEXT, kept_sha256 TEXT,
        settled_by TEXT, settled_at TEXT
      ) STRICT;
      CREATE INDEX scan_pages_bucket ON scan_pages (bucket);
      CREATE INDEX scan_pages_batch_id ON scan_pages (batch_id);
      CREATE INDEX scan_pages_kept_sha256 ON scan_pages (kept_sha256);
      CREATE TABLE scan_wishes (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        team_id TEXT NOT NULL, case_id TEXT NOT NULL, file_reference TEXT NOT NULL, applicant_name TEXT NOT NULL,
        reason TEXT NOT NULL, remark TEXT, needed_on TEXT, box TEXT, shelf TEXT, state TEXT NOT NULL,
        wished_by TEXT NOT NULL, wished_at TEXT NOT NULL, batch_id TEXT, settled_at TEXT
      ) STRICT;
      CREATE INDEX scan_wishes_bucket ON scan_wishes (bucket);
      CREATE INDEX scan_wishes_case_id ON scan_wishes (case_id);
      CREATE TABLE renditions (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, document_id TEXT NOT NULL, blob_sha256 TEXT NOT NULL, byte_size INTEGER NOT NULL,
        conformance TEXT NOT NULL, software TEXT NOT NULL, made_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX renditions_bucket ON renditions (bucket);
      CREATE INDEX renditions_case_id ON renditions (case_id);
      CREATE INDEX renditions_document_id ON renditions (document_id);
      CREATE INDEX renditions_blob_sha256 ON renditions (blob_sha256);
      CREATE TABLE word_corrections (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, document_id TEXT NOT NULL, page INTEGER NOT NULL, word INTEGER NOT NULL,
        machine_text TEXT NOT NULL, "text" TEXT, corrected_by TEXT NOT NULL, corrected_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX word_corrections_bucket ON word_corrections (bucket);
      CREATE INDEX word_corrections_case_id ON word_corrections (case_id);
      CREATE INDEX word_corrections_document_id ON word_corrections (document_id);
      -- What this desk alone keeps of a batch until its pages are filed.
      ALTER TABLE intake_items ADD COLUMN batch_id TEXT;
      CREATE INDEX intake_items_batch ON intake_items (batch_id);
      CREATE TABLE scan_steps (
        batch_id TEXT NOT NULL, n INTEGER NOT NULL, by TEXT NOT NULL CHECK (by IN ('machine', 'person')),
        step TEXT NOT NULL, undone INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (batch_id, n)
      ) STRICT;
      CREATE TABLE scan_findings (
        page_id TEXT PRIMARY KEY, batch_id TEXT NOT NULL, findings TEXT NOT NULL
      ) STRICT;
      CREATE INDEX scan_findings_batch ON scan_findings (batch_id);
      -- What a person read otherwise than the machine, until the page's document is filed.
      CREATE TABLE scan_corrections (
        page_id TEXT NOT NULL, word INTEGER NOT NULL, text TEXT NOT NULL, PRIMARY KEY (page_id, word)
      ) STRICT;
      -- Pictures made of pages left out, until the ledger names them.
      CREATE TABLE scan_kept (
        page_id TEXT PRIMARY KEY, sha256 TEXT NOT NULL, picture_sha256 TEXT
      ) STRICT;
      -- Documents of which no true PDF/A can be made, with the reason.
      CREATE TABLE scan_no_rendition (document_id TEXT PRIMARY KEY, message TEXT NOT NULL) STRICT;
      -- How far each page is, without its words: a batch has thousands.
      CREATE INDEX intake_pages_state ON intake_pages
        (item_id, number, width, height, source, confidence, failure, rotation, recorded);
    `);
  },
};
