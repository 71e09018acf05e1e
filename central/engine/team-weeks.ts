import { DEFAULT_LAND } from '#domain/clocks/compute-clocks.ts';
import type { HistoryEntry } from '#domain/records/case.ts';
import type { TeamWeek } from '#domain/records/team-week.ts';
import { addDays, type LocalDate, officeDay } from '#domain/time/local-date.ts';
import { STAFF_PROFILE } from '#domain/workload/staff-profile.ts';
import { FIGURE_WEEKS } from '#domain/workload/team-figures.ts';
import { type CaseRecord, mondayOf, teamWeekOf } from '#domain/workload/team-week.ts';
import type { Transaction } from '../database/database.ts';
import { rowsOf } from '../database/rows.ts';
import type { CentralParts } from './engine.ts';
import { writeChanges } from './write-changes.ts';

/** Whole weeks that are summed up again each time, for what was recorded late. */
const AGAIN = 2;

/**
 * Sums up what each team got done in the whole weeks that its figures look at: those that have no row yet, and the last two again. Of teams
 * below the staff council's smallest group no row is made. Who did what is not read. Answers how many rows were written; a second go
 * writes none.
 */
export async function sumUpTeamWeeks(parts: Pick<CentralParts, 'database' | 'now' | 'onChange'>): Promise<number> {
  const { database, now, onChange } = parts;
  const thisMonday = mondayOf(officeDay(now().toISOString()));
  const weeks = Array.from({ length: FIGURE_WEEKS }, (_, at) => addDays(thisMonday, -7 * (at + 1)));
  const teams = await database.transaction(largeTeams, { isolation: 'read committed' });
  let written = 0;
  for (const teamId of teams) {
    const done = await database.transaction((transaction) => sumUp(transaction, teamId, weeks), {
      isolation: 'read committed',
    });
    if (done.rows > 0) onChange(done.buckets);
    written += done.rows;
  }
  return written;
}

async function largeTeams(transaction: Transaction): Promise<string[]> {
  const found = await transaction.query<{ id: string }>(
    `SELECT teams.id FROM teams JOIN officers ON officers.team_ids ? teams.id AND officers.role IN ('case_officer', 'team_lead')
     GROUP BY teams.id HAVING count(*) >= $1 ORDER BY teams.id`,
    [STAFF_PROFILE.minimumGroup],
  );
  return found.map(({ id }) => id);
}

async function sumUp(
  transaction: Transaction,
  teamId: string,
  weeks: readonly LocalDate[],
): Promise<{ readonly rows: number; readonly buckets: string[] }> {
  const known = new Map(
    (
      (await rowsOf(transaction).byIds(
        'teamWeek',
        weeks.map((weekOf) => `${teamId}/${weekOf}`),
      )) as TeamWeek[]
    ).map((row) => [row.weekOf, row]),
  );
  const due = weeks.filter((weekOf, at) => at < AGAIN || !known.has(weekOf));
  const records = await recordsSince(transaction, teamId, due.at(-1)!);
  const place = { land: DEFAULT_LAND };
  const changed = due
    .map((weekOf) => teamWeekOf({ teamId, weekOf, place }, records))
    .filter((row) => JSON.stringify(row) !== JSON.stringify(known.get(row.weekOf)));
  if (changed.length === 0) return { rows: 0, buckets: [] };
  const written = await writeChanges(
    transaction,
    changed.map((row) => ({ table: 'teamWeek' as const, row })),
    () => true,
  );
  if ('taken' in written) throw new Error(`a week is written twice: ${written.taken.id}`);
  return { rows: changed.length, buckets: [...written.effects.keys()] };
}

/** The files of a team's cases that were received since a day, or in which something happened since. */
async function recordsSince(transaction: Transaction, teamId: string, since: LocalDate): Promise<CaseRecord[]> {
  // A day earlier: points in time are kept in UTC.
  const params = [teamId, since, addDays(since, -1)];
  const cases = await transaction.query<{ id: string; received_on: LocalDate }>(
    `SELECT id, received_on FROM cases WHERE team_id = $1 AND (received_on >= $2
       OR EXISTS (SELECT 1 FROM history_entries h WHERE h.case_id = cases.id AND h.at >= $3)
       OR EXISTS (SELECT 1 FROM consultations c WHERE c.case_id = cases.id AND c.sent_on >= $2))`,
    params,
  );
  const ids = [cases.map(({ id }) => id)];
  const history = await transaction.query<{
    case_id: string;
    at: HistoryEntry['at'];
    action: string;
    subject_id: string | null;
    changes: HistoryEntry['changes'];
  }>(
    `SELECT case_id, at, action, subject_id, changes FROM history_entries WHERE case_id = ANY($1::text[])
     AND (changes @> '[{"field":"state"}]' OR action IN ('case.requestDocuments', 'document.file'))`,
    ids,
  );
  const consultations = await transaction.query<{
    case_id: string;
    id: string;
    sent_on: LocalDate;
    follows: string | null;
    package_document_id: string | null;
  }>(
    'SELECT case_id, id, sent_on, follows, package_document_id FROM consultations WHERE case_id = ANY($1::text[])',
    ids,
  );
  const historyOf = Map.groupBy(history, (entry) => entry.case_id);
  const requestsOf = Map.groupBy(consultations, (request) => request.case_id);
  return cases.map(
    ({ id, received_on }): CaseRecord => ({
      theCase: { receivedOn: received_on },
      history: (historyOf.get(id) ?? []).map(({ at, action, subject_id, changes }) => ({
        at,
        action,
        subjectId: subject_id,
        changes,
      })),
      consultations: (requestsOf.get(id) ?? []).map((request) => ({
        id: request.id,
        sentOn: request.sent_on,
        follows: request.follows,
        packageDocumentId: request.package_document_id,
      })),
    }),
  );
}
