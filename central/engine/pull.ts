import { DEFAULT_LOCK_AFTER_DAYS } from '#contract/central/protocol.ts';
import type { BucketDelta, PullRequest, PullResponse, Receipt, RowBatch } from '#contract/central/pull.ts';
import type { Outcome } from '#contract/central/push.ts';
import { columnsOf, SQL_TABLE } from '#contract/central/sql-names.ts';
import { TABLE_NAMES, type TableName } from '#domain/records/tables.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { Transaction } from '../database/database.ts';
import type { DeviceIdentity } from './devices.ts';
import { epochOf } from './devices.ts';
import { entitlementOf } from './entitlement.ts';

/**
 * An answer is closed when it holds so many rows; a single larger bucket still goes whole. Small, because the desk reads and
 * checks an answer in one piece on the thread its windows wait for.
 */
export const ROWS_PER_ANSWER = 2_000;

interface Wanted {
  readonly bucket: string;
  /** The desk has everything up to here. */
  readonly since: number;
  readonly version: number;
}

export interface PullTerms {
  /** Today in the office: rights may end with a day. */
  readonly day: LocalDate;
  readonly rowsPerAnswer?: number | undefined;
  readonly lockAfterDays?: number | undefined;
}

/** Answers a pull from one snapshot; the caller's transaction is `repeatable read`. */
export async function answerPull(
  transaction: Transaction,
  device: DeviceIdentity,
  request: PullRequest,
  { day, rowsPerAnswer = ROWS_PER_ANSWER, lockAfterDays = DEFAULT_LOCK_AFTER_DAYS }: PullTerms,
): Promise<PullResponse> {
  const epoch = await epochOf(transaction);
  const held = Object.keys(request.have);
  const { standing, asked } = await entitlementOf(transaction, device.officerId, held, day);
  const entitled = new Set([...standing, ...asked]);
  const versions = await versionsOf(transaction, [...entitled]);

  const otherEpoch = request.epoch !== epoch;
  const removed = held.filter((bucket) => !entitled.has(bucket));
  const reset =
    otherEpoch && request.epoch !== null
      ? held
      : held.filter((bucket) => entitled.has(bucket) && request.have[bucket]! > (versions.get(bucket) ?? 0));
  const resetSet = new Set(reset);
  const has = new Map(
    [...entitled].map((bucket) => [bucket, otherEpoch || resetSet.has(bucket) ? 0 : (request.have[bucket] ?? 0)]),
  );
  const news = [...entitled]
    .map((bucket): Wanted => ({ bucket, since: has.get(bucket)!, version: versions.get(bucket) ?? 0 }))
    .filter(({ since, version }) => version > since)
    .sort(inOrderOfNeed);

  const page = await firstPage(transaction, news, rowsPerAnswer);
  const buckets = await deltasOf(transaction, page);
  for (const { bucket, version } of page) has.set(bucket, version);
  return {
    epoch,
    officerId: device.officerId,
    removed,
    reset,
    buckets,
    // Answers given before a restore count no more: the desk hears all of this central's again.
    receipts: await receiptsWithEffects(transaction, device, request, otherEpoch ? 0 : request.receiptsAfter, has),
    lastSeq: await lastSeqOf(transaction, device, request.incarnation),
    more: page.length < news.length,
    lockAfterDays,
  };
}

/** The last number of this outbox that central has answered for good. */
async function lastSeqOf(transaction: Transaction, device: DeviceIdentity, incarnation: string): Promise<number> {
  const [position] = await transaction.query<{ last_seq: number }>(
    'SELECT last_seq FROM outbox_position WHERE device_id = $1 AND incarnation = $2',
    [device.deviceId, incarnation],
  );
  return position?.last_seq ?? 0;
}

async function versionsOf(transaction: Transaction, buckets: readonly string[]): Promise<Map<string, number>> {
  const rows = await transaction.values('SELECT bucket, version FROM bucket_version WHERE bucket = ANY($1::text[])', [
    buckets,
  ]);
  return new Map(rows as [string, number][]);
}

const NEED = ['ref', 'self', 'inbox', 'cover', 'queue', 'lead', 'scan', 'batch', 'case'];

/** The office first, then the queues, then the files: a new desk shows something early. */
function inOrderOfNeed(a: Wanted, b: Wanted): number {
  const need = ({ bucket }: Wanted) => NEED.indexOf(bucket.slice(0, bucket.indexOf(':')));
  return need(a) - need(b) || (a.bucket < b.bucket ? -1 : 1);
}

