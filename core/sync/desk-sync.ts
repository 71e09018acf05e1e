import type { Database } from 'better-sqlite3';
import type { CentralLine } from '#contract/central/central-line.ts';
import { PROTOCOL } from '#contract/central/protocol.ts';
import type { Conflict, PendingCommand, RunResult } from '#contract/desk/outbox.ts';
import type { Connection, ContactLock } from '#contract/desk/session.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import type { TableName } from '#domain/records/tables.ts';
import { applyInSlices } from './apply-in-slices.ts';
import { applyPull, rejectCommand } from './apply-pull.ts';
import { createContactLock } from './contact-lock.ts';
import { createDeskState } from './desk-state.ts';
import { runCommand } from './run-command.ts';
import { createSyncLoop } from './sync-loop.ts';
import { syncOnce } from './sync-once.ts';
import { createTouchedRows, type Hint, type RowListener, type TouchedRows } from './touched-rows.ts';

export interface DeskSyncOptions extends RowListener {
  readonly sqlite: Database;
  readonly rows: RowStore;
  /** Central; with `listen` where it can give hints. */
  readonly line: CentralLine & { listen?(hint: () => void, signal: AbortSignal): Promise<void> };
  readonly now: () => Date;
  /** Milliseconds from any start; only runs forward. */
  readonly elapsed?: () => number;
  /** Lets everything else run between two slices of a large answer; the next turn of the event loop without it. */
  readonly breathe?: () => Promise<void>;
  /** Rows of a slice (apply-in-slices.ts). */
  readonly slice?: number;
  /** A fresh UUID v7. */
  readonly newId: () => string;
  /** After a transaction that changed rows, conflicts or what waits. */
  readonly onChange: (hint: Hint) => void;
  /** Brings an original to central; `lost` when it is gone here and will never come. */
  readonly uploadBlob: (sha256: string) => Promise<'there' | 'lost'>;
}

export interface DeskIdentity {
  readonly deviceId: string;
  readonly officerId: string;
  readonly token: string;
  readonly epoch: string | undefined;
}

/** Synchronisation of one desk (docs/spec/sync.md), as the rest of the core sees it. */
export interface DeskSync {
  /** Introduces this desk to central once; a desk that is enrolled stays who it is. Throws what the line throws. */
  enrol(code: string): Promise<void>;
  identity(): DeskIdentity | undefined;
  /** Does a command here at once, or refuses it; central decides later. */
  run(name: string, args: unknown, dependsOn?: readonly string[]): RunResult;
  pending(): PendingCommand[];
  conflicts(): Conflict[];
  resolveConflict(id: string): void;
  /** Ids of rows that waiting commands changed here: shown as unconfirmed. */
  pendingRowIds(table: TableName): Set<string>;
  pendingCaseIds(): Set<string>;
  /** Wants a case in full from now on. */
  hold(caseId: string): void;
  /** One go now; calls at the same time share it. Throws what the line throws. */
  syncOnce(): Promise<void>;
  start(): void;
  stop(): Promise<void>;
  nudge(): void;
  connection(): Connection;
  /** Set while the cache is locked for want of contact (contact-lock.ts). */
  contactLock(): ContactLock | null;
  onConnection(listener: (connection: Connection) => void): () => void;
}

export function createDeskSync(options: DeskSyncOptions): DeskSync {
  const { sqlite, rows, line } = options;
  const state = createDeskState(sqlite, rows);
  let going: Promise<void> | undefined;

  const lock = createContactLock(state.meta, options.now, options.elapsed ?? (() => performance.now()));
  const listener: RowListener = {
    onRowsWritten: (table, written) => options.onRowsWritten?.(table, written),
    onRowsRemoved: (table, ids) => options.onRowsRemoved?.(table, ids),
    onAnswered: (command, refusal) => options.onAnswered?.(command, refusal),
  };
  const tell = (touched: TouchedRows): void => options.onChange(touched.hint(rows));

  const go = (): Promise<void> => {
    going ??= syncOnce(state, {
      line,
      uploadBlob: options.uploadBlob,
      apply: async (response) => {
        const { breathe = nextTurn, slice } = options;
        const rest = await applyInSlices(state, response, {
          ...listener,
          breathe,
          onSlice: tell,
          ...(slice === undefined ? {} : { slice }),
        });
        const touched = createTouchedRows();
        applyPull(state, rest, options.now(), touched, () => touched.tell(rows, listener));
        tell(touched);
      },
      reject: (commandId, refusal) => {
        const touched = createTouchedRows();
        rejectCommand(state, { id: commandId, refusal, now: options.now() }, touched, () =>
          touched.tell(rows, options),
        );
        options.onChange({ caseIds: [], everything: true });
      },
    }).finally(() => {
      going = undefined;
    });
    return going;
  };

  const loop = createSyncLoop({
    syncOnce: go,
    listen: line.listen?.bind(line),
    now: options.now,
    lastSyncAt: () => state.meta.get('lastSyncAt') ?? null,
  });

  return {
    async enrol(code) {
      if (state.meta.get('token') !== undefined) return;
      // The device's id is kept before it is sent, so that a lost answer does not make two devices.
      const deviceId = state.meta.get('deviceId') ?? options.newId();
      state.meta.set('deviceId', deviceId);
      const response = await line.enrol({ protocol: PROTOCOL, code, deviceId });
      sqlite.transaction(() => {
        state.meta.set('token', response.token);
        state.meta.set('officerId', response.officerId);
        state.meta.set('incarnation', options.newId());
      })();
      loop.nudge();
    },
    identity() {
      const deviceId = state.meta.get('deviceId');
      const officerId = state.meta.get('officerId');
      const token = state.meta.get('token');
      if (deviceId === undefined || officerId === undefined || token === undefined) return undefined;
      return { deviceId, officerId, token, epoch: state.meta.get('epoch') };
    },
    run(name, args, dependsOn = []) {
      const touched = createTouchedRows();
      const issue = { id: options.newId(), at: options.now() };
      const result = runCommand(state, issue, { name, args, dependsOn }, touched, () => touched.tell(rows, options));
      if (result.outcome === 'done_here') {
        tell(touched);
        loop.nudge();
      }
      return result;
    },
    pending: () =>
      state.outbox.pending().map(({ id, name, args, caseId, issuedAt }) => ({ id, name, args, caseId, issuedAt })),
    conflicts: () => state.conflicts.all(),
    resolveConflict(id) {
      state.conflicts.resolve(id, options.now().toISOString());
      options.onChange({ caseIds: [], everything: true });
    },
    pendingRowIds: (table) => state.shadow.ids(table),
    pendingCaseIds() {
      const ids = state.shadow.ids('case');
      for (const { caseId } of state.outbox.pending()) if (caseId !== null) ids.add(caseId);
      return ids;
    },
    hold(caseId) {
      const held = state.holdings.version(`case:${caseId}`) !== undefined;
      state.holdings.want(caseId);
      if (!held) loop.nudge();
    },
    syncOnce: go,
    start: loop.start,
    stop: loop.stop,
    nudge: loop.nudge,
    connection: loop.connection,
    contactLock: lock.state,
    onConnection: loop.onConnection,
  };
}

function nextTurn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
