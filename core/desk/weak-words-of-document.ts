import { WEAK_CONFIDENCE } from '#contract/desk/reader.ts';
import type { WeakWord } from '#contract/desk/scan.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import { uprightWords } from '#db/words/upright-words.ts';

/**
 * The words of a filed document that the machine is unsure of, and those a person corrected, in reading order; boxes on the upright
 * page. Pages whose text came with the file hold none.
 */
export function weakWordsOfDocument(rows: RowStore, documentId: string): WeakWord[] {
  const corrected = new Map(
    rows.all('wordCorrection', { documentId }).map(({ page, word, text }) => [`${page}/${word}`, text]),
  );
  const read = rows.all('page', { documentId }).filter(({ source }) => source === 'ocr');
  return read
    .sort((a, b) => a.number - b.number)
    .flatMap((page) =>
      uprightWords(page).flatMap(({ x, y, w, h, text, confidence }, word): WeakWord[] => {
        const right = corrected.get(`${page.number}/${word}`) ?? null;
        if (confidence >= WEAK_CONFIDENCE && right === null) return [];
        return [{ page: page.number, word, text, corrected: right, confidence, box: { x, y, w, h } }];
      }),
    );
}
