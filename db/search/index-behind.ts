import type { Database } from 'better-sqlite3';
import type { Page } from '#domain/records/document.ts';
import { correctedWords } from '../words/corrected-words.ts';
import { dropPagesLeavingTerms, forgetTermIfUnused, pageIndexer } from './page-index.ts';
import { statementsOf } from './prepared.ts';

/** Pages taken up in one slice at most: the lookup of one that is written meanwhile is not outdated by much. */
const PAGES_AT_ONCE = 16;
const TERMS_AT_ONCE = 64;

/** Notes pages that were written; `catchUp` makes their words findable. The caller owns the transaction. */
export function markBehind(sqlite: Database, pageIds: readonly string[]): void {
  const note = statementsOf(sqlite)('INSERT OR IGNORE INTO search_behind (page_id) VALUES (?)');
  for (const pageId of pageIds) note.run(pageId);
}

/**
 * Takes pages that are gone out of the index at once, so that no hit shows them any more; `catchUp` clears the vocabulary of the
 * words that stood nowhere else. The caller owns the transaction.
 */
export function takeOut(sqlite: Database, pageIds: readonly string[]): void {
  const prepared = statementsOf(sqlite);
  for (const pageId of pageIds) prepared('DELETE FROM search_behind WHERE page_id = ?').run(pageId);
  const loose = prepared('INSERT OR IGNORE INTO search_loose_term (term) VALUES (?)');
  for (const term of dropPagesLeavingTerms(sqlite, pageIds)) loose.run(term);
}

/**
 * Works for about `milliseconds`, in one transaction of its own. Answers whether there is more to do, and adds the cases whose
 * pages are findable now to `caseIds`.
 */
export function catchUp(sqlite: Database, milliseconds: number, caseIds: Set<string>): boolean {
  const end = performance.now() + milliseconds;
  const prepared = statementsOf(sqlite);
  return sqlite
    .transaction(() => {
      const index = pageIndexer(sqlite);
      const pages = prepared(
        `SELECT search_behind.page_id AS pageId, case_id AS caseId, document_id AS documentId, number, words,
           width, height, rotation
         FROM search_behind JOIN pages ON pages.id = search_behind.page_id LIMIT ?`,
      ).all(PAGES_AT_ONCE) as (Omit<Page, 'id' | 'source' | 'confidence' | 'failure'> & { pageId: string })[];
      for (const page of pages) {
        // Which word was broken at the end of its line is seen from where they lie.
        index({ ...page, words: correctedWords(sqlite, page) });
        caseIds.add(page.caseId);
        prepared('DELETE FROM search_behind WHERE page_id = ?').run(page.pageId);
        if (performance.now() > end) return true;
      }
      if (pages.length > 0) return true;
      const terms = prepared('SELECT term FROM search_loose_term LIMIT ?').pluck().all(TERMS_AT_ONCE) as number[];
      for (const term of terms) {
        forgetTermIfUnused(sqlite, term);
        prepared('DELETE FROM search_loose_term WHERE term = ?').run(term);
        if (performance.now() > end) return true;
      }
      return terms.length > 0;
    })
    .immediate();
}
