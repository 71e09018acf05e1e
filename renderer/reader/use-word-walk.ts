import { skipToken, useQuery } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import type { ReaderPage } from '#contract/desk/reader.ts';
import type { WeakWord } from '#contract/desk/scan.ts';
import { useDesk } from '../desk-context.tsx';
import { type PointedPlace, pointedPlace } from './pointed-place.ts';

/** The walk through the words of one document that the machine is unsure of. */
export interface WordWalk {
  readonly documentId: string;
  /** Null while they are asked for. */
  readonly words: readonly WeakWord[] | null;
  readonly failed: boolean;
  /** Place in `words`, from 0. */
  readonly at: number;
  /** False at either end. */
  readonly step: (direction: 1 | -1) => boolean;
}

/**
 * Begins with the document being read and stays with it, wherever somebody scrolls meanwhile. `onLook` shows and marks the word that
 * is looked at, and gets null when the walk ends.
 */
export function useWordWalk(
  pages: readonly ReaderPage[],
  onLook: (page: ReaderPage, place: PointedPlace) => void,
): { readonly walk: WordWalk | null; readonly begin: (documentId: string) => void; readonly end: () => void } {
  const desk = useDesk();
  const [documentId, setDocumentId] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const { data, isError } = useQuery({
    queryKey: ['reader', 'weak-words', documentId],
    queryFn: documentId === null ? skipToken : () => desk.reader.weakWords({ documentId }),
    gcTime: 30_000,
  });
  const count = data?.length ?? 0;
  const word = data?.[at];
  // A correction brings the list anew; only another word is another place to look at.
  const here = word && `${documentId}/${word.page}/${word.word}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: looked at once, when the walk comes to the word
  useEffect(() => {
    const page = word && pages.find((one) => one.documentId === documentId && one.page === word.page);
    const place = page && pointedPlace(page, word.box);
    if (page && place) onLook(page, place);
  }, [here]);
  const begin = useCallback((wanted: string) => {
    setDocumentId(wanted);
    setAt(0);
  }, []);
  const end = useCallback(() => setDocumentId(null), []);
  const step = (direction: 1 | -1): boolean => {
    const next = at + direction;
    if (next < 0 || next >= count) return false;
    setAt(next);
    return true;
  };
  const walk = documentId === null ? null : { documentId, words: data ?? null, failed: isError, at, step };
  return { walk, begin, end };
}
