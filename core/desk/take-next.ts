import type { Database } from 'better-sqlite3';
import type { TakenNext } from '#contract/desk/cases.ts';
import { listCases } from '#db/lists/case-list.ts';
import type { ListOwner } from '#db/lists/case-queue.ts';
import { MOST_CANDIDATES } from '#domain/commands/case-claim-next.ts';
import type { DeskSync } from '../sync/desk-sync.ts';

/** How long central may take to confirm before the officer starts on a reservation, in milliseconds. */
const PATIENCE = 1500;

/**
 * "Nächster Fall": reserves the most urgent free case of the officer's teams and, while there is a line, waits for central's
 * word, so that nobody opens a case that a colleague got first. Without a line it stays a reservation (`confirmed` false).
 */
export async function takeNext(
  sqlite: Database,
  sync: DeskSync,
  owner: ListOwner,
  now: () => Date,
): Promise<TakenNext> {
  const { rows } = listCases(
    sqlite,
    {
      queue: 'inbox',
      sort: { column: 'dueOn', direction: 'ascending' },
      offset: 0,
      limit: MOST_CANDIDATES,
    },
    owner,
  );
  if (rows.length === 0) return { outcome: 'nothing_free' };
  const startedAt = now().toISOString();
  const result = sync.run('case.claimNext', { candidates: rows.map(({ id }) => id) });
  if (result.outcome === 'refused') return { outcome: 'nothing_free' };
  if (sync.connection().state === 'connected') await Promise.race([answered(sync, result.commandId), patience()]);
  const confirmed = !isPending(sync, result.commandId);
  // Central may have given another case than the one reserved here: what counts is what this officer has now.
  const caseId = sqlite
    .prepare('SELECT id FROM cases WHERE assignee_id = ? AND claimed_at >= ? ORDER BY claimed_at DESC LIMIT 1')
    .pluck()
    .get(owner.officerId, startedAt) as string | undefined;
  return caseId === undefined ? { outcome: 'nothing_free' } : { outcome: 'taken', caseId, confirmed };
}

/** A go that was under way may have begun without the command; the one after it takes it along. */
async function answered(sync: DeskSync, commandId: string): Promise<void> {
  try {
    for (let go = 0; go < 2 && isPending(sync, commandId); go++) await sync.syncOnce();
  } catch {
    // The line broke: what was taken is a reservation until central can be asked.
  }
}

function isPending(sync: DeskSync, commandId: string): boolean {
  return sync.pending().some(({ id }) => id === commandId);
}

function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE);
  });
}
