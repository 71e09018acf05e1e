import type { BucketDelta, PullResponse, RowBatch } from '#contract/central/pull.ts';
import { SQL_TABLE } from '#contract/central/sql-names.ts';
import { TABLE_NAMES, type TableName } from '#domain/records/tables.ts';
import { emptyForAnswer } from './apply-pull.ts';
import type { DeskState } from './desk-state.ts';
import { createTouchedRows, type RowListener, type TouchedRows } from './touched-rows.ts';

/** Weight of one slice: so many rows, or as many fewer as they carry text. Takes about 10 ms. */
const SLICE = 250;
const PAGE_WEIGHT = 60;

export interface Slicing extends RowListener {
  /** Lets everything else run between two slices. */
  breathe(): Promise<void>;
  /** After each slice. */
  onSlice?(touched: TouchedRows): void;
  /** Rows of one slice; for tests. */
  readonly slice?: number;
}

/**
 * Does the bulk of an answer before its transaction, a slice at a time, so that the core is never held up by thousands of rows.
 * What may be done early is what nobody can tell from a pull that has not come yet or is over:
 * - buckets to be emptied lose their rows; from the first slice on the desk holds them at version 0, that is, not at all. Where
 *   that is much, a transaction of its own ends it, so that what comes into the same buckets finds them empty;
 * - buckets this desk has never held get their rows; they count as held only when the transaction sets their version.
 * Rows that a waiting command changed here are left to the transaction, because central's version of them lies in the shadow.
 * Answers what is left for it. A stop at any point is harmless: version 0 makes central send or remove the bucket again.
 */
export async function applyInSlices(state: DeskState, response: PullResponse, slicing: Slicing): Promise<PullResponse> {
  const emptied = await emptyInSlices(state, response, slicing);
  const buckets: BucketDelta[] = [];
  for (const delta of response.buckets) buckets.push(await writeEarly(state, delta, slicing));
  return { ...response, ...(emptied ? { removed: [], reset: [] } : {}), buckets };
}

/** Answers whether nothing is left to be emptied; little is left to the transaction, where it goes with all the rest. */
async function emptyInSlices(state: DeskState, response: PullResponse, slicing: Slicing): Promise<boolean> {
  const buckets = bucketsToEmpty(state, response);
  const sameEpoch = state.meta.get('epoch') === response.epoch;
  if (sameEpoch && rowsIn(state, buckets) <= (slicing.slice ?? SLICE)) return false;
  for (const bucket of buckets) await emptyEarly(state, bucket, slicing);
  const touched = createTouchedRows();
  emptyForAnswer(state, response, touched, () => touched.tell(state.rows, slicing));
  slicing.onSlice?.(touched);
  await slicing.breathe();
  return true;
}

function rowsIn(state: DeskState, buckets: ReadonlySet<string>): number {
  let rows = 0;
  for (const table of TABLE_NAMES) {
    const count = state.sqlite.prepare(`SELECT count(*) FROM ${SQL_TABLE[table]} WHERE bucket = ?`).pluck();
    for (const bucket of buckets) rows += (count.get(bucket) as number) * (table === 'page' ? PAGE_WEIGHT : 1);
  }
  return rows;
}

function bucketsToEmpty(state: DeskState, response: PullResponse): ReadonlySet<string> {
  const named = new Set([...response.removed, ...response.reset]);
  if (state.meta.get('epoch') === response.epoch) return named;
  const filled = TABLE_NAMES.flatMap(
    (table) => state.sqlite.prepare(`SELECT DISTINCT bucket FROM ${SQL_TABLE[table]}`).pluck().all() as string[],
  );
  return new Set([...named, ...filled]);
}

async function emptyEarly(state: DeskState, bucket: string, slicing: Slicing): Promise<void> {
  for (const table of EMPTYING_ORDER) {
    const some = state.sqlite
      .prepare(
        `SELECT id FROM ${SQL_TABLE[table]} WHERE bucket = ?
         AND id NOT IN (SELECT row_id FROM shadow WHERE tbl = ?) LIMIT ?`,
      )
      .pluck();
    const atOnce = Math.max(1, Math.floor((slicing.slice ?? SLICE) / (table === 'page' ? PAGE_WEIGHT : 1)));
    for (;;) {
      const ids = some.all(bucket, table, atOnce) as string[];
      if (ids.length === 0) break;
      inOneSlice(state, slicing, (touched) => {
        state.holdings.setVersion(bucket, 0);
        for (const id of ids) {
          state.rows.remove(table, id);
          touched.add(table, id);
        }
      });
      await slicing.breathe();
    }
  }
}

/** Texts go first, the case itself last. */
const EMPTYING_ORDER: readonly TableName[] = ['page', ...TABLE_NAMES.filter((table) => table !== 'page')];

async function writeEarly(state: DeskState, delta: BucketDelta, slicing: Slicing): Promise<BucketDelta> {
  const limit = slicing.slice ?? SLICE;
  // What fits into one slice goes with the transaction, as every bucket already held does.
  if (state.holdings.version(delta.bucket) !== undefined || weightOf(delta) <= limit) return delta;
  const batches: RowBatch[] = [];
  for (const { table, rows } of delta.batches) {
    const left: unknown[][] = [];
    const atOnce = Math.max(1, Math.floor(limit / (table === 'page' ? PAGE_WEIGHT : 1)));
    for (let at = 0; at < rows.length; at += atOnce) {
      const some = rows.slice(at, at + atOnce);
      inOneSlice(state, slicing, (touched) => {
        state.holdings.setVersion(delta.bucket, 0);
        for (const values of some) {
          const id = String(values[0]);
          if (state.shadow.has(table, id)) {
            left.push(values);
            continue;
          }
          state.rows.putValues(table, values);
          touched.add(table, id);
        }
      });
      await slicing.breathe();
    }
    if (left.length > 0) batches.push({ table, rows: left });
  }
  // A row that left a bucket and came back to it has both: its tombstone must not bury what was written early.
  const came = new Set(delta.batches.flatMap(({ table, rows }) => rows.map(([id]) => `${table}#${id}`)));
  return { ...delta, batches, tombstones: delta.tombstones.filter(({ table, id }) => !came.has(`${table}#${id}`)) };
}

function weightOf(delta: BucketDelta): number {
  return delta.batches.reduce((sum, { table, rows }) => sum + rows.length * (table === 'page' ? PAGE_WEIGHT : 1), 0);
}

/**
 * A slice need not survive a power cut, because the transaction that ends the pull makes all of them last: its commit brings
 * everything before it to the disk. Without this each slice would wait for the disk.
 */
function inOneSlice(state: DeskState, slicing: Slicing, work: (touched: TouchedRows) => void): void {
  const touched = createTouchedRows();
  state.sqlite.pragma('synchronous = NORMAL');
  try {
    state.sqlite
      .transaction(() => {
        work(touched);
        touched.tell(state.rows, slicing);
      })
      .immediate();
  } finally {
    state.sqlite.pragma('synchronous = FULL');
  }
  slicing.onSlice?.(touched);
}
