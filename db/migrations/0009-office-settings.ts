import type { Migration } from './migration.ts';

/** The authority as its letters name it, one row. */
export const officeSettings: Migration = {
  name: '0009-office-settings',
  up(sqlite) {
    sqlite.exec(`
      CREATE TABLE office_settings (
        id TEXT PRIMARY KEY, bucket TEXT NOT NULL,
        authority TEXT NOT NULL, unit TEXT NOT NULL, address_lines TEXT NOT NULL, return_address TEXT NOT NULL,
        phone TEXT NOT NULL, email TEXT NOT NULL, opening_hours TEXT NOT NULL, place TEXT NOT NULL,
        objection_at TEXT NOT NULL, court TEXT NOT NULL, labour_agency TEXT NOT NULL
      ) STRICT;
      CREATE INDEX office_settings_bucket ON office_settings (bucket);
    `);
  },
};
