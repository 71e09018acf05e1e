import type { Migration } from './migration.ts';

/** Files of a folder that are taken in and still lie there: whoever starts anew only clears them away. */
export const takenFiles: Migration = {
  name: '0013-taken-files',
  up(sqlite) {
    sqlite.exec(`
      CREATE TABLE taken_files (
        place TEXT NOT NULL, name TEXT NOT NULL, byte_size INTEGER NOT NULL, changed_at_ns TEXT NOT NULL,
        moves_to TEXT, PRIMARY KEY (place, name)
      ) STRICT, WITHOUT ROWID;
    `);
  },
};
