import { createHash } from 'node:crypto';
import type { Transaction } from '../database/database.ts';

/** Who did what when, for the audit. `detail` holds no words of the file, only codes, buckets and versions. */
export interface AuditEntry {
  readonly at: string;
  readonly actor: string;
  readonly device: string | null;
  readonly commandId: string | null;
  readonly name: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

/** Adds an entry at the end of the chain. Its lock is held until commit: call it last. */
export async function appendAudit(transaction: Transaction, entry: AuditEntry): Promise<void> {
  const [head] = await transaction.query<{ n: number; hash: string }>('SELECT n, hash FROM audit_head FOR UPDATE');
  const n = head!.n + 1;
  const hash = chainHash(n, head!.hash, entry);
  await transaction.query(
    `INSERT INTO audit (n, at, actor, device, command_id, name, detail, prev_hash, hash)
     VALUES ($1, $2, $3, $4, $5, $6, $7::jsonb, $8, $9)`,
    [
      n,
      entry.at,
      entry.actor,
      entry.device,
      entry.commandId,
      entry.name,
      JSON.stringify(entry.detail),
      head!.hash,
      hash,
    ],
  );
  await transaction.query('UPDATE audit_head SET n = $1, hash = $2', [n, hash]);
}

export type AuditCheck =
  | { readonly ok: true; readonly entries: number }
  /** The first entry that was changed, removed or added by another hand. */
  | { readonly ok: false; readonly brokenAt: number };

/** Recomputes the whole chain from the stored entries. */
export async function verifyAudit(transaction: Transaction): Promise<AuditCheck> {
  const entries = await transaction.query<
    Omit<AuditEntry, 'commandId'> & { n: number; command_id: string | null; hash: string }
  >('SELECT n, at, actor, device, command_id, name, detail, hash FROM audit ORDER BY n');
  let previous = FIRST;
  for (const [at, entry] of entries.entries()) {
    const expected = chainHash(at + 1, previous, { ...entry, commandId: entry.command_id });
    if (entry.n !== at + 1 || entry.hash !== expected) return { ok: false, brokenAt: at + 1 };
    previous = entry.hash;
  }
  const [head] = await transaction.query<{ n: number; hash: string }>('SELECT n, hash FROM audit_head');
  const complete = head!.n === entries.length && head!.hash === previous;
  return complete ? { ok: true, entries: entries.length } : { ok: false, brokenAt: entries.length + 1 };
}

const FIRST = '0'.repeat(64);

function chainHash(n: number, previous: string, entry: AuditEntry): string {
  const { at, actor, device, commandId, name, detail } = entry;
  // jsonb does not keep the order of members, so they are hashed in a fixed one.
  const text = JSON.stringify([n, previous, at, actor, device, commandId, name, sorted(detail)]);
  return createHash('sha256').update(text).digest('hex');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  return members.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, member]) => [name, sorted(member)]);
}
