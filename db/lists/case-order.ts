import type { CaseListRequest } from '#contract/desk/cases.ts';
import { CASE_STATE_NAMES } from '#domain/case/case-state.ts';
import { CASE_TYPE_NAMES } from '#domain/case/case-type.ts';
import { fold } from '#domain/text/fold.ts';

/** How a list is ordered: the expression `sort_key`, the values of its question marks, and the ORDER BY clause over it. */
export interface CaseOrder {
  sortKey: string;
  values: readonly string[];
  orderBy: string;
}

/**
 * Order by a column; rows without a value come last in both directions. Equal values: the earlier receipt first, then by
 * id, turned round with the direction so that a list reversed is the same list from its end.
 */
export function orderOf(sort: CaseListRequest['sort'], officerNames: ReadonlyMap<string, string>): CaseOrder {
  const direction = sort.direction === 'ascending' ? 'ASC' : 'DESC';
  const orderBy = `sort_key ${direction} NULLS LAST, received_on ${direction}, id ${direction}`;
  const by = (sortKey: string): CaseOrder => ({ sortKey, values: [], orderBy });
  const ranked = (column: string, names: Iterable<readonly [string, string]>): CaseOrder => {
    const values = inGermanOrder(names);
    // A chain of comparisons with some ten values is faster than joining a table of ranks.
    const chain = values.map((_, rank) => `WHEN ? THEN ${rank}`).join(' ');
    return values.length === 0 ? by('NULL') : { sortKey: `CASE ${column} ${chain} END`, values, orderBy };
  };
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
    case 'route':
      return by('route');
    case 'gaps':
      return by('gaps');
    case 'followUpOn':
      return by('follow_up_on');
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

/** Values in the German order of their names. */
function inGermanOrder(names: Iterable<readonly [string, string]>): string[] {
  const ordered = [...names].map(([value, name]) => ({ value, key: fold(name) }));
  ordered.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return ordered.map(({ value }) => value);
}
