import { expect, it } from 'vitest';
import type { Word } from '#contract/ocr.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import { packWords } from '#db/words/packed-words.ts';
import { weakWordsOfDocument } from './weak-words-of-document.ts';

const word = (text: string, confidence: number, x = 100): Word => ({ text, x, y: 200, w: 80, h: 30, confidence });
const page = (number: number, source: string, words: Word[], rotation = 0) => ({
  id: `d/${number}`,
  documentId: 'd',
  number,
  source,
  words: packWords(words),
  width: 1000,
  height: 1400,
  rotation,
});

/** The two tables asked for, as the cache holds them. */
function rowsOf(tables: Record<string, readonly unknown[]>): RowStore {
  return { all: (table: string) => tables[table] ?? [] } as unknown as RowStore;
}

it('gives what was read unsurely and what a person corrected, page after page, with the machine’s reading', () => {
  const rows = rowsOf({
    page: [
      page(2, 'ocr', [word('Mu11er', 41)]),
      page(1, 'ocr', [word('sicher', 95), word('lacle', 30), word('Stultgart', 88)]),
    ],
    wordCorrection: [{ documentId: 'd', page: 1, word: 2, text: 'Stuttgart' }],
  });
  expect(weakWordsOfDocument(rows, 'd').map(({ box: _, ...rest }) => rest)).toEqual([
    { page: 1, word: 1, text: 'lacle', corrected: null, confidence: 30 },
    { page: 1, word: 2, text: 'Stultgart', corrected: 'Stuttgart', confidence: 88 },
    { page: 2, word: 0, text: 'Mu11er', corrected: null, confidence: 41 },
  ]);
});

it('gives places on the upright page, nothing of pages whose text came with the file, nothing of a correction taken back', () => {
  const rows = rowsOf({
    page: [page(1, 'ocr', [word('x1', 20, 100)], 180), page(2, 'text-layer', [word('y', 5)])],
    wordCorrection: [{ documentId: 'd', page: 2, word: 0, text: null }],
  });
  expect(weakWordsOfDocument(rows, 'd')).toMatchObject([{ page: 1, box: { x: 820, y: 1170, w: 80, h: 30 } }]);
});
