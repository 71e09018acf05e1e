import { randomUUID } from 'node:crypto';
import { CaseState, isOpen } from '#domain/case/case-state.ts';
import { MOST_MOVES } from '#domain/commands/work-redistribute.ts';
import { notices } from '#domain/distribution/notices.ts';
import { redistributionChanges } from '#domain/distribution/redistribute.ts';
import type { Case } from '#domain/records/case.ts';
import type { Officer } from '#domain/records/office.ts';
import { isSecondmentOver } from '#domain/rights/actor.ts';
import { SYSTEM_ACTOR } from '#domain/rights/system-actor.ts';
import { germanDay } from '#domain/time/german-day.ts';
import { type Instant, officeDay } from '#domain/time/local-date.ts';
import type { Transaction } from '../database/database.ts';
import { lockedRows } from '../database/rows.ts';
import { appendAudit } from './audit.ts';
import type { CentralParts } from './engine.ts';
import { writeChanges } from './write-changes.ts';

const OPEN = CaseState.options.filter(isOpen);

/**
 * Gives the open cases of people whose secondment is over back to their teams' queues, as a redistribution by the same rule that a
 * lead's command runs, in one transaction for each person and team; their supervisor gets a notice. A lock of the lead does not
 * hold a case with somebody who may not work on it any more. Answers how many cases went back; a second go finds none.
 */
export async function handBackAfterSecondments(
  parts: Pick<CentralParts, 'database' | 'now' | 'onChange'>,
): Promise<number> {
  const { database, now, onChange } = parts;
  const at = now().toISOString() as Instant;
  const desks = await database.transaction(
    (transaction) =>
      transaction.query<{ officer_id: string; team_id: string }>(
        `SELECT DISTINCT officers.id AS officer_id, cases.team_id FROM officers JOIN cases ON cases.assignee_id = officers.id
         WHERE officers.seconded_until < $1 AND cases.state = ANY($2::text[]) ORDER BY 1, 2`,
        [officeDay(at), OPEN],
      ),
    { isolation: 'read committed' },
  );
  let cases = 0;
  for (const { officer_id, team_id } of desks) {
    const done = await database.transaction((transaction) => handBack(transaction, officer_id, team_id, at), {
      isolation: 'read committed',
    });
    if (done.buckets.length > 0) onChange(done.buckets);
    cases += done.cases;
  }
  return cases;
}

async function handBack(
  transaction: Transaction,
  officerId: string,
  teamId: string,
  at: Instant,
): Promise<{ readonly cases: number; readonly buckets: string[] }> {
  const rows = lockedRows(transaction);
  const found = await transaction.query<{ id: string }>(
    'SELECT id FROM cases WHERE assignee_id = $1 AND team_id = $2 AND state = ANY($3::text[]) ORDER BY id LIMIT $4',
    [officerId, teamId, OPEN, MOST_MOVES],
  );
  // Cases first, as every command does. Under the lock some may have gone elsewhere; the rule skips them, so they are left out here.
  const locked = (await rows.byIds(
    'case',
    found.map(({ id }) => id),
  )) as Case[];
  const own = locked.filter(({ assigneeId, state }) => assigneeId === officerId && isOpen(state));
  const officer = (await rows.one('officer', officerId)) as Officer | undefined;
  if (own.length === 0 || !officer?.secondedUntil || !isSecondmentOver(officer, officeDay(at))) {
    return { cases: 0, buckets: [] };
  }
  const context = { actor: SYSTEM_ACTOR, now: at, commandId: randomUUID() };
  const id = randomUUID();
  const byId = new Map(own.map((theCase) => [theCase.id, theCase]));
  const reason = `Ende der Abordnung am ${germanDay(officer.secondedUntil)}`;
  const moves = own.map((theCase) => ({
    caseId: theCase.id,
    fromOfficerId: officerId,
    toOfficerId: null,
    reason,
  }));
  const changes = redistributionChanges(
    { id, teamId, goal: 'hand_back', remark: reason, moves },
    ({ caseId }) => ({ theCase: byId.get(caseId), effort: undefined, target: undefined, exclusions: [] }),
    context,
  );
  const back = changes.flatMap(({ table, row }) => (table === 'caseMove' && row.state === 'applied' ? [row] : []));
  const told = notices(
    back,
    () => officer.supervisorId,
    { kind: 'cases_back', redistributionId: id, idSuffix: 'cases_back', remark: reason },
    context,
  );
  const written = await writeChanges(
    transaction,
    [...changes, ...told],
    (table, rowId) => table === 'case' && byId.has(rowId),
  );
  if ('taken' in written) throw new Error(`a new id is taken: ${written.taken.table} ${written.taken.id}`);
  await appendAudit(transaction, {
    at,
    actor: SYSTEM_ACTOR.id,
    device: null,
    commandId: context.commandId,
    name: 'work.handBack',
    detail: { outcome: 'applied', redistributionId: id, effects: Object.fromEntries(written.effects) },
  });
  return { cases: back.length, buckets: [...written.effects.keys()] };
}
