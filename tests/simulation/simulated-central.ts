import type { CentralDatabase, Transaction } from '#central/database/database.ts';
import { lockedRows } from '#central/database/rows.ts';
import { verifyAudit } from '#central/engine/audit.ts';
import { createEnrolmentCodes, type DeviceIdentity, renewEpoch } from '#central/engine/devices.ts';
import { type CentralEngine, createCentralEngine } from '#central/engine/engine.ts';
import { answerPull } from '#central/engine/pull.ts';
import { writeChanges } from '#central/engine/write-changes.ts';
import { CentralRefused } from '#contract/central/central-line.ts';
import type { EnrolRequest, EnrolResponse } from '#contract/central/enrol.ts';
import type { PullRequest, PullResponse } from '#contract/central/pull.ts';
import type { PushRequest, PushResponse } from '#contract/central/push.ts';
import { rowFromValues } from '#contract/central/row-values.ts';
import { columnsOf, SQL_TABLE } from '#contract/central/sql-names.ts';
import type { Change } from '#domain/commands/command.ts';
import type { Rows, TableName } from '#domain/records/tables.ts';
import { type LocalDate, officeDay } from '#domain/time/local-date.ts';
import { officeRows } from './simulated-office.ts';

/** The process behind central died in the middle of its work; its open transactions are rolled back. */
export class CentralDied extends Error {}

export interface Backup {
  readonly tables: ReadonlyMap<string, string>;
}

/** One central over a real database, with the accidents that can befall it and an administrator's hands. */
export interface SimulatedCentral {
  enrol(request: EnrolRequest): Promise<EnrolResponse>;
  push(token: string, request: PushRequest): Promise<PushResponse>;
  /** `rowsPerAnswer` forces page boundaries. */
  pull(token: string, request: PullRequest, rowsPerAnswer: number): Promise<PullResponse>;
  codeOf(officerId: string): string;
  readonly originals: Set<string>;
  /** Lets the process die at the `statements`-th statement from now. */
  dieAfter(statements: number): void;
  restart(): void;
  /** How often the process has started: answers of an earlier one never arrive. */
  life(): number;
  write(changes: readonly Change[]): Promise<void>;
  rows<T extends TableName>(table: T): Promise<Rows[T][]>;
  one<T extends TableName>(table: T, id: string): Promise<Rows[T] | undefined>;
  backUp(): Promise<Backup>;
  restore(backup: Backup): Promise<void>;
  read<T>(work: (transaction: Transaction) => Promise<T>): Promise<T>;
  auditIsWhole(): Promise<boolean>;
  today(): LocalDate;
}

const SYNC_TABLES = ['bucket_version', 'tombstone', 'enrolment', 'device', 'outbox_position', 'receipt', 'audit'];
const TABLES = [...Object.values(SQL_TABLE), ...SYNC_TABLES, 'audit_head'];

