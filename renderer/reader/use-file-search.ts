import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { FileSearchResult } from '#contract/desk/reader.ts';
import { useDesk } from '../desk-context.tsx';
import { readerQueries } from './reader-queries.ts';

/** Shorter than two keystrokes of a fast typist: answers come while typing, half of the questions are never asked. */
const DEBOUNCE_MS = 60;

export interface FileSearch {
  readonly typed: string;
  type(typed: string): void;
  /** What is asked now: `typed` without outer spaces, a moment later. */
  readonly query: string;
  /** The newest answer of this file; null while nothing is asked. It may still be of the query before. */
  readonly result: FileSearchResult | null;
  /** The search gave no answer; that is not "no hit". */
  readonly failed: boolean;
}

/** Search as you type over one file. `given` is the query of the shared selection, taken over whenever another window sets it. */
export function useFileSearch(caseId: string, given: { query: string; fromOther: boolean }): FileSearch {
  const desk = useDesk();
  const [typed, type] = useState(given.query);
  const [query, setQuery] = useState(given.query.trim());
  const taken = useRef(given.query);
  useEffect(() => {
    if (taken.current === given.query) return;
    taken.current = given.query;
    if (given.fromOther) type(given.query);
  }, [given.query, given.fromOther]);
  useEffect(() => {
    const timer = setTimeout(() => setQuery(typed.trim()), DEBOUNCE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  const { data, isError } = useQuery(readerQueries.search(desk, caseId, query));
  const failed = query !== '' && isError;
  return { typed, type, query, result: query === '' || failed ? null : (data ?? null), failed };
}
