import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TableDocument, TablePage } from '#contract/desk/scan.ts';
import { BETWEEN, CELL, pagesBetween, stripLayout } from './strip-layout.ts';
import { documentBeside, firstPage, movedBefore, nextOpen, pageBeside, tableOrder } from './table-order.ts';

const page = (pageId: string, change: Partial<TablePage> = {}): TablePage => ({
  pageId,
  number: 1,
  sheet: 1,
  sourceName: 'scan.pdf',
  drawing: { kind: 'image', url: `/page/${pageId}` },
  turn: 0,
  width: null,
  height: null,
  reading: 'read',
  confidence: 90,
  failure: null,
  blank: false,
  code: null,
  skew: null,
  outcome: 'waiting',
  leftOut: null,
  ...change,
});
const out = { leftOut: { as: 'blank', reason: null } } as const;
const document = (pageIds: string[], isFiled = false): TableDocument => ({
  id: pageIds[0] ?? '',
  pageIds,
  reference: null,
  attention: null,
  filed: isFiled ? { documentId: 'd', caseId: 'c', fileReference: '1', title: 't' } : null,
});

/** a b | (c blank) | d filed | e */
const order = tableOrder({
  pages: [page('a'), page('b'), page('c', out), page('d', { outcome: 'filed' }), page('e')],
  documents: [document(['a', 'b']), document(['d'], true), document(['e'])],
});

describe('going through the table', () => {
  test('opens at the first document that waits', () => {
    expect(firstPage(order)).toBe('a');
    expect(firstPage(tableOrder({ pages: [page('x', out)], documents: [] }))).toBe('x');
    expect(firstPage(tableOrder({ pages: [], documents: [] }))).toBeNull();
  });

  test('arrows stay at the ends, documents are stepped over whole, also from a page left out', () => {
    expect([pageBeside(order, 'a', -1), pageBeside(order, 'b', 1), pageBeside(order, 'e', 9)]).toEqual(['a', 'c', 'e']);
    expect([documentBeside(order, 'a', 1), documentBeside(order, 'a', -1)]).toEqual(['d', null]);
    expect([documentBeside(order, 'c', 1), documentBeside(order, 'c', -1)]).toEqual(['d', 'a']);
  });

  test('after filing goes to the next open document, and from the last one back to those passed over', () => {
    expect(nextOpen(order, 'a')).toBe('e');
    expect(nextOpen(order, 'e')).toBe('a');
    expect(nextOpen(tableOrder({ pages: [page('a')], documents: [document(['a'])] }), 'a')).toBeNull();
  });

  test('a page moves over open pages alone', () => {
    expect(movedBefore(order, 'b', 1)).toBeNull();
    expect(movedBefore(order, 'b', -1)).toBe('a');
    expect(movedBefore(order, 'a', 1)).toBe('e');
    expect(movedBefore(order, 'a', -1)).toBeUndefined();
    expect(movedBefore(order, 'd', 1)).toBeUndefined();
  });
});

describe('the strip', () => {
  test('pages of a document lie close together, another one begins after a gap', () => {
    const { lefts, groups } = stripLayout(order);
    expect(lefts).toEqual([
      BETWEEN,
      BETWEEN + CELL,
      2 * BETWEEN + 2 * CELL,
      3 * BETWEEN + 3 * CELL,
      4 * BETWEEN + 4 * CELL,
    ]);
    expect(groups.map(({ document: at, width }) => [at, width])).toEqual([
      [0, 2 * CELL],
      [1, CELL],
      [2, CELL],
    ]);
  });

  test('whatever lies on the table, what is in sight is drawn and little more', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 400 }), fc.nat(60_000), (sizes, from) => {
        const documents = sizes.map((size, at) => document(Array.from({ length: size }, (_, no) => `${at}/${no}`)));
        const pages = documents.flatMap(({ pageIds }) => pageIds.map((id) => page(id)));
        const layout = stripLayout(tableOrder({ pages, documents }));
        const shown = pagesBetween(layout, from, from + 1920);
        const inSight = layout.lefts.flatMap((left, at) => (left + CELL > from && left < from + 1920 ? [at] : []));
        expect(inSight.every((at) => at >= shown.from && at < shown.to)).toBe(true);
        expect(shown.to - shown.from).toBeLessThanOrEqual(1920 / CELL + 2);
      }),
    );
  });
});
