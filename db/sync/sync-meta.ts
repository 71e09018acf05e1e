import type { Database } from 'better-sqlite3';

/**
 * Single facts about this desk and central.
 * `contactAt`, `lockAfterDays`, `clockMark`: core/sync/contact-lock.ts.
 * `lastSeq`: number of the last command issued here. `handedIn`: central has answered every command up to this number.
 */
export interface SyncMeta {
  deviceId: string;
  incarnation: string;
  token: string;
  officerId: string;
  epoch: string;
  lastSeq: number;
  handedIn: number;
  lastSyncAt: string;
  contactAt: string;
  lockAfterDays: number;
  clockMark: string;
}

export interface SyncMetaStore {
  get<K extends keyof SyncMeta>(key: K): SyncMeta[K] | undefined;
  set<K extends keyof SyncMeta>(key: K, value: SyncMeta[K]): void;
}

export function createSyncMetaStore(sqlite: Database): SyncMetaStore {
  const read = sqlite.prepare('SELECT value FROM sync_meta WHERE key = ?').pluck();
  const write = sqlite.prepare('INSERT INTO sync_meta VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value');
  return {
    get: <K extends keyof SyncMeta>(key: K) => {
      const text = read.get(key) as string | undefined;
      return text === undefined ? undefined : (JSON.parse(text) as SyncMeta[K]);
    },
    set: (key, value) => {
      write.run(key, JSON.stringify(value));
    },
  };
}
