import type { CentralMigration } from './migrate.ts';

/** The authority as its letters name it, one row. */
export const migration: CentralMigration = {
  name: '0005-office-settings',
  statements: [
    `CREATE TABLE office_settings (
      "id" text PRIMARY KEY,
      "authority" text NOT NULL,
      "unit" text NOT NULL,
      "address_lines" jsonb NOT NULL,
      "return_address" text NOT NULL,
      "phone" text NOT NULL,
      "email" text NOT NULL,
      "opening_hours" text NOT NULL,
      "place" text NOT NULL,
      "objection_at" text NOT NULL,
      "court" jsonb NOT NULL,
      "labour_agency" jsonb NOT NULL,
      bucket text NOT NULL,
      version bigint NOT NULL
    )`,
    'CREATE INDEX office_settings_by_bucket ON office_settings (bucket, version)',
  ],
};
