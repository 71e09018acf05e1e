import type { BucketDelta, PullResponse } from '#contract/central/pull.ts';
import { SQL_TABLE } from '#contract/central/sql-names.ts';
import type { RefusalShape } from '#contract/desk/outbox.ts';
import type { OutboxCommand } from '#db/sync/outbox.ts';
import { TABLE_NAMES } from '#domain/records/tables.ts';
import { noteContact } from './contact-lock.ts';
import { actorOf, type DeskState } from './desk-state.ts';
import { takeEffect } from './take-effect.ts';
import type { TouchedRows } from './touched-rows.ts';

/** Answered commands are kept this long: a restored central may ask for them again. */
const KEEP_ANSWERED_MS = 30 * 24 * 60 * 60 * 1000;

/**
 * Applies one answer of central in one SQLite transaction: afterwards the tables hold central's state of the buckets
 * delivered, with the commands still waiting run again on top of it.
 * `touched` collects the rows concerned; `settle` runs inside the transaction after them.
 */
export function applyPull(
  state: DeskState,
  response: PullResponse,
  now: Date,
  touched: TouchedRows,
  settle: () => void = () => undefined,
): void {
  state.sqlite
    .transaction(() => {
      for (const { table, id } of state.shadow.restore()) touched.add(table, id);
      emptyBuckets(state, response, touched);
      state.meta.set('officerId', response.officerId);
      // Tombstones of all buckets first: a row that moved between two of them arrives after it has left.
      for (const delta of response.buckets) bury(state, delta, touched);
      for (const delta of response.buckets) write(state, delta, touched);
      takeReceipts(state, response, touched);
      rerunWaiting(state, touched);
      state.meta.set('lastSyncAt', now.toISOString());
      noteContact(state.meta, now, response.lockAfterDays);
      state.outbox.prune(new Date(now.getTime() - KEEP_ANSWERED_MS).toISOString());
      settle();
    })
    .immediate();
}

/**
 * The first half of an answer by itself, where it empties much (apply-in-slices.ts): what is no longer ours, or no longer counts, is
 * gone afterwards, with its version; the commands waiting stand on what is left.
 */
export function emptyForAnswer(
  state: DeskState,
  response: PullResponse,
  touched: TouchedRows,
  settle: () => void = () => undefined,
): void {
  state.sqlite
    .transaction(() => {
      for (const { table, id } of state.shadow.restore()) touched.add(table, id);
      emptyBuckets(state, response, touched);
      rerunWaiting(state, touched);
      settle();
    })
    .immediate();
}

/** No person typed what the reading of pages issues, so there is nothing for one to clear up. */
const BY_MACHINE: ReadonlySet<string> = new Set(['document.recordText', 'document.addRendition', 'scan.record']);

function emptyBuckets(state: DeskState, response: PullResponse, touched: TouchedRows): void {
  if (state.meta.get('epoch') !== response.epoch) startEpoch(state, response.epoch, touched);
  for (const bucket of response.removed) {
    emptyBucket(state, bucket, touched);
    state.holdings.drop(bucket);
  }
  for (const bucket of response.reset) emptyBucket(state, bucket, touched);
}

/** Central is another one than before (first contact, or restored from a backup): nothing cached counts, the outbox stays. */
function startEpoch(state: DeskState, epoch: string, touched: TouchedRows): void {
  const buckets = new Set(
    TABLE_NAMES.flatMap(
      (table) => state.sqlite.prepare(`SELECT DISTINCT bucket FROM ${SQL_TABLE[table]}`).pluck().all() as string[],
    ),
  );
  for (const bucket of buckets) emptyBucket(state, bucket, touched);
  state.holdings.forgetVersions();
  // An answer of before may no longer hold: a message that was still on its way can be decided anew by the restored central.
  state.outbox.reopenAfter(0);
  state.meta.set('epoch', epoch);
  touched.everything();
}

function emptyBucket(state: DeskState, bucket: string, touched: TouchedRows): void {
  for (const table of TABLE_NAMES) {
    const ids = state.sqlite
      .prepare(`SELECT id FROM ${SQL_TABLE[table]} WHERE bucket = ?`)
      .pluck()
      .all(bucket) as string[];
    for (const id of ids) touched.add(table, id);
  }
  state.rows.removeBucket(bucket);
  if (bucket.startsWith('case:')) touched.addCase(bucket.slice('case:'.length));
  else touched.everything();
}

function bury(state: DeskState, delta: BucketDelta, touched: TouchedRows): void {
  for (const { table, id } of delta.tombstones) {
    if (state.rows.bucketOf(table, id) !== delta.bucket) continue;
    state.rows.remove(table, id);
    touched.add(table, id);
  }
}

function write(state: DeskState, delta: BucketDelta, touched: TouchedRows): void {
  for (const { table, rows } of delta.batches) {
    for (const values of rows) {
      state.rows.putValues(table, values);
      // `id` is the first field of every record.
      touched.add(table, String(values[0]));
    }
  }
  state.holdings.setVersion(delta.bucket, delta.version);
}

function takeReceipts(state: DeskState, response: PullResponse, touched: TouchedRows): void {
  const handedIn = state.meta.get('handedIn') ?? 0;
  if (response.lastSeq < handedIn) {
    // Central was restored to before these commands: they wait again.
    state.outbox.reopenAfter(response.lastSeq);
    touched.everything();
  }
  if (response.lastSeq !== handedIn) state.meta.set('handedIn', response.lastSeq);
  if (response.lastSeq > (state.meta.get('lastSeq') ?? 0)) state.meta.set('lastSeq', response.lastSeq);
  for (const { id, at, result } of response.receipts) {
    const command = state.outbox.one(id);
    if (command?.state !== 'pending') continue;
    if (result.outcome === 'applied') {
      state.outbox.answer(id, 'applied', at);
      state.conflicts.withdraw(id);
      touched.answered(command);
    } else if (result.outcome === 'rejected') {
      refuse(state, command, result.refusal, at);
      touched.answered(command, result.refusal.code);
    }
  }
}

function refuse(state: DeskState, command: OutboxCommand, refusal: RefusalShape, at: string): void {
  state.outbox.answer(command.id, 'rejected', at);
  state.conflicts.add(command, refusal, at);
  if (BY_MACHINE.has(command.name)) state.conflicts.resolve(command.id, at);
}

/** A refusal outside a pull: the command becomes a conflict; its effect here goes with the next pull. */
export function rejectCommand(
  state: DeskState,
  { id, refusal, now }: { readonly id: string; readonly refusal: RefusalShape; readonly now: Date },
  touched: TouchedRows,
  settle: () => void = () => undefined,
): void {
  state.sqlite
    .transaction(() => {
      const command = state.outbox.one(id);
      if (command?.state !== 'pending') return;
      refuse(state, command, refusal, now.toISOString());
      touched.answered(command, refusal.code);
      settle();
    })
    .immediate();
}

/**
 * Runs waiting commands again in the order they were issued. One that is refused now stays in the outbox without an effect
 * here, because central alone decides; and with it what depends on it.
 */
function rerunWaiting(state: DeskState, touched: TouchedRows): void {
  const actor = actorOf(state);
  const without = new Set<string>();
  for (const command of state.outbox.pending()) {
    const unmet = command.dependsOn.some((id) => without.has(id) || state.outbox.one(id)?.state === 'rejected');
    const effect = unmet ? undefined : takeEffect(state, command, actor);
    if (effect?.outcome !== 'changes') without.add(command.id);
    else for (const { table, id } of effect.written) touched.add(table, id);
  }
}
