import type { Database } from 'better-sqlite3';
import type { Word } from '#contract/ocr.ts';
import type { Page } from '#domain/records/document.ts';
import { statementsOf } from '../search/prepared.ts';
import { uprightWords } from './upright-words.ts';

/**
 * The words of a kept page as a person would read them: upright, and where somebody read a word otherwise than the machine, that
 * reading, with full confidence. The machine's own stays in the page. Throws PackedWordsDamaged.
 */
export function correctedWords(
  sqlite: Database,
  page: Pick<Page, 'documentId' | 'number' | 'words' | 'width' | 'height' | 'rotation'>,
): Word[] {
  const words = uprightWords(page);
  const corrections = statementsOf(sqlite)(
    'SELECT word, text FROM word_corrections WHERE document_id = ? AND page = ? AND text IS NOT NULL',
  ).all(page.documentId, page.number) as { word: number; text: string }[];
  for (const { word, text } of corrections) {
    const read = words[word];
    if (read !== undefined) words[word] = { ...read, text, confidence: 100 };
  }
  return words;
}
