import type { Migration } from './migration.ts';

/** Whether papers are owed in a case. The index still answers every filter of a list by itself. */
export const papersOwed: Migration = {
  name: '0011-papers-owed',
  up(sqlite) {
    sqlite.exec(`
      ALTER TABLE cases ADD COLUMN papers_owed INTEGER NOT NULL DEFAULT 0;
      DROP INDEX cases_list;
      CREATE INDEX cases_list ON cases (
        team_id, state, assignee_id, case_type, due_on, received_on, title_valid_until, nationality, page_count,
        sort_name, file_reference, route, gaps, papers_owed, follow_up_on, id
      );
    `);
  },
};
