import type { Database } from 'better-sqlite3';

/** A command issued on this desk. `pending` until its receipt arrives with its effects. */
export interface OutboxCommand {
  readonly id: string;
  readonly seq: number;
  readonly name: string;
  readonly args: unknown;
  readonly bodyHash: string;
  readonly basis: Readonly<Record<string, number>>;
  readonly dependsOn: readonly string[];
  readonly issuedAt: string;
  readonly state: 'pending' | 'applied' | 'rejected';
  readonly caseId: string | null;
}

export interface Outbox {
  append(command: Omit<OutboxCommand, 'state'>): void;
  one(id: string): OutboxCommand | undefined;
  /** Commands without a receipt, in the order they were issued. */
  pending(): OutboxCommand[];
  /** The next of them that central has not answered, `limit` at most. */
  pendingAfter(seq: number, limit: number): OutboxCommand[];
  /** Receipts up to this number have all arrived. */
  receiptsComplete(): number;
  answer(id: string, state: 'applied' | 'rejected', at: string): void;
  /** Central lost what came after `seq` (it was restored): all of it waits again. */
  reopenAfter(seq: number): void;
  /** Forgets answered commands older than `before`. */
  prune(before: string): void;
}

interface SqlCommand {
  id: string;
  seq: number;
  name: string;
  args: string;
  body_hash: string;
  basis: string;
  depends_on: string;
  issued_at: string;
  state: OutboxCommand['state'];
  case_id: string | null;
}

export function createOutbox(sqlite: Database): Outbox {
  const insert = sqlite.prepare(`INSERT INTO outbox
    (id, seq, name, args, body_hash, basis, depends_on, issued_at, state, case_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?)`);
  const one = sqlite.prepare('SELECT * FROM outbox WHERE id = ?');
  const after = sqlite.prepare("SELECT * FROM outbox WHERE state = 'pending' AND seq > ? ORDER BY seq LIMIT ?");
  const complete = sqlite
    .prepare(
      `SELECT coalesce((SELECT min(seq) - 1 FROM outbox WHERE state = 'pending'), (SELECT max(seq) FROM outbox), 0)`,
    )
    .pluck();
  const answer = sqlite.prepare('UPDATE outbox SET state = ?, answered_at = ? WHERE id = ?');
  const reopen = sqlite.prepare("UPDATE outbox SET state = 'pending', answered_at = NULL WHERE seq > ?");
  // The newest stays, so that the numbers already answered are remembered.
  const prune = sqlite.prepare(`DELETE FROM outbox
    WHERE state <> 'pending' AND answered_at < ? AND seq < (SELECT max(seq) FROM outbox)`);
  return {
    append: (command) => {
      insert.run(
        command.id,
        command.seq,
        command.name,
        JSON.stringify(command.args),
        command.bodyHash,
        JSON.stringify(command.basis),
        JSON.stringify(command.dependsOn),
        command.issuedAt,
        command.caseId,
      );
    },
    one: (id) => {
      const found = one.get(id) as SqlCommand | undefined;
      return found && fromSql(found);
    },
    pending: () => (after.all(0, -1) as SqlCommand[]).map(fromSql),
    pendingAfter: (seq, limit) => (after.all(seq, limit) as SqlCommand[]).map(fromSql),
    receiptsComplete: () => complete.get() as number,
    answer: (id, state, at) => {
      answer.run(state, at, id);
    },
    reopenAfter: (seq) => {
      reopen.run(seq);
    },
    prune: (before) => {
      prune.run(before);
    },
  };
}

function fromSql(row: SqlCommand): OutboxCommand {
  return {
    id: row.id,
    seq: row.seq,
    name: row.name,
    args: JSON.parse(row.args),
    bodyHash: row.body_hash,
    basis: JSON.parse(row.basis),
    dependsOn: JSON.parse(row.depends_on),
    issuedAt: row.issued_at,
    state: row.state,
    caseId: row.case_id,
  };
}
