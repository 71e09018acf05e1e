import { isUnsearchable, type ReaderPage } from '#contract/desk/reader.ts';
import type { MisfilingTrace } from '#domain/records/document.ts';

/** One place of the continuously numbered file: a leaf, or the gap a moved document left behind. */
export type Slot =
  | { readonly kind: 'page'; readonly leaf: number; readonly page: ReaderPage }
  | { readonly kind: 'gap'; readonly leaf: number; readonly lastLeaf: number; readonly trace: MisfilingTrace };

/** The whole file in leaf order. `lastLeaf` is the number the file is counted to ("Bl. 12 / 412"), gaps included. */
export interface FileLeaves {
  readonly slots: readonly Slot[];
  readonly lastLeaf: number;
}

export const NO_LEAVES: FileLeaves = { slots: [], lastLeaf: 0 };

/** Pages and traces as one column. Leaf numbers are never given twice, so a trace never covers a page that is here. */
export function fileLeaves(pages: readonly ReaderPage[], traces: readonly MisfilingTrace[]): FileLeaves {
  const slots: Slot[] = [
    ...pages.map((page): Slot => ({ kind: 'page', leaf: page.leaf, page })),
    ...traces.map((trace): Slot => {
      const lastLeaf = trace.firstLeaf + trace.pageCount - 1;
      return { kind: 'gap', leaf: trace.firstLeaf, lastLeaf, trace };
    }),
  ].sort((a, b) => a.leaf - b.leaf);
  const lastLeaf = slots.reduce((last, slot) => Math.max(last, lastLeafOf(slot)), 0);
  return { slots, lastLeaf };
}

export function lastLeafOf(slot: Slot): number {
  return slot.kind === 'gap' ? slot.lastLeaf : slot.leaf;
}

/**
 * The slot that holds leaf `leaf`; of a number nobody holds the next one, past the end the last. -1 only for an empty file.
 * Numbers a person types are taken as meant: 9999 of 412 is the last leaf.
 */
export function slotOfLeaf(leaves: FileLeaves, leaf: number): number {
  const { slots } = leaves;
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (lastLeafOf(slots[middle]!) < leaf) low = middle + 1;
    else high = middle;
  }
  return Math.min(low, slots.length - 1);
}

/** The slot of a page of a document; -1 when the file does not hold it (any more). */
export function slotOfPage(leaves: FileLeaves, documentId: string, page: number | null): number {
  return leaves.slots.findIndex(
    (slot) => slot.kind === 'page' && slot.page.documentId === documentId && slot.page.page === (page ?? 1),
  );
}

/** Pages whose text waits, failed or is weak. A search proves nothing there, so they are named one by one. */
export function unreadPages(leaves: FileLeaves): ReaderPage[] {
  return leaves.slots.flatMap((slot) => (slot.kind === 'page' && isUnsearchable(slot.page) ? [slot.page] : []));
}
