import { describe, expect, it } from 'vitest';
import type { ReaderPage, SearchHit } from '#contract/desk/reader.ts';
import { fileLeaves } from './file-leaves.ts';
import { hitsByDocument, nextHit, stripMarks } from './hit-navigation.ts';
import { layoutColumn } from './page-layout.ts';
import { FIRST_VIEW } from './zoom.ts';

const hit = (leaf: number, y = 0, documentId = 'a'): SearchHit => ({
  documentId,
  page: leaf,
  leaf,
  boxes: [{ x: 10, y, w: 50, h: 20 }],
  snippet: { before: '', match: 'Wort', after: '' },
});

const hits = [hit(3), hit(3, 1000), hit(10), hit(50)];

describe('going from hit to hit', () => {
  it('begins at the leaf being read, forwards and backwards', () => {
    expect(nextHit(hits, -1, 1, 5)).toBe(2);
    expect(nextHit(hits, -1, -1, 5)).toBe(1);
  });

  it('goes on after the last with the first, before the first with the last', () => {
    expect(nextHit(hits, 3, 1, 50)).toBe(0);
    expect(nextHit(hits, 0, -1, 3)).toBe(3);
    expect(nextHit(hits, -1, 1, 60)).toBe(0);
    expect(nextHit(hits, -1, -1, 1)).toBe(3);
  });

  it('stays nowhere without hits', () => {
    expect(nextHit([], -1, 1, 5)).toBe(-1);
  });
});

describe('the strip of hits', () => {
  const pages = Array.from(
    { length: 100 },
    (_, index): ReaderPage => ({
      leaf: index + 1,
      documentId: 'a',
      page: index + 1,
      width: 1654,
      height: 2339,
      text: 'ocr',
      confidence: 90,
      failure: null,
      drawing: { kind: 'image', url: '' },
      available: true,
    }),
  );
  const leaves = fileLeaves(pages, []);
  const layout = layoutColumn(leaves.slots, FIRST_VIEW, { width: 1000, height: 800 });

  it('shows each hit at its place in the whole file', () => {
    const marks = stripMarks([hit(1), hit(50), hit(100)], leaves, layout, 800);
    expect(marks.map((mark) => Math.round(mark.at * 100))).toEqual([0, 49, 99]);
  });

  it('draws hits that lie together as one mark that leads to the first of them', () => {
    const marks = stripMarks(hits, leaves, layout, 20);
    expect(marks).toEqual([
      expect.objectContaining({ first: 0, hits: 2 }),
      expect.objectContaining({ first: 2, hits: 1 }),
      expect.objectContaining({ first: 3, hits: 1 }),
    ]);
  });

  it('leaves out hits on pages that are not in the file any more', () => {
    expect(stripMarks([hit(400)], leaves, layout, 800)).toEqual([]);
  });
});

it('groups hits by document in file order', () => {
  const groups = hitsByDocument([hit(1), hit(2), hit(3, 0, 'b')]);
  expect(groups.map((group) => [group.documentId, group.hits.map(({ index }) => index)])).toEqual([
    ['a', [0, 1]],
    ['b', [2]],
  ]);
});
