import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import type { CaseListRequest } from '#contract/desk/cases.ts';
import type { Selection, Session } from '#contract/desk/session.ts';
import type { Desk } from './desk-client.ts';
import { useDesk } from './desk-context.tsx';

/** What a window knows while the first answer is on its way. */
export const NO_SELECTION: Selection = { caseId: null, documentId: null, page: null, query: '', by: '' };

/**
 * Every question of the windows with its key. Answers stay fresh until an event says otherwise (desk-events.tsx),
 * therefore nothing is asked twice and nothing polls.
 */
export const deskQueries = {
  session: (desk: Desk) => queryOptions({ queryKey: ['session'], queryFn: () => desk.session.get() }),
  selection: (desk: Desk) => queryOptions({ queryKey: ['selection'], queryFn: () => desk.selection.get() }),
  /** The lists with their counts. `isWhole` is false while the rows of a new desk are still coming: those counts are not these. */
  queues: (desk: Desk, isWhole: boolean) =>
    queryOptions({ queryKey: ['queues', { isWhole }], queryFn: () => desk.queues.list() }),
  caseList: (desk: Desk, request: CaseListRequest) =>
    queryOptions({ queryKey: ['cases', 'list', request], queryFn: () => desk.cases.list(request) }),
  caseDetail: (desk: Desk, caseId: string) =>
    queryOptions({ queryKey: ['cases', 'detail', caseId], queryFn: () => desk.cases.get({ caseId }) }),
  pending: (desk: Desk) => queryOptions({ queryKey: ['pending'], queryFn: () => desk.commands.pending() }),
  conflicts: (desk: Desk) => queryOptions({ queryKey: ['conflicts'], queryFn: () => desk.conflicts.list() }),
  intake: (desk: Desk) => queryOptions({ queryKey: ['intake'], queryFn: () => desk.intake.list() }),
  /** What this officer was told of work that came and went. */
  notices: (desk: Desk) => queryOptions({ queryKey: ['notices'], queryFn: () => desk.notices.list() }),
  found: (desk: Desk, query: string) =>
    queryOptions({
      queryKey: ['found', query],
      queryFn: ({ signal }) => desk.find.everywhere({ query, limit: 30 }, { signal }),
      placeholderData: keepPreviousData,
      gcTime: 30_000,
    }),
  preference: (desk: Desk, key: string) =>
    queryOptions({ queryKey: ['preference', key], queryFn: () => desk.preferences.get({ key }) }),
};

/** The session; null until the desk has answered for the first time. */
export function useSession(): Session | null {
  const desk = useDesk();
  return useQuery(deskQueries.session(desk)).data ?? null;
}

/** The case, page and search all windows share. */
export function useSelection(): Selection {
  const desk = useDesk();
  return useQuery(deskQueries.selection(desk)).data ?? NO_SELECTION;
}
