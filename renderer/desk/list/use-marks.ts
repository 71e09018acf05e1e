import { useCallback, useEffect, useRef, useState } from 'react';
import type { CaseListRow } from '#contract/desk/cases.ts';
import type { MarkedCase } from '../bulk/use-bulk.ts';

/** How many cases can be marked at once: what one person can look over, and what a desk does without a pause. */
export const MOST_MARKED = 500;

export interface Marks {
  readonly all: ReadonlyMap<string, MarkedCase>;
  /** More were asked for than can be marked at once. */
  readonly isCut: boolean;
  readonly toggle: (row: CaseListRow, index: number) => void;
  /** Marks all rows from the one where marking began to this one, and no other. */
  readonly extendTo: (index: number, from: number) => void;
  readonly markAll: (total: number) => void;
  readonly clear: () => void;
}

/**
 * The marked rows of a list. `rowsBetween` fetches rows that are not here. Marks go with the question: what a filter hides
 * is never acted upon.
 */
export function useMarks(
  questionKey: string,
  rowsBetween: (first: number, last: number) => Promise<readonly CaseListRow[]>,
): Marks {
  const [all, setAll] = useState<ReadonlyMap<string, MarkedCase>>(new Map());
  const [isCut, setCut] = useState(false);
  const anchor = useRef<number | null>(null);
  // Rows that arrive late lose to a later wish.
  const wish = useRef(0);

  const clear = useCallback(() => {
    wish.current += 1;
    anchor.current = null;
    setCut(false);
    setAll((before) => (before.size === 0 ? before : new Map()));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is the reason, not something that is read
  useEffect(clear, [questionKey, clear]);

  const markBetween = (first: number, last: number): void => {
    wish.current += 1;
    const mine = wish.current;
    const held = Math.min(last, first + MOST_MARKED - 1);
    rowsBetween(first, held).then(
      (rows) => {
        if (mine !== wish.current) return;
        setAll(new Map(rows.map((row) => [row.id, marked(row)])));
        setCut(held < last);
      },
      () => {
        // The desk did not answer; the list says so itself, the marks stay as they were.
      },
    );
  };
  return {
    all,
    isCut,
    toggle(row, index) {
      wish.current += 1;
      anchor.current = index;
      setAll((before) => {
        const next = new Map(before);
        if (!next.delete(row.id) && next.size < MOST_MARKED) next.set(row.id, marked(row));
        return next;
      });
    },
    extendTo(index, from) {
      anchor.current ??= from;
      markBetween(Math.min(anchor.current, index), Math.max(anchor.current, index));
    },
    markAll: (total) => markBetween(0, total - 1),
    clear,
  };
}

function marked({ id, applicantName }: CaseListRow): MarkedCase {
  return { id, name: applicantName };
}
