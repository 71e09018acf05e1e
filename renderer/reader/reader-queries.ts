import { queryOptions } from '@tanstack/react-query';
import type { Desk } from '../desk-client.ts';

/** More hits than anyone steps through; the whole number is always told. */
const MOST_HITS = 1000;

/** What the Akte window asks. All keys begin with `reader`, so that a hint of new data makes them stale together. */
export const readerQueries = {
  pages: (desk: Desk, caseId: string) =>
    queryOptions({ queryKey: ['reader', 'pages', caseId], queryFn: () => desk.reader.pages({ caseId }) }),
  words: (desk: Desk, documentId: string, page: number) =>
    queryOptions({
      queryKey: ['reader', 'words', documentId, page],
      queryFn: () => desk.reader.words({ documentId, page }),
      gcTime: 60_000,
    }),
  /** Answers of a query no longer asked are dropped by their key; the ones before stay on the page until the new are there. */
  search: (desk: Desk, caseId: string, query: string) =>
    queryOptions({
      queryKey: ['reader', 'search', caseId, query],
      queryFn: ({ signal }) => desk.reader.search({ caseId, query, limit: MOST_HITS }, { signal }),
      enabled: query !== '',
      placeholderData: (before, beforeQuery) => (beforeQuery?.queryKey[2] === caseId ? before : undefined),
      gcTime: 30_000,
    }),
};