/** Empties the database and opens a fresh office in it. */
export async function openSimulatedCentral(database: CentralDatabase, now: () => Date): Promise<SimulatedCentral> {
  const originals = new Set<string>();
  let statementsLeft = Number.POSITIVE_INFINITY;
  let dead = false;
  let life = 0;
  // Nobody restores a database under a running office: a restore waits for what runs, and what comes then waits for it.
  const running = new Set<Promise<unknown>>();
  let restoring: Promise<unknown> | undefined;
  const inOffice = async <T>(work: () => Promise<T>): Promise<T> => {
    while (restoring) await restoring;
    const run = work();
    running.add(run);
    return run.finally(() => running.delete(run));
  };

  const mortal: CentralDatabase = {
    kind: database.kind,
    close: () => database.close(),
    transaction: (work, options) =>
      inOffice(() =>
        database.transaction((transaction) => {
          const step = (): void => {
            if (dead || statementsLeft-- <= 0) {
              dead = true;
              throw new CentralDied();
            }
          };
          return work({
            query: (sql, params) => {
              step();
              return transaction.query(sql, params);
            },
            values: (sql, params) => {
              step();
              return transaction.values(sql, params);
            },
          });
        }, options),
      ),
  };
  const start = (): CentralEngine =>
    createCentralEngine({
      database: mortal,
      hasBlob: async (sha256) => originals.has(sha256),
      now,
      onChange: () => undefined,
    });
  let engine = start();
  const read = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
    database.transaction(work, { isolation: 'repeatable read' });
  const change = <T>(work: (transaction: Transaction) => Promise<T>): Promise<T> =>
    database.transaction(work, { isolation: 'read committed' });
  const known = async (token: string): Promise<DeviceIdentity> => {
    const device = await engine.authenticate(token);
    if (!device) throw new CentralRefused({ code: 'unauthenticated', message: 'unbekannt' });
    return device;
  };

  await change(async (transaction) => {
    for (const table of [...TABLES].reverse()) await transaction.query(`DELETE FROM ${table}`);
    await transaction.query(`INSERT INTO audit_head (n, hash) VALUES (0, repeat('0', 64))`);
    await writeChanges(transaction, officeRows(), () => true);
  });
  const codes = new Map(
    (await createEnrolmentCodes(database, 'team-a')).map(({ officerId, code }) => [officerId, code]),
  );

  return {
    originals,
    enrol: (request) => engine.enrol(request),
    push: async (token, request) => engine.push(await known(token), request),
    pull: async (token, request, rowsPerAnswer) => {
      const device = await known(token);
      return mortal.transaction(
        (transaction) =>
          answerPull(transaction, device, request, { day: officeDay(now().toISOString()), rowsPerAnswer }),
        {
          isolation: 'repeatable read',
        },
      );
    },
    codeOf: (officerId) => codes.get(officerId)!,
    dieAfter: (statements) => {
      statementsLeft = statements;
    },
    restart() {
      dead = false;
      statementsLeft = Number.POSITIVE_INFINITY;
      life++;
      engine = start();
    },
    life: () => life,
    write: (changes) =>
      inOffice(() =>
        change(async (transaction) => {
          await writeChanges(transaction, changes, () => true);
        }),
      ),
    rows: async <T extends TableName>(table: T) =>
      read(async (transaction) => {
        const found = await transaction.values(
          `SELECT ${columnsOf(table).join(', ')} FROM ${SQL_TABLE[table]} ORDER BY id`,
        );
        return found.map((values) => rowFromValues(table, values));
      }),
    one: async <T extends TableName>(table: T, id: string) =>
      (await read((transaction) => lockedRows(transaction).one(table, id))) as Rows[T] | undefined,
    backUp: () =>
      read(async (transaction) => {
        const tables = new Map<string, string>();
        for (const table of TABLES) {
          const [found] = await transaction.query<{ rows: unknown }>(
            `SELECT coalesce(jsonb_agg(to_jsonb(t)), '[]'::jsonb) AS rows FROM ${table} t`,
          );
          tables.set(table, JSON.stringify(found!.rows));
        }
        return { tables };
      }),
    async restore(backup) {
      const done = Promise.withResolvers<void>();
      while (restoring) await restoring;
      restoring = done.promise;
      await Promise.allSettled(running);
      try {
        await change(async (transaction) => {
          for (const table of [...TABLES].reverse()) await transaction.query(`DELETE FROM ${table}`);
          for (const table of TABLES) {
            await transaction.query(
              `INSERT INTO ${table} SELECT * FROM jsonb_populate_recordset(null::${table}, $1::jsonb)`,
              [backup.tables.get(table)],
            );
          }
        });
        await renewEpoch(database);
      } finally {
        restoring = undefined;
        done.resolve();
      }
    },
    read,
    today: () => officeDay(now().toISOString()),
    auditIsWhole: async () => (await read(verifyAudit)).ok,
  };
}
