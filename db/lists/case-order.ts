import type { CaseListRequest } from '#contract/desk/cases.ts';
import { CASE_STATE_NAMES } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES } from '#domain/case/case-type.ts';
import { fold } from '#domain/text/fold.ts';

/** How a list is ordered: an ORDER BY clause and, where a name decides, the rank of each value of the sorted column. */
export interface CaseOrder {
  orderBy: string;
  ranks: { column: string; json: string } | null;
}

/**
 * Order by a column; rows without a value come last in both directions. Equal values: the earlier receipt first, then by
 * id, turned round with the direction so that a list reversed is the same list from its end.
 */
export function orderOf(sort: CaseListRequest['sort'], officerNames: ReadonlyMap<string, string>): CaseOrder {
  const direction = sort.direction === 'ascending' ? 'ASC' : 'DESC';
  const by = (key: string, ranks: CaseOrder['ranks'] = null): CaseOrder => ({
    orderBy: `${key} IS NULL, ${key} ${direction}, received_on ${direction}, id ${direction}`,
    ranks,
  });
  const ranked = (column: string, names: Iterable<readonly [string, string]>): CaseOrder =>
    by('rank', { column, json: ranksOf(names) });
  switch (sort.column) {
    case 'dueOn':
      return by('due_on');
    case 'applicant':
      return by('sort_name');
    case 'fileReference':
      return by('file_reference');
    case 'receivedOn':
      return by('received_on');
    case 'titleValidUntil':
      return by('title_valid_until');
    case 'nationality':
      return by('nationality');
    case 'pageCount':
      return by('page_count');
    case 'caseType':
      return ranked(
        'case_type',
        Object.entries(CASE_TYPE_NAMES).map(([type, { short }]) => [type, short] as const),
      );
    case 'state':
      return ranked('state', Object.entries(CASE_STATE_NAMES));
    case 'assignee':
      return ranked('assignee_id', officerNames);
  }
}

/** JSON `{value: rank}` in the German order of the names. */
function ranksOf(names: Iterable<readonly [string, string]>): string {
  const ordered = [...names].map(([value, name]) => ({ value, key: fold(name) }));
  ordered.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return JSON.stringify(Object.fromEntries(ordered.map(({ value }, rank) => [value, rank])));
}
