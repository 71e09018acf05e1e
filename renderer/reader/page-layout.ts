import type { Slot } from './file-leaves.ts';
import type { View } from './zoom.ts';

/** All lengths are CSS pixels; `x` counts from the left edge of the column, `top` and `y` from the top of the whole file. */
export interface PlacedSlot {
  readonly index: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Row {
  readonly top: number;
  readonly height: number;
  /** True when a document begins here: the row then has a heading of HEADING_HEIGHT above its sheets. */
  readonly startsDocument: boolean;
  readonly items: readonly PlacedSlot[];
}

export interface ColumnLayout {
  readonly rows: readonly Row[];
  /** Row of each slot, by slot index. */
  readonly rowOfSlot: readonly number[];
  readonly width: number;
  readonly height: number;
}

export const HEADING_HEIGHT = 40;
export const CAPTION_HEIGHT = 28;
export const GAP_HEIGHT = 56;
const MARGIN = 16;

/** Pages are kept at 200 dpi; a CSS pixel is 1/96 inch. */
const CSS_PIXELS_PER_PAGE_PIXEL = 96 / 200;
const A4 = { width: 1654, height: 2339 };
/** Photographs say nothing about paper; no sheet is taken for larger or smaller than these edges at 100 %. */
const LONGEST_EDGE = { least: 400, most: 1700 };
/** Wider than this at "fit width" lines become too long to read and small receipts become posters. */
const WIDEST_FIT = 1.35;
/** Browsers cannot lay out an element much higher than 33 million pixels. Larger files get smaller sheets instead. */
const HIGHEST_COLUMN = 30_000_000;

/** Places every slot of a file. Pure; 1,000 slots take well under a frame. */
export function layoutColumn(
  slots: readonly Slot[],
  view: View,
  viewport: { readonly width: number; readonly height: number },
): ColumnLayout {
  const layout = place(slots, view, viewport, 1);
  return layout.height <= HIGHEST_COLUMN ? layout : place(slots, view, viewport, HIGHEST_COLUMN / layout.height);
}

/** A sheet as large as its paper at 100 %, turned as the view turns it. */
export function paperSize(slot: Slot, rotation: View['rotation']): { width: number; height: number } {
  const pixels =
    slot.kind === 'page' && slot.page.width !== null && slot.page.height !== null
      ? { width: slot.page.width, height: slot.page.height }
      : A4;
  const longest = Math.max(pixels.width, pixels.height) * CSS_PIXELS_PER_PAGE_PIXEL;
  const bounded = Math.max(LONGEST_EDGE.least, Math.min(LONGEST_EDGE.most, longest));
  const factor = (CSS_PIXELS_PER_PAGE_PIXEL * bounded) / longest;
  const upright = { width: pixels.width * factor, height: pixels.height * factor };
  return rotation % 180 === 0 ? upright : { width: upright.height, height: upright.width };
}

/** The factor of the paper's size at which one sheet is drawn. */
export function scaleOf(slot: Slot, view: View, viewport: { readonly width: number; readonly height: number }): number {
  if ('scale' in view.zoom) return view.zoom.scale;
  const paper = paperSize(slot, view.rotation);
  const columns = view.twoUp ? 2 : 1;
  const room = (viewport.width - MARGIN * (columns + 1)) / columns;
  const byWidth = Math.min(WIDEST_FIT, room / paper.width);
  if (view.zoom.fit === 'width') return Math.max(0.05, byWidth);
  const byHeight = (viewport.height - HEADING_HEIGHT - CAPTION_HEIGHT - MARGIN) / paper.height;
  return Math.max(0.05, Math.min(room / paper.width, byHeight));
}

/** Rows that touch the window, with `overscan` pixels more above and below: `[first, end)`. */
export function visibleRows(
  layout: ColumnLayout,
  scrollTop: number,
  viewportHeight: number,
  overscan: number,
): { first: number; end: number } {
  const first = rowAt(layout, scrollTop - overscan);
  let end = first;
  while (end < layout.rows.length && layout.rows[end]!.top < scrollTop + viewportHeight + overscan) end += 1;
  return { first, end };
}

/** The row at a height of the column (the nearest one outside of it); 0 for an empty file. */
export function rowAt(layout: ColumnLayout, y: number): number {
  let low = 0;
  let high = layout.rows.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (layout.rows[middle]!.top <= y) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/**
 * The slot someone reads: of the row that covers a third of the way down the window. At the very end of the file it is
 * the last row, which could otherwise never be reached when the last sheets are short.
 */
export function slotInView(layout: ColumnLayout, scrollTop: number, viewportHeight: number): number {
  if (layout.rows.length === 0) return -1;
  const atEnd = scrollTop > 0 && scrollTop + viewportHeight >= layout.height - 1;
  const row = atEnd ? layout.rows.length - 1 : rowAt(layout, scrollTop + viewportHeight / 3);
  return layout.rows[row]!.items[0]!.index;
}

/** A place in the file that survives zooming, turning and pages whose size becomes known: a slot and how far into its row. */
export interface Anchor {
  readonly slot: number;
  readonly fraction: number;
}

export function anchorAt(layout: ColumnLayout, scrollTop: number): Anchor | null {
  const row = layout.rows[rowAt(layout, scrollTop)];
  const first = row?.items[0];
  if (!row || !first) return null;
  return { slot: first.index, fraction: (scrollTop - row.top) / row.height };
}

export function scrollTopOf(layout: ColumnLayout, anchor: Anchor): number {
  const row = layout.rows[layout.rowOfSlot[anchor.slot] ?? 0];
  return row ? Math.max(0, row.top + anchor.fraction * row.height) : 0;
}

/** Where to scroll to show a slot from its top, heading included. */
export function topOfSlot(layout: ColumnLayout, slot: number): number {
  const row = layout.rows[layout.rowOfSlot[slot] ?? 0];
  return row ? Math.max(0, row.top - MARGIN / 2) : 0;
}

export function placedSlot(layout: ColumnLayout, slot: number): PlacedSlot | undefined {
  return layout.rows[layout.rowOfSlot[slot] ?? -1]?.items.find((item) => item.index === slot);
}

function place(
  slots: readonly Slot[],
  view: View,
  viewport: { readonly width: number; readonly height: number },
  shrink: number,
): ColumnLayout {
  const groups = rowsOf(slots, view.twoUp);
  const rows: Row[] = [];
  const rowOfSlot: number[] = [];
  const sizes = slots.map((slot) => sheetSize(slot, view, viewport, shrink));
  const widest = groups.reduce((most, group) => Math.max(most, rowWidth(group.indices, sizes)), 0);
  const width = Math.max(viewport.width, widest + 2 * MARGIN);
  let top = MARGIN;
  for (const group of groups) {
    const heading = group.startsDocument ? HEADING_HEIGHT : 0;
    const isGap = slots[group.indices[0]!]!.kind === 'gap';
    const tallest = Math.max(...group.indices.map((index) => sizes[index]!.height));
    let x = (width - rowWidth(group.indices, sizes)) / 2;
    const items = group.indices.map((index): PlacedSlot => {
      const size = sizes[index]!;
      const item = { index, x, y: top + heading, width: size.width, height: size.height };
      x += size.width + MARGIN;
      rowOfSlot[index] = rows.length;
      return item;
    });
    const height = heading + tallest + (isGap ? MARGIN : CAPTION_HEIGHT);
    rows.push({ top, height, startsDocument: group.startsDocument, items });
    top += height;
  }
  return { rows, rowOfSlot, width, height: top + MARGIN };
}

function sheetSize(
  slot: Slot,
  view: View,
  viewport: { readonly width: number; readonly height: number },
  shrink: number,
): { width: number; height: number } {
  if (slot.kind === 'gap')
    return { width: Math.max(240, Math.min(760, viewport.width - 2 * MARGIN)), height: GAP_HEIGHT };
  const paper = paperSize(slot, view.rotation);
  const scale = scaleOf(slot, view, viewport) * shrink;
  return { width: Math.round(paper.width * scale), height: Math.round(paper.height * scale) };
}

/** A document always begins a row, so that its heading stands above its first leaf; a gap has a row to itself. */
function rowsOf(slots: readonly Slot[], twoUp: boolean): { indices: number[]; startsDocument: boolean }[] {
  const rows: { indices: number[]; startsDocument: boolean }[] = [];
  let previous: Slot | undefined;
  for (const [index, slot] of slots.entries()) {
    const startsDocument =
      slot.kind === 'page' && (previous?.kind !== 'page' || previous.page.documentId !== slot.page.documentId);
    const open = rows.at(-1);
    const joins =
      twoUp && !startsDocument && slot.kind === 'page' && previous?.kind === 'page' && open?.indices.length === 1;
    if (joins) open.indices.push(index);
    else rows.push({ indices: [index], startsDocument });
    previous = slot;
  }
  return rows;
}

function rowWidth(indices: readonly number[], sizes: readonly { width: number }[]): number {
  return indices.reduce((sum, index) => sum + sizes[index]!.width, 0) + MARGIN * (indices.length - 1);
}
