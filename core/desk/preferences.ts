import type { Database } from 'better-sqlite3';

/** Small texts this desk remembers for its officer: columns, layout, theme, and where its central is. */
export interface Preferences {
  get(key: string): string | undefined;
  set(key: string, value: string): void;
}

export function createPreferences(sqlite: Database): Preferences {
  const find = sqlite.prepare<[string], string>('SELECT value FROM preferences WHERE key = ?').pluck();
  const save = sqlite.prepare('INSERT OR REPLACE INTO preferences (key, value) VALUES (?, ?)');
  return {
    get: (key) => find.get(key),
    set: (key, value) => void save.run(key, value),
  };
}
