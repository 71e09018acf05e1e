import type { Database } from 'better-sqlite3';
import type { Word } from '#contract/ocr.ts';
import { type PageTerm, termsOfPage } from './page-terms.ts';
import { statementsOf } from './prepared.ts';
import { eachTerm, encodeSequence } from './term-sequence.ts';

/** A page whose words are to be found. `number` is the page's number in its document. */
export interface IndexedPage {
  pageId: string;
  caseId: string;
  documentId: string;
  number: number;
  words: readonly Word[];
}

/** Makes a page's words findable, in place of what was indexed for it before. The caller owns the transaction. */
export function indexPage(sqlite: Database, page: IndexedPage): void {
  indexPages(sqlite, [page]);
}

/** The same for many pages at once, which share most of their words: each is looked up once. The caller owns the transaction. */
export function indexPages(sqlite: Database, pages: readonly IndexedPage[]): void {
  dropPages(
    sqlite,
    pages.map(({ pageId }) => pageId),
  );
  const numbers = new Map<string, number>();
  for (const page of pages) addPage(sqlite, page, numbers);
}

function addPage(sqlite: Database, page: IndexedPage, numbers: Map<string, number>): void {
  const prepared = statementsOf(sqlite);
  const sequence = termsOfPage(page.words).map((term) => {
    const key = `${term.bare} ${term.digraph}`;
    const number = numbers.get(key) ?? termId(sqlite, term);
    numbers.set(key, number);
    return { term: number, from: term.from, span: term.span };
  });
  const { lastInsertRowid } = prepared(
    'INSERT INTO search_page (page_id, case_id, document_id, number, terms) VALUES (?, ?, ?, ?, ?)',
  ).run(page.pageId, page.caseId, page.documentId, page.number, encodeSequence(sequence));
  prepared('INSERT INTO search_page_terms (rowid, terms) VALUES (?, ?)').run(
    lastInsertRowid,
    [...new Set(sequence.map(({ term }) => term))].join(' '),
  );
}

/** Forgets pages; a word that stood on no other page is then nowhere in the index. The caller owns the transaction. */
export function dropPages(sqlite: Database, pageIds: readonly string[]): void {
  const find = statementsOf(sqlite)('SELECT id, terms FROM search_page WHERE page_id = ?');
  dropFound(
    sqlite,
    pageIds.flatMap((pageId) => (find.get(pageId) as FoundPage | undefined) ?? []),
  );
}

/** Forgets all pages of a case's bucket (`case:<id>`); other buckets have none. The caller owns the transaction. */
export function dropBucket(sqlite: Database, bucket: string): void {
  if (!bucket.startsWith('case:')) return;
  const find = statementsOf(sqlite)('SELECT id, terms FROM search_page WHERE case_id = ?');
  dropFound(sqlite, find.all(bucket.slice('case:'.length)) as FoundPage[]);
}

interface FoundPage {
  id: number;
  terms: Uint8Array;
}

function dropFound(sqlite: Database, pages: readonly FoundPage[]): void {
  const prepared = statementsOf(sqlite);
  const terms = new Set<number>();
  for (const page of pages) {
    eachTerm(page.terms, (term) => terms.add(term));
    prepared('DELETE FROM search_page_terms WHERE rowid = ?').run(page.id);
    prepared('DELETE FROM search_page WHERE id = ?').run(page.id);
  }
  for (const term of terms) {
    if (prepared('SELECT 1 FROM search_page_terms WHERE search_page_terms MATCH ? LIMIT 1').get(`"${term}"`)) continue;
    prepared(
      `INSERT INTO search_term_part (search_term_part, rowid, bare, digraph)
       SELECT 'delete', id, bare, digraph FROM search_term WHERE id = ?`,
    ).run(term);
    prepared('DELETE FROM search_term WHERE id = ?').run(term);
  }
}

function termId(sqlite: Database, { bare, digraph }: PageTerm): number {
  const prepared = statementsOf(sqlite);
  const known = prepared('SELECT id FROM search_term WHERE bare = ? AND digraph = ?').get(bare, digraph) as
    | { id: number }
    | undefined;
  if (known) return known.id;
  const { lastInsertRowid } = prepared('INSERT INTO search_term (bare, digraph) VALUES (?, ?)').run(bare, digraph);
  prepared('INSERT INTO search_term_part (rowid, bare, digraph) VALUES (?, ?, ?)').run(lastInsertRowid, bare, digraph);
  return Number(lastInsertRowid);
}
