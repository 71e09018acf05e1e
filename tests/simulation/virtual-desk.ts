import type { Database } from 'better-sqlite3';
import { CentralRefused } from '#contract/central/central-line.ts';
import type { PullResponse } from '#contract/central/pull.ts';
import { createDeskSync, type DeskSync } from '#core/sync/desk-sync.ts';
import { openDeskDatabase } from '#db/open-desk-database.ts';
import { createRowStore } from '#db/rows/row-store.ts';
import { DeskDied, type MortalSqlite, mortalHandle } from './mortal-sqlite.ts';
import { createVirtualLine, NoAnswer, type Surroundings } from './virtual-network.ts';

/** A desk with the real database and the real synchronisation, on a virtual network, whose process can die. */
export interface VirtualDesk {
  readonly officerId: string;
  /** The file itself, for looking at from outside. */
  readonly file: Database;
  sync(): DeskSync;
  enrol(): Promise<void>;
  /** One go; accidents are part of life, anything else is a fault. */
  goOnce(): Promise<'done' | 'accident'>;
  /** Does something that the process may die of; then it starts again. */
  survive<T>(act: () => T): T | undefined;
  dieAfter(statements: number): void;
  deaths(): number;
  /** Receipts that arrived before their effects. */
  readonly earlyReceipts: string[];
}

export function createVirtualDesk(around: Surroundings, officerId: string): VirtualDesk {
  const { time, chance, central } = around;
  const { sqlite: file } = openDeskDatabase({ path: ':memory:', key: Buffer.alloc(32) });
  const earlyReceipts: string[] = [];
  let deaths = 0;
  let handle: MortalSqlite;
  let sync: DeskSync;

  /** Compares, after each answer was applied, the receipts in it with the versions the desk has then. One process at a time. */
  const watchReceipts = () => {
    const endOfLastPull = () => file.prepare("SELECT value FROM sync_meta WHERE key = 'lastSyncAt'").pluck().get();
    let endBefore: unknown;
    let expected: { id: string; effects: Record<string, number> }[] = [];
    return {
      async seen(response: PullResponse): Promise<void> {
        const ids = response.receipts.filter(({ result }) => result.outcome === 'applied').map(({ id }) => id);
        endBefore = endOfLastPull();
        if (ids.length === 0) return;
        expected = await central.read((transaction) =>
          transaction.query('SELECT command_id AS id, effects FROM receipt WHERE command_id = ANY($1::uuid[])', [ids]),
        );
      },
      applied(): void {
        const version = file.prepare('SELECT version FROM bucket_version WHERE bucket = ?').pluck();
        // Slices of the answer come first; its receipts are taken with its end.
        if (endOfLastPull() === endBefore) return;
        for (const { id, effects } of expected) {
          for (const [bucket, at] of Object.entries(effects)) {
            const here = version.get(bucket) as number | undefined;
            if (here !== undefined && here < at) earlyReceipts.push(`${id} before ${bucket}@${at}`);
          }
        }
        expected = [];
      },
    };
  };

  const boot = (): void => {
    handle = mortalHandle(file);
    const receipts = watchReceipts();
    sync = createDeskSync({
      sqlite: handle.sqlite,
      rows: createRowStore(handle.sqlite),
      line: createVirtualLine(around, () => storedToken(file), receipts.seen),
      now: time.date,
      slice: 3,
      breathe: () => new Promise((resolve) => time.after(1, resolve)),
      newId: () => uuidFrom(() => chance.whole(0, 15)),
      onChange: receipts.applied,
      uploadBlob: async (sha256) => {
        return new Promise<'there' | 'lost'>((resolve, reject) => {
          const lost = chance.happens(around.weather().requestsLost);
          time.after(1, () => {
            if (lost) return reject(new NoAnswer());
            if (!central.originals.has(sha256) && losesOriginal(sha256)) return resolve('lost');
            central.originals.add(sha256);
            resolve('there');
          });
        });
      },
    });
  };
  const reboot = (): void => {
    deaths++;
    boot();
  };
  boot();

  return {
    officerId,
    file,
    earlyReceipts,
    sync: () => sync,
    async enrol() {
      await sync.enrol(central.codeOf(officerId));
    },
    async goOnce() {
      const mine = handle;
      try {
        await sync.syncOnce();
        return 'done';
      } catch (fault) {
        if (mine === handle && mine.isDead()) reboot();
        if (fault instanceof DeskDied || fault instanceof NoAnswer) return 'accident';
        if (fault instanceof CentralRefused && fault.refusal.code === 'unauthenticated') return 'accident';
        throw fault;
      }
    },
    survive(act) {
      try {
        return act();
      } catch (fault) {
        if (!(fault instanceof DeskDied)) throw fault;
        reboot();
        return undefined;
      }
    },
    dieAfter: (statements) => handle.dieAfter(statements),
    deaths: () => deaths,
  };
}

function storedToken(file: Database): string | undefined {
  const text = file.prepare("SELECT value FROM sync_meta WHERE key = 'token'").pluck().get() as string | undefined;
  return text === undefined ? undefined : (JSON.parse(text) as string);
}

/** A UUID of the form v7 from sixteenths of chance. */
export function uuidFrom(sixteenth: () => number): string {
  const hex = (length: number): string => Array.from({ length }, () => sixteenth().toString(16)).join('');
  return `${hex(8)}-${hex(4)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
}

/** One original in five is lost on the desk that filed it; which one its hash says, so that a repeat finds it lost as well. */
function losesOriginal(sha256: string): boolean {
  return Number.parseInt(sha256.slice(0, 2), 16) < 32;
}
