import type { Database } from 'better-sqlite3';
import { type FileSearchResult, HITS_WITH_WORDS, isUnsearchable, type SearchHit } from '#contract/desk/reader.ts';
import { type MatchingTerms, matchingTerms } from './file-vocabulary.ts';
import { type OpenFile, type OpenPage, openFile } from './open-file.ts';
import { hitsOnPage, type TermSet } from './page-hits.ts';
import { statementsOf } from './prepared.ts';
import { type Query, readQuery } from './query.ts';
import { snippetOf } from './snippet.ts';
import { giveUpIf, type IsStale, neverStale } from './stale-query.ts';
import { boxesOf, wordsOnPage } from './words-on-page.ts';

/**
 * Searches one file. Hits come in leaf order; `totalHits` counts all of them, `hits` holds the first `limit`. A word that
 * occurs nowhere in the file is sought with one letter wrong. Reads only; a hit on a page whose stored words are damaged has
 * no boxes. Throws StaleQuery once `isStale`. The caller holds one read transaction.
 */
export function searchFile(
  sqlite: Database,
  request: { caseId: string; query: string; limit: number },
  isStale: IsStale = neverStale,
): FileSearchResult {
  const leaves = leavesOf(sqlite, request.caseId);
  const file = openFile(sqlite, request.caseId);
  const query = readQuery(request.query);
  const hits: SearchHit[] = [];
  let totalHits = 0;
  const wanted = wantedTerms(file, query, isStale);
  for (const { page, leaf } of wanted === null ? [] : inLeafOrder(file, leaves.firstLeaf)) {
    giveUpIf(isStale);
    const found = hitsOnPage(page, wanted!, query.phrase, request.limit - hits.length);
    totalHits += found.count;
    for (const { words: places } of found.hits) {
      const words = wordsOnPage(sqlite, file, page);
      hits.push({
        documentId: page.documentId,
        page: page.number,
        leaf,
        boxes: boxesOf(words, places),
        snippet: hits.length < HITS_WITH_WORDS ? snippetOf(words, places) : null,
      });
    }
  }
  return { query: request.query, hits, totalHits, pages: leaves.pages, unsearchable: leaves.unsearchable };
}

/** The terms of the file for each word of the query; null when there is nothing to be found. */
function wantedTerms({ vocabulary }: OpenFile, query: Query, isStale: IsStale): TermSet[] | null {
  const wanted: TermSet[] = [];
  for (const word of query.words) {
    giveUpIf(isStale);
    const matching: MatchingTerms = matchingTerms(vocabulary, word);
    if (matching === null) return null;
    wanted.push({ has: (term) => matching[term] === 1 });
  }
  return wanted.length === 0 ? null : wanted;
}

function inLeafOrder(file: OpenFile, firstLeaf: ReadonlyMap<string, number>): { page: OpenPage; leaf: number }[] {
  const pages: { page: OpenPage; leaf: number }[] = [];
  for (const page of file.pages.values()) {
    const first = firstLeaf.get(page.documentId);
    if (first !== undefined) pages.push({ page, leaf: first + page.number - 1 });
  }
  return pages.sort((a, b) => a.leaf - b.leaf);
}

/** The file's leaves: where each document begins, how many there are, how many have no text that could be searched. */
function leavesOf(
  sqlite: Database,
  caseId: string,
): { firstLeaf: Map<string, number>; pages: number; unsearchable: number } {
  const prepared = statementsOf(sqlite);
  const documents = prepared(
    'SELECT id, first_leaf AS firstLeaf, page_count AS pageCount FROM documents WHERE case_id = ?',
  ).all(caseId) as { id: string; firstLeaf: number; pageCount: number }[];
  const read = prepared(
    `SELECT source AS text, confidence, count(*) AS count FROM pages INDEXED BY pages_quality WHERE case_id = ?
     GROUP BY source, confidence`,
  ).all(caseId) as { text: 'ocr' | 'text-layer' | 'failed'; confidence: number | null; count: number }[];
  const sum = (counted: readonly { count: number }[]): number => counted.reduce((total, { count }) => total + count, 0);
  const pages = documents.reduce((total, { pageCount }) => total + pageCount, 0);
  return {
    firstLeaf: new Map(documents.map(({ id, firstLeaf }) => [id, firstLeaf])),
    pages,
    unsearchable: Math.max(0, pages - sum(read)) + sum(read.filter(isUnsearchable)),
  };
}
