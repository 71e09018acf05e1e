import type { Database } from 'better-sqlite3';

/** One step of the cache's schema. Its number is its place in the list; a step that has been shipped is never edited. */
export interface Migration {
  readonly name: string;
  readonly up: (sqlite: Database) => void;
}