/** As many whole buckets as fit, at least one. */
async function firstPage(transaction: Transaction, news: readonly Wanted[], rowsPerAnswer: number): Promise<Wanted[]> {
  if (news.length === 0) return [];
  const counts = await transaction.values(
    `SELECT wanted.bucket, ${TABLE_NAMES.map(
      (table) =>
        `(SELECT count(*) FROM ${SQL_TABLE[table]} r WHERE r.bucket = wanted.bucket AND r.version > wanted.since)`,
    ).join(' + ')}
     FROM unnest($1::text[], $2::bigint[]) AS wanted (bucket, since)`,
    wantedParams(news),
  );
  const rowsIn = new Map(counts as [string, number][]);
  const page: Wanted[] = [];
  let rows = 0;
  for (const wanted of news) {
    rows += rowsIn.get(wanted.bucket) ?? 0;
    if (page.length > 0 && rows > rowsPerAnswer) break;
    page.push(wanted);
  }
  return page;
}

async function deltasOf(transaction: Transaction, page: readonly Wanted[]): Promise<BucketDelta[]> {
  if (page.length === 0) return [];
  const deltas = new Map<string, BucketDelta>(
    page.map(({ bucket, version }) => [bucket, { bucket, version, batches: [], tombstones: [] }]),
  );
  const params = wantedParams(page);
  for (const table of TABLE_NAMES) {
    const found = await transaction.values(
      `SELECT ${columnsOf(table)
        .map((column) => `r.${column}`)
        .join(', ')}, r.bucket
       FROM unnest($1::text[], $2::bigint[]) AS wanted (bucket, since)
       JOIN ${SQL_TABLE[table]} r ON r.bucket = wanted.bucket AND r.version > wanted.since`,
      params,
    );
    spread(table, found, deltas);
  }
  const tombstones = await transaction.values(
    `SELECT t.bucket, t.tbl, t.row_id FROM unnest($1::text[], $2::bigint[]) AS wanted (bucket, since)
     JOIN tombstone t ON t.bucket = wanted.bucket AND t.version > wanted.since ORDER BY t.tbl, t.row_id`,
    params,
  );
  for (const [bucket, table, id] of tombstones as [string, TableName, string][]) {
    deltas.get(bucket)!.tombstones.push({ table, id });
  }
  return [...deltas.values()];
}

/** Hands rows to their buckets. The bucket is the last value of each and comes off here: the rest is the wire form already. */
function spread(table: TableName, rows: readonly unknown[][], deltas: ReadonlyMap<string, BucketDelta>): void {
  let batch: RowBatch | undefined;
  let batchBucket: unknown;
  for (const values of rows) {
    const bucket = values.pop();
    if (batch === undefined || bucket !== batchBucket) {
      const { batches } = deltas.get(bucket as string)!;
      batch = batches.find((known) => known.table === table);
      if (batch === undefined) {
        batch = { table, rows: [] };
        batches.push(batch);
      }
      batchBucket = bucket;
    }
    batch.rows.push(values);
  }
}

/** Receipts in order, up to the first whose effects the desk will not have after this answer. */
async function receiptsWithEffects(
  transaction: Transaction,
  device: DeviceIdentity,
  request: PullRequest,
  after: number,
  has: ReadonlyMap<string, number>,
): Promise<Receipt[]> {
  const rows = await transaction.query<{
    command_id: string;
    seq: number;
    at: string;
    outcome: Outcome;
    effects: Record<string, number>;
  }>(
    `SELECT command_id, seq, at, outcome, effects FROM receipt
     WHERE device_id = $1 AND incarnation = $2 AND seq > $3 ORDER BY seq`,
    [device.deviceId, request.incarnation, after],
  );
  const early = rows.findIndex(({ effects }) =>
    // A bucket outside the entitlement is not on the desk, so nothing of it can be missing there.
    Object.entries(effects).some(([bucket, version]) => (has.get(bucket) ?? version) < version),
  );
  const complete = early === -1 ? rows : rows.slice(0, early);
  return complete.map(({ command_id, seq, at, outcome }) => ({ id: command_id, seq, at, result: outcome }));
}

function wantedParams(wanted: readonly Wanted[]): [string[], number[]] {
  return [wanted.map(({ bucket }) => bucket), wanted.map(({ since }) => since)];
}
