import type { Database } from 'better-sqlite3';
import type { Word } from '#contract/ocr.ts';
import { type FoldedPart, termsOfPage } from './page-terms.ts';
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
  pageIndexer(sqlite)(page);
}

/** The same for many pages. The caller owns the transaction. */
export function indexPages(sqlite: Database, pages: readonly IndexedPage[]): void {
  const index = pageIndexer(sqlite);
  for (const page of pages) index(page);
}

/**
 * Indexes page after page within one transaction, which the caller owns and in which nothing else touches the index: pages of
 * an office share most of their words, and each is looked up once.
 */
export function pageIndexer(sqlite: Database): (page: IndexedPage) => void {
  const numbers = new Map<string, number>();
  return (page) => {
    // A term may have gone with the page that stood here before, and its number with it.
    if (dropPages(sqlite, [page.pageId]) > 0 || numbers.size > MOST_NUMBERS) numbers.clear();
    addPage(sqlite, page, numbers);
  };
}

/** So many terms' numbers are remembered within a transaction: about 30 MB. */
const MOST_NUMBERS = 300_000;

function addPage(sqlite: Database, page: IndexedPage, numbers: Map<string, number>): void {
  const prepared = statementsOf(sqlite);
  const onPage = new Set<number>();
  const sequence = termsOfPage(page.words).map(({ part, from, span }) => {
    let number = numbers.get(part.key);
    if (number === undefined) {
      number = termId(sqlite, part);
      numbers.set(part.key, number);
    }
    onPage.add(number);
    return { term: number, from, span };
  });
  const { lastInsertRowid } = prepared(
    'INSERT INTO search_page (page_id, case_id, document_id, number, terms) VALUES (?, ?, ?, ?, ?)',
  ).run(page.pageId, page.caseId, page.documentId, page.number, encodeSequence(sequence));
  prepared('INSERT INTO search_page_terms (rowid, terms) VALUES (?, ?)').run(lastInsertRowid, [...onPage].join(' '));
}

/** Forgets pages and says how many there were; a word that stood on no other page is then nowhere in the index. The caller owns the transaction. */
export function dropPages(sqlite: Database, pageIds: readonly string[]): number {
  const find = statementsOf(sqlite)('SELECT id, terms FROM search_page WHERE page_id = ?');
  const found = pageIds.flatMap((pageId) => (find.get(pageId) as FoundPage | undefined) ?? []);
  dropFound(sqlite, found);
  return found.length;
}

/** Forgets pages and answers the terms that stood on them: some may stand nowhere any more. The caller owns the transaction. */
export function dropPagesLeavingTerms(sqlite: Database, pageIds: readonly string[]): ReadonlySet<number> {
  const find = statementsOf(sqlite)('SELECT id, terms FROM search_page WHERE page_id = ?');
  return dropEntries(
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
  for (const term of dropEntries(sqlite, pages)) forgetTermIfUnused(sqlite, term);
}

function dropEntries(sqlite: Database, pages: readonly FoundPage[]): ReadonlySet<number> {
  const prepared = statementsOf(sqlite);
  const terms = new Set<number>();
  for (const page of pages) {
    eachTerm(page.terms, (term) => terms.add(term));
    prepared('DELETE FROM search_page_terms WHERE rowid = ?').run(page.id);
    prepared('DELETE FROM search_page WHERE id = ?').run(page.id);
  }
  return terms;
}

/** Takes a term that stands on no page out of the vocabulary. The caller owns the transaction. */
export function forgetTermIfUnused(sqlite: Database, term: number): void {
  const prepared = statementsOf(sqlite);
  if (prepared('SELECT 1 FROM search_page_terms WHERE search_page_terms MATCH ? LIMIT 1').get(`"${term}"`)) return;
  prepared(
    `INSERT INTO search_term_part (search_term_part, rowid, bare, digraph)
     SELECT 'delete', id, bare, digraph FROM search_term WHERE id = ?`,
  ).run(term);
  prepared('DELETE FROM search_term WHERE id = ?').run(term);
}

function termId(sqlite: Database, { bare, digraph }: FoldedPart): number {
  const prepared = statementsOf(sqlite);
  const known = prepared('SELECT id FROM search_term WHERE bare = ? AND digraph = ?').get(bare, digraph) as
    | { id: number }
    | undefined;
  if (known) return known.id;
  const { lastInsertRowid } = prepared('INSERT INTO search_term (bare, digraph) VALUES (?, ?)').run(bare, digraph);
  prepared('INSERT INTO search_term_part (rowid, bare, digraph) VALUES (?, ?, ?)').run(lastInsertRowid, bare, digraph);
  return Number(lastInsertRowid);
}
