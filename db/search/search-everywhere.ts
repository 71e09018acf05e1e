import type { Database } from 'better-sqlite3';
import type { FoundItem } from '#contract/desk/reader.ts';
import { findCases } from './find-cases.ts';
import { hitsOnPage, type PageHit } from './page-hits.ts';
import { statementsOf } from './prepared.ts';
import { readQuery } from './query.ts';
import { snippetOf } from './snippet.ts';
import { giveUpIf, type IsStale, neverStale } from './stale-query.ts';
import { storedWords } from './stored-words.ts';
import { decodeSequence } from './term-sequence.ts';
import { termsInOffice } from './vocabulary.ts';
import { compact } from './words-on-page.ts';

/** So many pages with all the words are looked through for the words in their order. */
const CANDIDATES = 400;

/**
 * Searches everything on this desk: cases by name or reference first, then pages, the newest indexed first and those with
 * the words in their order before others. For a short beginning of a word only its most likely words are asked for; the
 * answer is a choice of `limit`, not a count. Throws StaleQuery once `isStale`. The caller holds one read transaction.
 */
export function searchEverywhere(
  sqlite: Database,
  request: { query: string; limit: number },
  isStale: IsStale = neverStale,
): FoundItem[] {
  const cases = findCases(sqlite, request.query, request.limit);
  return [...cases, ...findPages(sqlite, request.query, request.limit - cases.length, isStale)];
}

interface Candidate {
  pageId: string;
  caseId: string;
  documentId: string;
  number: number;
  terms: Uint8Array;
  title: string;
}

function findPages(sqlite: Database, typed: string, limit: number, isStale: IsStale): FoundItem[] {
  const query = readQuery(typed);
  if (query.words.length === 0 || limit <= 0) return [];
  const wanted = query.words.map((word) => {
    giveUpIf(isStale);
    return termsInOffice(sqlite, word);
  });
  if (wanted.some((terms) => terms.size === 0)) return [];
  const match = wanted.map((terms) => `(${[...terms].map((term) => `"${term}"`).join(' OR ')})`).join(' AND ');
  const candidates = statementsOf(sqlite)(
    `SELECT page_id AS pageId, search_page.case_id AS caseId, document_id AS documentId, number,
       search_page.terms AS terms, documents.title AS title
     FROM (SELECT rowid AS hit FROM search_page_terms WHERE search_page_terms MATCH ? ORDER BY rowid DESC LIMIT ?)
     CROSS JOIN search_page ON search_page.id = hit
     JOIN documents ON documents.id = search_page.document_id
     ORDER BY hit DESC`,
  ).all(match, query.words.length === 1 ? limit : CANDIDATES) as Candidate[];
  giveUpIf(isStale);
  const inOrder: { page: Candidate; hit: PageHit }[] = [];
  const others: { page: Candidate; hit: PageHit }[] = [];
  for (const page of candidates) {
    const [hit] = hitsOnPage(decodeSequence(page.terms), wanted, query.phrase, 1).hits;
    if (hit) (hit.inOrder ? inOrder : others).push({ page, hit });
    if (inOrder.length >= limit) break;
  }
  return [...inOrder, ...others].slice(0, limit).map(({ page, hit }) => foundPage(sqlite, page, hit));
}

function foundPage(sqlite: Database, page: Candidate, { words: places }: PageHit): FoundItem {
  const { caseId, documentId, number, title } = page;
  const snippet = snippetOf(compact(storedWords(sqlite, page.pageId)), places);
  return { kind: 'page', caseId, documentId, page: number, title, snippet };
}
