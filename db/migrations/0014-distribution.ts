import type { Migration } from './migration.ts';

/** Secondments; what the distribution of work knows of cases and people, and what it did. */
export const distribution: Migration = {
  name: '0014-distribution',
  up(sqlite) {
    sqlite.exec(`
      ALTER TABLE officers ADD COLUMN case_types TEXT;
      ALTER TABLE officers ADD COLUMN supervisor_id TEXT;
      CREATE TABLE case_efforts (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        "case_id" TEXT NOT NULL, "team_id" TEXT NOT NULL, "persons" INTEGER NOT NULL, "language" TEXT, "flags" TEXT NOT NULL, "link_group" TEXT, "heard_by" TEXT, "appointment_on" TEXT, "locked" INTEGER NOT NULL, "minutes" INTEGER, "minutes_because" TEXT, "minutes_by" TEXT, "minutes_at" TEXT
      ) STRICT;
      CREATE INDEX case_efforts_bucket ON case_efforts (bucket);
      CREATE INDEX case_efforts_case_id ON case_efforts (case_id);
      CREATE TABLE work_plans (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        "officer_id" TEXT NOT NULL, "week" TEXT NOT NULL, "counter" TEXT NOT NULL, "since" TEXT, "set_by" TEXT NOT NULL, "set_at" TEXT NOT NULL
      ) STRICT;
      CREATE INDEX work_plans_bucket ON work_plans (bucket);
      CREATE TABLE substitutions (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        "officer_id" TEXT NOT NULL, "substitute_id" TEXT NOT NULL, "from" TEXT NOT NULL, "to" TEXT NOT NULL, "scope" TEXT NOT NULL, "set_by" TEXT NOT NULL, "set_at" TEXT NOT NULL, "ended_at" TEXT
      ) STRICT;
      CREATE INDEX substitutions_bucket ON substitutions (bucket);
      CREATE INDEX substitutions_officer_id ON substitutions (officer_id);
      CREATE INDEX substitutions_substitute_id ON substitutions (substitute_id);
      CREATE TABLE exclusions (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        "officer_id" TEXT NOT NULL, "case_id" TEXT NOT NULL, "set_by" TEXT NOT NULL, "set_at" TEXT NOT NULL, "ended_at" TEXT
      ) STRICT;
      CREATE INDEX exclusions_bucket ON exclusions (bucket);
      CREATE INDEX exclusions_officer_id ON exclusions (officer_id);
      CREATE INDEX exclusions_case_id ON exclusions (case_id);
      CREATE TABLE redistributions (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        "team_id" TEXT NOT NULL, "goal" TEXT NOT NULL, "remark" TEXT, "applied_by" TEXT NOT NULL, "applied_at" TEXT NOT NULL, "undone_by" TEXT, "undone_at" TEXT
      ) STRICT;
      CREATE INDEX redistributions_bucket ON redistributions (bucket);
      CREATE TABLE case_moves (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        "redistribution_id" TEXT NOT NULL, "team_id" TEXT NOT NULL, "case_id" TEXT NOT NULL, "file_reference" TEXT NOT NULL, "from_officer_id" TEXT, "to_officer_id" TEXT, "claimed_at_before" TEXT, "case_mark" TEXT, "reason" TEXT NOT NULL, "state" TEXT NOT NULL, "because" TEXT
      ) STRICT;
      CREATE INDEX case_moves_bucket ON case_moves (bucket);
      CREATE INDEX case_moves_redistribution_id ON case_moves (redistribution_id);
      CREATE INDEX case_moves_case_id ON case_moves (case_id);
      CREATE TABLE notices (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        "officer_id" TEXT NOT NULL, "kind" TEXT NOT NULL, "redistribution_id" TEXT NOT NULL, "file_references" TEXT NOT NULL, "remark" TEXT, "by_officer_id" TEXT NOT NULL, "at" TEXT NOT NULL, "read_at" TEXT
      ) STRICT;
      CREATE INDEX notices_bucket ON notices (bucket);
      CREATE INDEX notices_officer_id ON notices (officer_id);
    `);
  },
};
