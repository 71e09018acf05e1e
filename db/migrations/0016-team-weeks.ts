import type { Migration } from './migration.ts';

/** What each team got done in each week, for its leads. */
export const teamWeeks: Migration = {
  name: '0016-team-weeks',
  up(sqlite) {
    sqlite.exec(`
      CREATE TABLE team_weeks (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        "team_id" TEXT NOT NULL, "week_of" TEXT NOT NULL, "received" INTEGER NOT NULL, "closed" INTEGER NOT NULL, "decided" INTEGER NOT NULL, "decided_in_time" INTEGER NOT NULL, "complete_at_receipt" INTEGER NOT NULL, "ba_sent" INTEGER NOT NULL, "ba_within_two_days" INTEGER NOT NULL
      ) STRICT;
      CREATE INDEX team_weeks_bucket ON team_weeks (bucket);
    `);
  },
};
