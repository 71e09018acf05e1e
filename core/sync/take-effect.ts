import type { RowKey } from '#db/sync/shadow.ts';
import { prepareCommand } from '#domain/commands/catalogue.ts';
import type { Refusal } from '#domain/commands/command.ts';
import { loadRefs, type RowSource } from '#domain/commands/loaded.ts';
import { bucketOf } from '#domain/records/buckets.ts';
import type { Actor } from '#domain/rights/actor.ts';
import type { Instant } from '#domain/time/local-date.ts';
import type { DeskState } from './desk-state.ts';

export interface IssuedCommand {
  readonly id: string;
  readonly name: string;
  readonly args: unknown;
  readonly issuedAt: string;
}

export type Effect =
  | { readonly outcome: 'changes'; readonly written: readonly RowKey[]; readonly basis: Record<string, number> }
  | { readonly outcome: 'refused'; readonly refusal: Refusal };

/** A command on more cases than this does not fetch their files. */
const MOST_WANTED = 5;

/**
 * Runs a command's rule on the cache and writes what it decides, keeping central's version of every row it changes.
 * The caller owns the transaction. A refusal writes nothing.
 */
export function takeEffect(state: DeskState, command: IssuedCommand, actor: Actor | undefined): Effect {
  const found = prepareCommand(command.name, command.args);
  if ('refusal' in found) return { outcome: 'refused', refusal: found.refusal };
  if (!actor) return { outcome: 'refused', refusal: { code: 'not_permitted', data: {} } };
  const { prepared } = found;
  const loaded = loadRefs(prepared.reads, state.rows as RowSource);
  const decision = prepared.decide(loaded, {
    actor,
    now: command.issuedAt as Instant,
    commandId: command.id,
  });
  if (decision.outcome === 'refused') return decision;

  const basis: Record<string, number> = {};
  const cases = new Set<string>();
  for (const { table, row } of decision.changes) {
    for (const bucket of [state.rows.bucketOf(table, row.id), bucketOf(table, row)]) {
      const version = bucket === undefined ? undefined : state.holdings.version(bucket);
      if (bucket !== undefined && version !== undefined) basis[bucket] = version;
      if (bucket?.startsWith('case:')) cases.add(bucket.slice('case:'.length));
    }
    state.shadow.keep({ table, id: row.id });
    state.rows.put(table, row);
  }
  // What a command does must come back with its receipt, so every case it touches is wanted in full. Of a whole desk's cases that
  // are redistributed nobody reads the files: their entries here go with the receipt, and come when a file is opened.
  if (cases.size <= MOST_WANTED) for (const caseId of cases) state.holdings.want(caseId);
  return { outcome: 'changes', written: decision.changes.map(({ table, row }) => ({ table, id: row.id })), basis };
}
