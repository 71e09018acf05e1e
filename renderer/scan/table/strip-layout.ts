import type { TableOrder } from './table-order.ts';

/** Width of a page in the strip with the space after it, in CSS pixels. */
export const CELL = 104;
/** Space between two documents. */
export const BETWEEN = 20;

/** A document as the strip brackets it. */
export interface StripGroup {
  /** Place among the documents. */
  readonly document: number;
  readonly left: number;
  readonly width: number;
}

export interface StripLayout {
  /** Left edge of each page, in the order of the table. */
  readonly lefts: readonly number[];
  readonly groups: readonly StripGroup[];
  readonly width: number;
}

/** Lays the pages out in one row, those of a document close together; pages left out stand by themselves. */
export function stripLayout({ pages, documentOf }: TableOrder): StripLayout {
  const lefts: number[] = [];
  const groups: { document: number; left: number; width: number }[] = [];
  let left = BETWEEN;
  let before: number | undefined;
  for (const [at, { pageId }] of pages.entries()) {
    const document = documentOf.get(pageId);
    const open = groups.at(-1);
    if (at > 0 && document !== before) left += BETWEEN;
    if (document !== undefined && document === before && open) open.width = left + CELL - open.left;
    else if (document !== undefined) groups.push({ document, left, width: CELL });
    lefts.push(left);
    left += CELL;
    before = document;
  }
  return { lefts, groups, width: left + BETWEEN };
}

/** Places of the pages between two positions, `to` not among them. */
export function pagesBetween({ lefts }: StripLayout, from: number, to: number): { from: number; to: number } {
  return { from: firstFrom(lefts, from - CELL), to: firstFrom(lefts, to) };
}

/** The first place whose left edge is at or behind `position`. */
function firstFrom(lefts: readonly number[], position: number): number {
  let low = 0;
  let high = lefts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lefts[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
