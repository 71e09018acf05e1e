import type { Migration } from './migration.ts';

/** The synchronised rows: one table per record, each row in exactly one bucket. */
export const rows: Migration = {
  name: '0001-rows',
  up(sqlite) {
    sqlite.exec(`
      CREATE TABLE teams (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        name TEXT NOT NULL, letters TEXT
      ) STRICT;
      CREATE TABLE officers (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        name TEXT NOT NULL, initials TEXT NOT NULL, role TEXT NOT NULL, team_ids TEXT NOT NULL,
        work_share REAL NOT NULL, may_final_sign INTEGER NOT NULL, seconded_until TEXT
      ) STRICT;
      CREATE TABLE absences (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        officer_id TEXT NOT NULL, "from" TEXT NOT NULL, "to" TEXT NOT NULL
      ) STRICT;
      CREATE TABLE cases (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        file_reference TEXT NOT NULL, team_id TEXT NOT NULL, case_type TEXT NOT NULL, state TEXT NOT NULL,
        applicant_name TEXT NOT NULL, sort_name TEXT NOT NULL, birth_date TEXT, nationality TEXT,
        received_on TEXT NOT NULL, title_valid_until TEXT, ba_requested_on TEXT, due_on TEXT, due_reason TEXT,
        assignee_id TEXT, claimed_at TEXT, page_count INTEGER NOT NULL
      ) STRICT;
      CREATE TABLE parties (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, person_id TEXT NOT NULL, role TEXT NOT NULL, family_name TEXT NOT NULL,
        given_names TEXT, birth_name TEXT, birth_date TEXT, sex TEXT NOT NULL, nationality TEXT, address TEXT
      ) STRICT;
      CREATE TABLE documents (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, type TEXT NOT NULL, title TEXT NOT NULL, date_of_document TEXT, received_on TEXT NOT NULL,
        channel TEXT NOT NULL, blob_sha256 TEXT NOT NULL, byte_size INTEGER NOT NULL, media_type TEXT NOT NULL,
        original_name TEXT NOT NULL, page_count INTEGER NOT NULL, first_leaf INTEGER NOT NULL,
        filed_by TEXT NOT NULL, filed_at TEXT NOT NULL
      ) STRICT;
      CREATE TABLE pages (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, document_id TEXT NOT NULL, number INTEGER NOT NULL, width INTEGER NOT NULL,
        height INTEGER NOT NULL, source TEXT NOT NULL, confidence REAL, words TEXT NOT NULL, failure TEXT
      ) STRICT;
      CREATE TABLE notes (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, author_id TEXT NOT NULL, text TEXT NOT NULL, written_at TEXT NOT NULL
      ) STRICT;
      CREATE TABLE history_entries (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, at TEXT NOT NULL, actor_id TEXT NOT NULL, action TEXT NOT NULL,
        subject_id TEXT, changes TEXT NOT NULL, remark TEXT
      ) STRICT;
      CREATE TABLE misfiling_traces (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, document_id TEXT NOT NULL, title TEXT NOT NULL, first_leaf INTEGER NOT NULL,
        page_count INTEGER NOT NULL, moved_to_case_id TEXT NOT NULL, moved_by TEXT NOT NULL,
        moved_at TEXT NOT NULL, reason TEXT NOT NULL
      ) STRICT;
    `);
    for (const table of [
      'teams',
      'officers',
      'absences',
      'cases',
      'parties',
      'documents',
      'pages',
      'notes',
      'history_entries',
      'misfiling_traces',
    ]) {
      sqlite.exec(`CREATE INDEX ${table}_bucket ON ${table} (bucket)`);
    }
    for (const table of ['parties', 'documents', 'pages', 'notes', 'history_entries', 'misfiling_traces']) {
      sqlite.exec(`CREATE INDEX ${table}_case ON ${table} (case_id)`);
    }
    sqlite.exec(`
      CREATE INDEX pages_document ON pages (document_id, number);
      CREATE INDEX documents_blob ON documents (blob_sha256);
    `);
  },
};
