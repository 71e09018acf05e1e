import { useEffect, useRef } from 'react';
import type { Selection } from '#contract/desk/session.ts';
import { useDesk } from '../desk-context.tsx';
import { useSelection } from '../desk-queries.ts';
import { useSelect } from '../use-select.ts';
import { type FileLeaves, slotOfPage } from './file-leaves.ts';

/** The name this window signs its selections with. */
export const READER_WINDOW = 'akte';

/** Scrolling is not told leaf by leaf: what someone stays at for this long is what they look at. */
const STAYED_MS = 150;

/**
 * Keeps this window and the others at the same page: goes where another window points (`onFollow` gets the slot), and tells
 * where this one is, which the OCR pool hears too. What this window said itself is never followed.
 */
export function useSharedPlace(
  leaves: FileLeaves,
  currentSlot: number,
  query: string,
  onFollow: (slot: number, selection: Selection) => void,
): void {
  const desk = useDesk();
  const selection = useSelection();
  const select = useSelect(READER_WINDOW);
  const followed = useRef<Selection | null>(null);
  /**
   * The slot we are at without anybody having moved here: where the file opened, or where we followed to. It is not told,
   * or an answer that crosses the other window's next choice on its way would undo that choice.
   */
  const quietSlot = useRef<number | null>(null);

  useEffect(() => {
    const first = followed.current === null;
    if (followed.current === selection || leaves.slots.length === 0) return;
    const { documentId, page, by } = selection;
    if (by === READER_WINDOW && !first) {
      followed.current = selection;
      return;
    }
    if (documentId === null) {
      followed.current = selection;
      return;
    }
    const slot = slotOfPage(leaves, documentId, page);
    // A document that is still on its way is followed as soon as its pages are known.
    if (slot < 0) return;
    followed.current = selection;
    quietSlot.current = slot;
    onFollow(slot, selection);
  }, [selection, leaves, onFollow]);

  const slot = leaves.slots[currentSlot];
  const documentId = slot?.kind === 'page' ? slot.page.documentId : null;
  const page = slot?.kind === 'page' ? slot.page.page : null;
  useEffect(() => {
    if (documentId === null || page === null) return;
    const timer = setTimeout(() => {
      void desk.reader.looking({ documentId, page }).catch(() => {
        // Only a hint for the order of work; the next page says it again.
      });
      quietSlot.current ??= currentSlot;
      if (currentSlot === quietSlot.current) return;
      quietSlot.current = -1;
      select({ documentId, page });
    }, STAYED_MS);
    return () => clearTimeout(timer);
  }, [desk, select, currentSlot, documentId, page]);

  const shared = useRef(selection);
  shared.current = selection;
  useEffect(() => {
    if (shared.current.query !== query) select({ query });
  }, [select, query]);
}
