import type { Database } from 'better-sqlite3';
import type { TakenNext } from '#contract/desk/cases.ts';
import { listCases } from '#db/lists/case-list.ts';
import type { ListOwner } from '#db/lists/case-queue.ts';
import { MOST_CANDIDATES } from '#domain/commands/case-claim-next.ts';
import type { DeskSync } from '../sync/desk-sync.ts';

/** How long central may take to confirm before the officer starts on a reservation, in milliseconds. */
const PATIENCE = 1500;
/** How often it asks for another case when colleagues were quicker with all it had asked for. */
const TRIES = 3;

/**
 * "Nächster Fall": reserves the most urgent free case of the officer's teams and, while there is a line, waits for central's
 * word, so that nobody opens a case that a colleague got first. Without a line it stays a reservation (`confirmed` false).
 * When every candidate went to colleagues meanwhile, the list just fetched is asked again; the officer hears of the result alone.
 */
export async function takeNext(
  sqlite: Database,
  sync: DeskSync,
  owner: ListOwner,
  now: () => Date,
  patience = PATIENCE,
): Promise<TakenNext> {
  const givenUpAt = now().getTime() + patience;
  for (let tries = 0; tries < TRIES; tries++) {
    const candidates = mostUrgentFree(sqlite, owner);
    if (candidates.length === 0) break;
    const before = new Set(ownCases(sqlite, owner));
    const result = sync.run('case.claimNext', { candidates });
    if (result.outcome === 'refused') break;
    if (sync.connection().state === 'connected') {
      await Promise.race([answered(sync, result.commandId), after(givenUpAt - now().getTime())]);
    }
    // Central may have given another case than the one reserved here: what counts is what this officer has now.
    const caseId = ownCases(sqlite, owner).find((id) => !before.has(id));
    if (caseId !== undefined) return { outcome: 'taken', caseId, confirmed: !isPending(sync, result.commandId) };
    // Nothing was typed, and the answer is given here: nobody has to clear that up.
    sync.resolveConflict(result.commandId);
  }
  return { outcome: 'nothing_free' };
}

function mostUrgentFree(sqlite: Database, owner: ListOwner): string[] {
  const sort = { column: 'dueOn', direction: 'ascending' } as const;
  return listCases(sqlite, { queue: 'inbox', sort, offset: 0, limit: MOST_CANDIDATES }, owner).rows.map(({ id }) => id);
}

/** The officer's cases, the one claimed last first. */
function ownCases(sqlite: Database, { officerId }: ListOwner): string[] {
  return sqlite
    .prepare('SELECT id FROM cases WHERE assignee_id = ? ORDER BY claimed_at DESC')
    .pluck()
    .all(officerId) as string[];
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

function after(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, Math.max(0, milliseconds));
  });
}
