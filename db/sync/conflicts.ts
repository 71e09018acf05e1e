import type { Database } from 'better-sqlite3';
import type { Conflict, RefusalShape } from '#contract/desk/outbox.ts';
import type { OutboxCommand } from './outbox.ts';

/** The conflict inbox (Klärungsbedarf): refused commands with every word typed. Nothing is ever deleted by clearing up. */
export interface Conflicts {
  add(command: OutboxCommand, refusal: RefusalShape, refusedAt: string): void;
  /** Central applied the command after all (it was restored and asked again). */
  withdraw(id: string): void;
  resolve(id: string, at: string): void;
  /** Newest first, cleared ones included. */
  all(): Conflict[];
}

interface SqlConflict {
  id: string;
  command_name: string;
  args: string;
  case_id: string | null;
  file_reference: string | null;
  applicant_name: string | null;
  issued_at: string;
  refused_at: string;
  refusal: string;
  resolved_at: string | null;
}

export function createConflicts(sqlite: Database): Conflicts {
  const insert = sqlite.prepare(`INSERT INTO conflict
    (id, command_name, args, case_id, issued_at, refused_at, refusal) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET refused_at = excluded.refused_at, refusal = excluded.refusal`);
  const withdraw = sqlite.prepare('DELETE FROM conflict WHERE id = ?');
  const resolve = sqlite.prepare('UPDATE conflict SET resolved_at = ? WHERE id = ? AND resolved_at IS NULL');
  const all = sqlite.prepare(`SELECT conflict.*, cases.file_reference, cases.applicant_name
    FROM conflict LEFT JOIN cases ON cases.id = conflict.case_id ORDER BY refused_at DESC, conflict.id DESC`);
  return {
    add: (command, refusal, refusedAt) => {
      insert.run(
        command.id,
        command.name,
        JSON.stringify(command.args),
        command.caseId,
        command.issuedAt,
        refusedAt,
        JSON.stringify(refusal),
      );
    },
    withdraw: (id) => {
      withdraw.run(id);
    },
    resolve: (id, at) => {
      resolve.run(at, id);
    },
    all: () =>
      (all.all() as SqlConflict[]).map((row) => ({
        id: row.id,
        commandName: row.command_name,
        args: JSON.parse(row.args),
        caseId: row.case_id,
        caseTitle: row.file_reference === null ? null : `${row.applicant_name} · ${row.file_reference}`,
        issuedAt: row.issued_at,
        refusedAt: row.refused_at,
        refusal: JSON.parse(row.refusal),
        resolvedAt: row.resolved_at,
      })),
  };
}
