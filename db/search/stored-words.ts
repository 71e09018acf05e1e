import type { Database } from 'better-sqlite3';
import type { Word } from '#contract/ocr.ts';
import { PackedWordsDamaged, unpackWords } from '../words/packed-words.ts';
import { statementsOf } from './prepared.ts';

/** The words of a page that was found; none when they are damaged, so that the page is still offered, without marks. */
export function storedWords(sqlite: Database, pageId: string): Word[] {
  const packed = statementsOf(sqlite)('SELECT words FROM pages WHERE id = ?').pluck().get(pageId) as string | undefined;
  try {
    return packed === undefined ? [] : unpackWords(packed);
  } catch (error) {
    if (error instanceof PackedWordsDamaged) return [];
    throw error;
  }
}
