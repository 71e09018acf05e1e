import { describe, expect, it } from 'vitest';
import type { ReaderPage } from '#contract/desk/reader.ts';
import type { MisfilingTrace } from '#domain/records/document.ts';
import { fileLeaves, slotOfLeaf, slotOfPage, unreadPages } from './file-leaves.ts';
import { anchorAt, layoutColumn, scrollTopOf, slotInView, topOfSlot, visibleRows } from './page-layout.ts';
import { FIRST_VIEW } from './zoom.ts';

const WINDOW = { width: 1200, height: 900 };

function page(leaf: number, more: Partial<ReaderPage> = {}): ReaderPage {
  return {
    leaf,
    documentId: 'a',
    page: leaf,
    width: 1654,
    height: 2339,
    text: 'ocr',
    confidence: 90,
    failure: null,
    drawing: { kind: 'image', url: `/page/x/${leaf}` },
    available: true,
    ...more,
  };
}

const trace = {
  id: 't',
  caseId: 'c',
  documentId: 'gone',
  title: 'Mietvertrag',
  firstLeaf: 4,
  pageCount: 3,
  movedToCaseId: 'other',
  movedBy: 'someone',
  movedAt: '2026-11-12T09:00:00.000Z',
  reason: 'gehört zur Ehefrau',
} as MisfilingTrace;

const many = (count: number): ReaderPage[] => Array.from({ length: count }, (_, index) => page(index + 1));

describe('the file as one numbered column', () => {
  const leaves = fileLeaves([page(1), page(2), page(3), page(7, { documentId: 'b', page: 1 })], [trace]);

  it('keeps the gap of a moved document at its leaves and counts to the last leaf', () => {
    expect(leaves.slots.map((slot) => `${slot.kind} ${slot.leaf}`)).toEqual([
      'page 1',
      'page 2',
      'page 3',
      'gap 4',
      'page 7',
    ]);
    expect(leaves.lastLeaf).toBe(7);
  });

  it.each([
    [1, 0],
    [5, 3],
    [7, 4],
    [9999, 4],
  ])('leaf %i is slot %i', (leaf, slot) => {
    expect(slotOfLeaf(leaves, leaf)).toBe(slot);
  });

  it('finds pages by document, and says when a page is not here', () => {
    expect(slotOfPage(leaves, 'b', null)).toBe(4);
    expect(slotOfPage(leaves, 'gone', 1)).toBe(-1);
  });

  it('has no slot in an empty file', () => {
    expect(slotOfLeaf(fileLeaves([], []), 1)).toBe(-1);
  });

  it('names the pages whose text waits, failed or is weak, but no blank page', () => {
    const pages = [
      page(1),
      page(2, { text: 'waiting', confidence: null }),
      page(3, { text: 'failed', confidence: null }),
      page(4, { confidence: 41 }),
      page(5, { confidence: null }),
    ];
    expect(unreadPages(fileLeaves(pages, [])).map(({ leaf }) => leaf)).toEqual([2, 3, 4]);
  });
});

describe('the layout of the column', () => {
  it('draws only the rows near the window of a 1,000-page file', () => {
    const layout = layoutColumn(fileLeaves(many(1000), []).slots, FIRST_VIEW, WINDOW);
    const { first, end } = visibleRows(layout, layout.height / 2, WINDOW.height, WINDOW.height);
    expect(end - first).toBeLessThanOrEqual(4);
    expect(layout.rows[first]!.top).toBeLessThanOrEqual(layout.height / 2);
  });

  it('never overlaps rows, whatever their sizes, and holds every slot', () => {
    const pages = many(50).map((one, index) =>
      index % 7 === 0
        ? { ...one, width: 2339, height: 1654 }
        : index % 5 === 0
          ? { ...one, width: null, height: null }
          : one,
    );
    for (const view of [FIRST_VIEW, { ...FIRST_VIEW, twoUp: true }, { ...FIRST_VIEW, rotation: 90 as const }]) {
      const layout = layoutColumn(fileLeaves(pages, []).slots, view, WINDOW);
      for (const [index, row] of layout.rows.entries()) {
        const next = layout.rows[index + 1];
        if (next) expect(row.top + row.height).toBeLessThanOrEqual(next.top + 0.5);
        for (const item of row.items) expect(item.y + item.height).toBeLessThanOrEqual(row.top + row.height);
      }
      expect(layout.rowOfSlot).toHaveLength(pages.length);
    }
  });

  it('reserves A4 for a page whose size is not known yet, so that nothing jumps when it is drawn', () => {
    const known = layoutColumn(fileLeaves([page(1)], []).slots, FIRST_VIEW, WINDOW);
    const unknown = layoutColumn(fileLeaves([page(1, { width: null, height: null })], []).slots, FIRST_VIEW, WINDOW);
    expect(unknown.height).toBe(known.height);
  });

  it('shows a whole page at "fit page" and two in a row when two-up', () => {
    const view = { zoom: { fit: 'page' as const }, twoUp: true, rotation: 0 as const };
    const layout = layoutColumn(fileLeaves(many(4), []).slots, view, WINDOW);
    expect(layout.rows.map((row) => row.items.length)).toEqual([2, 2]);
    expect(layout.rows[0]!.items[0]!.height).toBeLessThan(WINDOW.height);
  });

  it('begins a row with every document, so that its heading stands above its first leaf', () => {
    const pages = [page(1), page(2, { documentId: 'b', page: 1 }), page(3, { documentId: 'b', page: 2 })];
    const layout = layoutColumn(fileLeaves(pages, []).slots, { ...FIRST_VIEW, twoUp: true }, WINDOW);
    expect(layout.rows.map((row) => row.items.map((item) => item.index))).toEqual([[0], [1, 2]]);
    expect(layout.rows.every((row) => row.startsDocument)).toBe(true);
  });

  it('keeps the place being read when the zoom changes', () => {
    const { slots } = fileLeaves(many(300), []);
    const before = layoutColumn(slots, FIRST_VIEW, WINDOW);
    const anchor = anchorAt(before, topOfSlot(before, 200) + 300)!;
    const after = layoutColumn(slots, { ...FIRST_VIEW, zoom: { scale: 0.5 } }, WINDOW);
    expect(slotInView(after, scrollTopOf(after, anchor), 10)).toBe(200);
  });

  it('stays below the height browsers can lay out, with 20,000 pages at the largest scale', () => {
    const view = { ...FIRST_VIEW, zoom: { scale: 5 } };
    const layout = layoutColumn(fileLeaves(many(20_000), []).slots, view, WINDOW);
    expect(layout.height).toBeLessThan(33_000_000);
  });

  it('reads the last slot at the very end, although it is too short to reach the reading line', () => {
    const layout = layoutColumn(fileLeaves(many(30), []).slots, { ...FIRST_VIEW, zoom: { scale: 0.1 } }, WINDOW);
    expect(slotInView(layout, layout.height - WINDOW.height, WINDOW.height)).toBe(29);
    expect(slotInView(layout, 0, WINDOW.height)).toBeLessThan(10);
  });
});
