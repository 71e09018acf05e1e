import type { Outcome, SentCommand } from '#contract/central/push.ts';
import { type PreparedCommand, prepareCommand } from '#domain/commands/catalogue.ts';
import type { Change, Decision, Refusal } from '#domain/commands/command.ts';
import { loadRefsAsync } from '#domain/commands/loaded.ts';
import type { Rows, TableName } from '#domain/records/tables.ts';
import type { Actor } from '#domain/rights/actor.ts';
import type { Instant } from '#domain/time/local-date.ts';
import type { Transaction } from '../database/database.ts';
import { lockedRows } from '../database/rows.ts';
import { writeChanges } from './write-changes.ts';

/** What running a command came to. `retry` leaves nothing behind. */
export interface Ran {
  readonly result: Outcome;
  readonly effects: ReadonlyMap<string, number>;
}

const NO_EFFECTS: ReadonlyMap<string, number> = new Map();

/** Decides a command on the rows as they are now, locked, and writes what the rule decided. */
export async function runCommand(
  transaction: Transaction,
  command: SentCommand,
  actor: Actor,
  now: Date,
  hasBlob: (sha256: string) => Promise<boolean>,
): Promise<Ran> {
  if (!storable(command.args)) return rejected({ code: 'invalid_arguments', data: { problem: 'text' } });
  const found = prepareCommand(command.name, command.args);
  if ('refusal' in found) return rejected(found.refusal);
  const { prepared } = found;
  if (await lacksBlob(prepared, hasBlob)) {
    if (command.originalLost) return rejected({ code: 'original_lost', data: { title: titleOf(prepared) } });
    return { result: { outcome: 'retry', reason: 'blob_missing' }, effects: NO_EFFECTS };
  }
  const seen = new Set<string>();
  const decision = await decide(transaction, prepared, seen, {
    actor,
    now: notInFuture(command.issuedAt, now),
    commandId: command.id,
  });
  if (decision.outcome === 'refused') return rejected(decision.refusal);
  const written = await writeChanges(transaction, decision.changes, overwritable(seen));
  if ('taken' in written) return rejected({ code: 'already_exists', data: { id: written.taken.id } });
  return { result: { outcome: 'applied' }, effects: written.effects };
}

export function rejected(refusal: Refusal): Ran {
  return { result: { outcome: 'rejected', refusal: { ...refusal, data: { ...refusal.data } } }, effects: NO_EFFECTS };
}

async function decide(
  transaction: Transaction,
  prepared: PreparedCommand,
  seen: Set<string>,
  context: { actor: Actor; now: Instant; commandId: string },
): Promise<Decision> {
  const source = lockedRows(transaction);
  const noted = async (table: TableName, reading: Promise<Rows[TableName][]>): Promise<Rows[TableName][]> => {
    const rows = await reading;
    for (const row of rows) seen.add(`${table}#${row.id}`);
    return rows;
  };
  const loaded = await loadRefsAsync(prepared.reads, {
    byIds: (table, ids) => noted(table, source.byIds(table, ids)),
    all: (table, where) => noted(table, source.all(table, where)),
    allOf: (table, column, values) => noted(table, source.allOf(table, column, values)),
  });
  return prepared.decide(loaded, context);
}

/** A page's id is made from its document's, which the rule has read; every other row must have been read itself. */
function overwritable(seen: ReadonlySet<string>): (table: TableName, id: Change['row']['id']) => boolean {
  return (table, id) => seen.has(`${table}#${id}`) || (table === 'page' && seen.has(`document#${id.split('/')[0]}`));
}

async function lacksBlob(prepared: PreparedCommand, hasBlob: (sha256: string) => Promise<boolean>): Promise<boolean> {
  for (const sha256 of prepared.blobs) if (!(await hasBlob(sha256))) return true;
  return false;
}

function titleOf(prepared: PreparedCommand): string {
  return (prepared.args as { title?: string }).title ?? '';
}

/** A desk whose clock runs ahead must not date anything into the future. */
function notInFuture(issuedAt: Instant, now: Date): Instant {
  const central = now.toISOString() as Instant;
  return issuedAt < central ? issuedAt : central;
}

/** PostgreSQL keeps neither NUL nor half a surrogate pair in a text; such words are refused, never a fault on every repeat. */
function storable(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed() && !value.includes('\0');
  if (Array.isArray(value)) return value.every(storable);
  if (typeof value === 'object' && value !== null) return Object.entries(value).flat().every(storable);
  return true;
}
