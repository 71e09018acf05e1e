import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrangement, type ArrangeStep, arrange } from './arrangement.ts';

const PAGES = ['a', 'b', 'c', 'd', 'e', 'f'];
const ARRIVED: ArrangeStep = { kind: 'arrive', pageIds: PAGES };

/** `abc|def` with left out pages in brackets behind. */
function drawn({ documents, leftOut }: Arrangement): string {
  const piles = documents.map(({ pages }) => pages.map(({ pageId }) => pageId).join('')).join('|');
  return leftOut.length === 0 ? piles : `${piles} (${leftOut.map(({ page }) => page.pageId).join('')})`;
}

function tableAfter(...steps: ArrangeStep[]): string {
  return drawn(arrange([ARRIVED, ...steps]));
}

describe('a batch on the table', () => {
  it('is one document until something splits it', () => expect(tableAfter()).toBe('abcdef'));

  it('is split and joined', () => {
    expect(tableAfter({ kind: 'split', pageId: 'c' })).toBe('ab|cdef');
    expect(tableAfter({ kind: 'split', pageId: 'c' }, { kind: 'join', pageId: 'c' })).toBe('abcdef');
  });

  it('keeps the reference of a separator sheet with the document after it, though the sheet itself is left out', () => {
    const table = arrange([
      ARRIVED,
      { kind: 'split', pageId: 'c', reference: '33.2-1/26' },
      { kind: 'leave_out', pageIds: ['c'], as: 'separator', reason: null },
    ]);
    expect(drawn(table)).toBe('ab|def (c)');
    expect(table.documents[1]?.reference).toBe('33.2-1/26');
    expect(table.documents[0]?.reference).toBeNull();
  });

  it('is of the same file as the document it is parted from', () => {
    const table = arrange([
      ARRIVED,
      { kind: 'split', pageId: 'b', reference: '33.2-1/26' },
      { kind: 'split', pageId: 'd' },
      { kind: 'split', pageId: 'e', reference: null },
    ]);
    expect(table.documents.map(({ reference }) => reference)).toEqual([null, '33.2-1/26', '33.2-1/26', null]);
  });

  it('is joined with the one before though its first pages were left out', () => {
    const split: ArrangeStep[] = [
      { kind: 'split', pageId: 'c' },
      { kind: 'leave_out', pageIds: ['c', 'd'], as: 'blank', reason: null },
    ];
    expect(tableAfter(...split)).toBe('ab|ef (cd)');
    expect(tableAfter(...split, { kind: 'join', pageId: 'e' })).toBe('abef (cd)');
  });

  it('hands the beginning on when the first page is moved away', () => {
    expect(tableAfter({ kind: 'split', pageId: 'c' }, { kind: 'move', pageIds: ['c'], before: null })).toBe('ab|defc');
    expect(tableAfter({ kind: 'split', pageId: 'c' }, { kind: 'move', pageIds: ['c'], before: 'a' })).toBe('cab|def');
  });

  it('lays pages before the first page of a document as its new beginning', () => {
    expect(tableAfter({ kind: 'split', pageId: 'd' }, { kind: 'move', pageIds: ['f', 'e'], before: 'd' })).toBe(
      'abc|fed',
    );
  });

  it('ends a document that loses its last page', () => {
    const split: ArrangeStep[] = [
      { kind: 'split', pageId: 'c' },
      { kind: 'split', pageId: 'd' },
    ];
    expect(tableAfter(...split)).toBe('ab|c|def');
    expect(tableAfter(...split, { kind: 'move', pageIds: ['c'], before: 'b' })).toBe('acb|def');
  });

  it('adds quarter turns up', () => {
    const turn: ArrangeStep = { kind: 'turn', pageIds: ['b'], by: 270 };
    expect(arrange([ARRIVED, turn, turn]).documents[0]?.pages[1]).toEqual({ pageId: 'b', turn: 180 });
  });

  it('ignores pages it does not know and the same page again', () => {
    expect(tableAfter(ARRIVED, { kind: 'split', pageId: 'x' }, { kind: 'move', pageIds: ['a'], before: 'x' })).toBe(
      'abcdef',
    );
  });
});

const page = fc.constantFrom(...PAGES);
const somePages = fc.uniqueArray(page, { minLength: 1, maxLength: 4 });
const anyStep: fc.Arbitrary<ArrangeStep> = fc.oneof(
  fc.record({ kind: fc.constant('split' as const), pageId: page, reference: fc.option(fc.constant('33.2-1/26')) }),
  fc.record({ kind: fc.constant('join' as const), pageId: page }),
  fc.record({ kind: fc.constant('turn' as const), pageIds: somePages, by: fc.constantFrom(90 as const, 180 as const) }),
  fc.record({
    kind: fc.constant('leave_out' as const),
    pageIds: somePages,
    as: fc.constantFrom('blank' as const, 'separator' as const, 'removed' as const),
    reason: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('put_back' as const), pageIds: somePages }),
  fc.record({ kind: fc.constant('move' as const), pageIds: somePages, before: fc.option(page) }),
  fc.record({ kind: fc.constant('arrive' as const), pageIds: somePages }),
);

describe('whatever is done on the table', () => {
  it('every page that arrived is there exactly once, and no document is empty', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const { documents, leftOut } = arrange([ARRIVED, ...steps]);
        const there = [...documents.flatMap(({ pages }) => pages), ...leftOut.map((one) => one.page)];
        expect(there.map(({ pageId }) => pageId).sort()).toEqual(PAGES);
        expect(documents.every(({ pages }) => pages.length > 0)).toBe(true);
        expect(new Set(documents.map(({ id }) => id)).size).toBe(documents.length);
      }),
    );
  });

  it('pages that were moved lie together, in the order they were named', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), somePages, fc.option(page), (steps, pageIds, before) => {
        fc.pre(before === null || !pageIds.includes(before));
        const put: ArrangeStep = { kind: 'put_back', pageIds: PAGES };
        const { documents } = arrange([ARRIVED, ...steps, put, { kind: 'move', pageIds, before }]);
        const order = documents.flatMap(({ pages }) => pages.map(({ pageId }) => pageId)).join('');
        expect(order).toContain(pageIds.join('') + (before ?? ''));
      }),
    );
  });
});
