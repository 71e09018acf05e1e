import type { CentralMigration } from './migrate.ts';

/** What each team got done in each week, for its leads. */
export const migration: CentralMigration = {
  name: '0011-team-weeks',
  statements: [
    `CREATE TABLE team_weeks (
      "id" text PRIMARY KEY,
      "team_id" text NOT NULL,
      "week_of" text NOT NULL,
      "received" integer NOT NULL,
      "closed" integer NOT NULL,
      "decided" integer NOT NULL,
      "decided_in_time" integer NOT NULL,
      "complete_at_receipt" integer NOT NULL,
      "ba_sent" integer NOT NULL,
      "ba_within_two_days" integer NOT NULL,
      bucket text NOT NULL,
      version bigint NOT NULL
    )`,
    'CREATE INDEX team_weeks_by_bucket ON team_weeks (bucket, version)',
  ],
};
