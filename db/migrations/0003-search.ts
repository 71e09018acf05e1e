import type { Migration } from './migration.ts';

/**
 * What lists and searches stand on.
 *
 * A term is a distinct word in its folded forms. Pages are indexed by the numbers of their terms, never by their letters:
 * when the last page with a word goes, its row in `search_term` goes, and what the full-text index still holds until its
 * next merge is a number that stands for nothing and is never given again.
 */
export const search: Migration = {
  name: '0003-search',
  up(sqlite) {
    sqlite.exec(`
      -- A list is a walk over one of these, never over the rows themselves: everything that filters and sorts is in them.
      CREATE INDEX cases_list ON cases (
        team_id, state, assignee_id, case_type, due_on, received_on, title_valid_until, nationality, page_count,
        sort_name, file_reference, id
      );
      CREATE INDEX cases_assignee ON cases (assignee_id, team_id, state);
      CREATE INDEX pages_quality ON pages (case_id, document_id, number, source, confidence);

      CREATE TABLE search_term (
        id INTEGER PRIMARY KEY AUTOINCREMENT, bare TEXT NOT NULL, digraph TEXT NOT NULL,
        UNIQUE (bare, digraph)
      ) STRICT;
      CREATE INDEX search_term_digraph ON search_term (digraph) WHERE digraph <> '';
      CREATE VIRTUAL TABLE search_term_part USING fts5 (
        bare, digraph, content = 'search_term', content_rowid = 'id', tokenize = 'trigram case_sensitive 1'
      );
      INSERT INTO search_term_part (search_term_part, rank) VALUES ('secure-delete', 1);

      -- terms: the page's terms in reading order, db/search/term-sequence.ts
      CREATE TABLE search_page (
        id INTEGER PRIMARY KEY AUTOINCREMENT, page_id TEXT NOT NULL UNIQUE, case_id TEXT NOT NULL,
        document_id TEXT NOT NULL, number INTEGER NOT NULL, terms BLOB NOT NULL
      ) STRICT;
      CREATE INDEX search_page_case ON search_page (case_id, id);
      CREATE VIRTUAL TABLE search_page_terms USING fts5 (
        terms, content = '', contentless_delete = 1, detail = none, tokenize = 'ascii'
      );
    `);
  },
};
