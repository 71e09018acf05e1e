import type { Database } from 'better-sqlite3';
import { columnsOf } from '#contract/central/sql-names.ts';
import type { CaseListRequest, CaseListRow, QueueId, QueueSummary } from '#contract/desk/cases.ts';
import { rowFromSql } from '../rows/columns.ts';
import { conditionsOf, type ListFilters } from './case-conditions.ts';
import { orderOf } from './case-order.ts';
import { type ListOwner, scopeOf } from './case-queue.ts';

/** A row of a list; `assigneeName` is null when nobody has the case. */
export type ListedCase = CaseListRow & { assigneeName: string | null };

export interface ListedCases {
  total: number;
  offset: number;
  rows: ListedCase[];
}

/** A stretch of a queue in an order, and what narrows it. */
export type ListQuestion = Pick<CaseListRequest, 'queue' | 'sort' | 'offset' | 'limit'> & ListFilters;

const COLUMNS = columnsOf('case')
  .map((column) => `cases.${column}`)
  .join(', ');

/**
 * A stretch of a queue, filtered and sorted. `total` counts all rows of the filtered queue. Rows with a change that central
 * has not answered are `pending`. Reads only; never throws for what a person can type.
 */
export function listCases(sqlite: Database, request: ListQuestion, owner: ListOwner): ListedCases {
  const scope = scopeOf(request.queue, owner, request.states);
  const { where, values } = conditionsOf(scope, request);
  const { sortKey, values: sortValues, orderBy } = orderOf(request.sort, officerNames(sqlite));
  const total = sqlite.prepare(`SELECT count(*) FROM cases WHERE ${where}`).pluck().get(values) as number;
  // First the ids out of the index alone, then the whole rows of this stretch only.
  const rows = sqlite
    .prepare(
      `WITH stretch AS MATERIALIZED (
         SELECT id, row_number() OVER () AS place FROM (
           SELECT id, received_on, ${sortKey} AS sort_key FROM cases INDEXED BY ${indexFor(scope.assigneeId)}
           WHERE ${where} ORDER BY ${orderBy} LIMIT ? OFFSET ?
         )
       )
       SELECT ${COLUMNS}, officers.name,
         EXISTS (SELECT 1 FROM shadow WHERE tbl = 'case' AND row_id = cases.id)
       FROM stretch CROSS JOIN cases ON cases.id = stretch.id LEFT JOIN officers ON officers.id = cases.assignee_id
       ORDER BY stretch.place`,
    )
    .raw(true)
    .all(...sortValues, ...values, request.limit, request.offset) as unknown[][];
  return { total, offset: request.offset, rows: rows.map(listedCase) };
}

/** The queues of an officer with the number of open cases in each: the own ones first, then each own team by name. */
export function listQueues(sqlite: Database, owner: ListOwner): QueueSummary[] {
  const own: QueueId[] = [
    'inbox',
    'mine',
    'waiting_labour_agency',
    'waiting_applicant',
    'awaiting_signature',
    'follow_ups',
  ];
  const teams = sqlite.prepare('SELECT id FROM teams ORDER BY name, id').pluck().all() as string[];
  const count = (id: QueueId): number => {
    const { where, values } = conditionsOf(scopeOf(id, owner));
    return sqlite.prepare(`SELECT count(*) FROM cases WHERE ${where}`).pluck().get(values) as number;
  };
  return [
    ...own.map((id) => ({ id, teamId: null, count: count(id) })),
    ...teams
      .filter((teamId) => owner.teamIds.includes(teamId))
      .map((teamId) => ({ id: `team:${teamId}` as const, teamId, count: count(`team:${teamId}`) })),
  ];
}

/** An officer's own cases are few and lie together in their own index; everything else is a walk over the list's. */
function indexFor(assigneeId: string | null | undefined): string {
  return typeof assigneeId === 'string' ? 'cases_assignee' : 'cases_list';
}

function officerNames(sqlite: Database): ReadonlyMap<string, string> {
  return new Map(
    sqlite.prepare('SELECT id, name FROM officers ORDER BY name, id').raw(true).all() as [string, string][],
  );
}

function listedCase(values: unknown[]): ListedCase {
  const [assigneeName, pending] = values.slice(-2) as [string | null, number];
  return {
    ...(rowFromSql('case', values) as unknown as Omit<CaseListRow, 'confirmation'>),
    confirmation: pending === 1 ? 'pending' : 'confirmed',
    assigneeName,
  };
}
