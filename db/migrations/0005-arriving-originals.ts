import type { Migration } from './migration.ts';

/**
 * Originals on their way from central: the key of what has arrived so far, so that a cut line or a stopped desk goes on where it
 * was. Without the row the bytes on disk are worthless; without the bytes the row is.
 */
export const arrivingOriginals: Migration = {
  name: '0005-arriving-originals',
  up(sqlite) {
    sqlite.exec(`
      CREATE TABLE arriving_original (sha256 TEXT PRIMARY KEY, key BLOB NOT NULL, nonce BLOB NOT NULL) STRICT;
    `);
  },
};
