import type { Migration } from './migration.ts';

/** The course of a proceeding: facts, checklist, requests to the BA, decisions, letters, follow-ups; and its list columns. */
export const proceeding: Migration = {
  name: '0007-proceeding',
  up(sqlite) {
    sqlite.exec(`
      ALTER TABLE cases ADD COLUMN route TEXT;
      ALTER TABLE cases ADD COLUMN gaps INTEGER;
      ALTER TABLE cases ADD COLUMN follow_up_on TEXT;
      DROP INDEX cases_list;
      CREATE INDEX cases_list ON cases (
        team_id, state, assignee_id, case_type, due_on, received_on, title_valid_until, nationality, page_count,
        sort_name, file_reference, route, gaps, follow_up_on, id
      );
      CREATE TABLE facts (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, field TEXT NOT NULL, value TEXT, citation TEXT, recorded_by TEXT NOT NULL,
        recorded_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX facts_bucket ON facts (bucket);
      CREATE INDEX facts_case ON facts (case_id);
      CREATE TABLE checklist_marks (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, item TEXT NOT NULL, mark TEXT NOT NULL, document_id TEXT, reason TEXT,
        marked_by TEXT NOT NULL, marked_at TEXT NOT NULL
      ) STRICT;
      CREATE INDEX checklist_marks_bucket ON checklist_marks (bucket);
      CREATE INDEX checklist_marks_case ON checklist_marks (case_id);
      CREATE TABLE consultations (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, authority TEXT NOT NULL, fiction TEXT NOT NULL, legal_basis TEXT NOT NULL,
        payload TEXT NOT NULL, sent_on TEXT NOT NULL, channel TEXT NOT NULL, proof TEXT, package_document_id TEXT,
        follows TEXT, state TEXT NOT NULL, question_on TEXT, question TEXT, question_text TEXT, answered_on TEXT,
        outcome TEXT, restrictions TEXT, confirmation_note TEXT, sent_by TEXT NOT NULL
      ) STRICT;
      CREATE INDEX consultations_bucket ON consultations (bucket);
      CREATE INDEX consultations_case ON consultations (case_id);
      CREATE TABLE case_decisions (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, kind TEXT NOT NULL, reasons TEXT NOT NULL, side_conditions TEXT NOT NULL,
        valid_until TEXT, citations TEXT NOT NULL, state TEXT NOT NULL, drafted_by TEXT NOT NULL,
        drafted_at TEXT NOT NULL, signed_by TEXT, signed_at TEXT, hearing_waived_because TEXT, letter_id TEXT,
        notified_via TEXT, posted_on TEXT
      ) STRICT;
      CREATE INDEX case_decisions_bucket ON case_decisions (bucket);
      CREATE INDEX case_decisions_case ON case_decisions (case_id);
      CREATE TABLE letters (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, template TEXT NOT NULL, language TEXT NOT NULL, fields TEXT NOT NULL,
        state TEXT NOT NULL, document_id TEXT, requested_items TEXT NOT NULL, deadline TEXT,
        written_by TEXT NOT NULL, written_at TEXT NOT NULL, sent_on TEXT
      ) STRICT;
      CREATE INDEX letters_bucket ON letters (bucket);
      CREATE INDEX letters_case ON letters (case_id);
      CREATE TABLE follow_ups (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, due_on TEXT NOT NULL, reason TEXT NOT NULL, officer_id TEXT NOT NULL, done_at TEXT,
        done_by TEXT
      ) STRICT;
      CREATE INDEX follow_ups_bucket ON follow_ups (bucket);
      CREATE INDEX follow_ups_case ON follow_ups (case_id);
      CREATE TABLE pauses (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        case_id TEXT NOT NULL, reason TEXT NOT NULL, remark TEXT, "from" TEXT NOT NULL, until TEXT,
        state_before TEXT NOT NULL, ended_on TEXT
      ) STRICT;
      CREATE INDEX pauses_bucket ON pauses (bucket);
      CREATE INDEX pauses_case ON pauses (case_id);
      CREATE INDEX follow_ups_due ON follow_ups (officer_id, due_on) WHERE done_at IS NULL;
    `);
  },
};
