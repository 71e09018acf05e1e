import type { Database } from 'better-sqlite3';
import type { Word } from '#contract/ocr.ts';
import type { Page } from '#domain/records/document.ts';
import { correctedWords } from '../words/corrected-words.ts';
import { PackedWordsDamaged } from '../words/packed-words.ts';
import { statementsOf } from './prepared.ts';

/**
 * The words of a page that was found, as they lie on it upright; none when they are damaged, so that the page is still offered,
 * without marks.
 */
export function storedWords(sqlite: Database, pageId: string): Word[] {
  const page = statementsOf(sqlite)(
    'SELECT document_id AS documentId, number, words, width, height, rotation FROM pages WHERE id = ?',
  ).get(pageId) as Pick<Page, 'documentId' | 'number' | 'words' | 'width' | 'height' | 'rotation'> | undefined;
  try {
    return page === undefined ? [] : correctedWords(sqlite, page);
  } catch (error) {
    if (error instanceof PackedWordsDamaged) return [];
    throw error;
  }
}
