import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useRef } from 'react';
import type { CaseListRequest, CaseListRow } from '#contract/desk/cases.ts';
import { useDesk } from '../../desk-context.tsx';
import { deskQueries } from '../../desk-queries.ts';
import { type BandRun, bandOf, bandRuns, isBanded, type ListBand } from './list-bands.ts';

/** Rows asked for at once. */
const CHUNK = 200;

export type ListQuestion = Omit<CaseListRequest, 'offset' | 'limit'>;

/** A list of any length of which only the rows near the eye are fetched. */
export interface CaseWindow {
  readonly total: number;
  readonly runs: readonly BandRun[];
  /** The row at an index, undefined while it is on its way. */
  readonly rowAt: (index: number) => CaseListRow | undefined;
  /** Where a case stands among the rows that are here; -1 when it is not among them. */
  readonly indexOf: (caseId: string) => number;
  /** Rows by their places, both included; fetched where they are not here. */
  readonly rowsBetween: (first: number, last: number) => Promise<readonly CaseListRow[]>;
  readonly waiting: boolean;
  readonly failed: boolean;
  readonly retry: () => void;
}

/**
 * Rows `from` to `to` of a list. While the answer to a new question is on its way the old list stays, so that typing in
 * the filter never blinks.
 */
export function useCaseWindow(asked: ListQuestion, today: string | null, from: number, to: number): CaseWindow {
  const desk = useDesk();
  const client = useQueryClient();
  const chunk = useCallback(
    (question: ListQuestion, number: number) =>
      deskQueries.caseList(desk, { ...question, offset: number * CHUNK, limit: CHUNK }),
    [desk],
  );
  const head = useQuery(chunk(asked, 0));
  const lastAnswered = useRef(asked);
  if (head.data) lastAnswered.current = asked;
  const question = lastAnswered.current;

  const firstChunk = Math.max(0, Math.floor(from / CHUNK));
  const lastChunk = Math.max(firstChunk, Math.floor(to / CHUNK));
  const numbers = [
    ...new Set([0, ...Array.from({ length: lastChunk - firstChunk + 1 }, (_, step) => firstChunk + step)]),
  ];
  const chunks = useQueries({ queries: numbers.map((number) => chunk(question, number)) });
  const total = chunks[0]?.data?.total ?? 0;

  const { column } = question.sort;
  const banded = isBanded(column) && today !== null;
  const bands = useQuery({
    queryKey: ['cases', 'list', 'bands', question, today],
    enabled: banded && total > CHUNK,
    queryFn: async () => {
      const part = (number: number) =>
        client.fetchQuery({ ...chunk(question, number), staleTime: Number.POSITIVE_INFINITY });
      const { total: rows } = await part(0);
      return bandRuns(rows, async (index) => {
        const row = (await part(Math.floor(index / CHUNK))).rows[index % CHUNK];
        return row === undefined ? 'none' : bandOf(column, row, today ?? '');
      });
    },
  });

  const rowAt = (index: number): CaseListRow | undefined =>
    chunks[numbers.indexOf(Math.floor(index / CHUNK))]?.data?.rows[index % CHUNK];
  // The heads of the first rows are known at once, so that nothing jumps when the others have been found.
  const firstRuns = banded ? runsOf(chunks[0]?.data?.rows ?? [], (row) => bandOf(column, row, today), total) : [];
  const runs = banded && total > CHUNK ? (bands.data ?? firstRuns).filter((run) => run.start < total) : firstRuns;
  const indexOf = (caseId: string): number => {
    for (const [place, number] of numbers.entries()) {
      const found = chunks[place]?.data?.rows.findIndex((row) => row.id === caseId) ?? -1;
      if (found >= 0) return number * CHUNK + found;
    }
    return -1;
  };
  const rowsBetween = async (first: number, last: number): Promise<readonly CaseListRow[]> => {
    const from = Math.floor(first / CHUNK);
    const parts = Array.from({ length: Math.floor(last / CHUNK) - from + 1 }, (_, step) =>
      client.fetchQuery({ ...chunk(question, from + step), staleTime: Number.POSITIVE_INFINITY }),
    );
    const rows = (await Promise.all(parts)).flatMap((part) => part.rows);
    return rows.slice(first - from * CHUNK, last - from * CHUNK + 1);
  };
  return {
    total,
    runs,
    rowAt,
    indexOf,
    rowsBetween,
    waiting: chunks[0]?.data === undefined && head.isFetching,
    failed: head.isError,
    retry: () => void head.refetch(),
  };
}

/** The runs of the first rows of a list; how long the last one is stays open when more rows follow. */
function runsOf(rows: readonly CaseListRow[], bandOfRow: (row: CaseListRow) => ListBand, total: number): BandRun[] {
  const starts = rows
    .map((row, start) => ({ band: bandOfRow(row), start }))
    .filter(({ band, start }, _, all) => all[start - 1]?.band !== band);
  return starts.map((run, index) => {
    const end = starts[index + 1]?.start ?? (rows.length === total ? total : null);
    return { ...run, count: end === null ? null : end - run.start };
  });
}
