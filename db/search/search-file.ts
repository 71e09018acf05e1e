import type { Database } from 'better-sqlite3';
import { type FileSearchResult, isUnsearchable, type SearchHit } from '#contract/desk/reader.ts';
import type { Word } from '#contract/ocr.ts';
import { type OpenFile, openFile } from './open-file.ts';
import { hitsOnPage, type PageHit } from './page-hits.ts';
import { statementsOf } from './prepared.ts';
import { isMatch, isNearMatch, type Query, type QueryWord, readQuery } from './query.ts';
import { snippetOf } from './snippet.ts';
import { storedWords } from './stored-words.ts';

/** So many pages' words are held while one searches in a file. */
const MOST_HELD_PAGES = 400;

/**
 * Searches one file. Hits come in leaf order; `totalHits` counts all of them, `hits` holds the first `limit`. A word that
 * occurs nowhere in the file is sought with one letter wrong. Reads only; a hit on a page whose stored words are damaged has no boxes.
 */
export function searchFile(
  sqlite: Database,
  request: { caseId: string; query: string; limit: number },
): FileSearchResult {
  const leaves = leavesOf(sqlite, request.caseId);
  const file = openFile(sqlite, request.caseId);
  const found = findInFile(file, readQuery(request.query))
    .flatMap(({ page, hits }) => {
      const firstLeaf = leaves.firstLeaf.get(page.documentId);
      return firstLeaf === undefined ? [] : [{ page, hits, leaf: firstLeaf + page.number - 1 }];
    })
    .sort((a, b) => a.leaf - b.leaf);
  const hits: SearchHit[] = [];
  for (const { page, hits: onPage, leaf } of found) {
    if (hits.length >= request.limit) break;
    const words = file.words.get(page.pageId) ?? storedWords(sqlite, page.pageId);
    if (file.words.size < MOST_HELD_PAGES) file.words.set(page.pageId, words);
    for (const { words: places } of onPage.slice(0, request.limit - hits.length)) {
      hits.push({ documentId: page.documentId, page: page.number, leaf, ...shown(words, places) });
    }
  }
  return {
    query: request.query,
    hits,
    totalHits: found.reduce((sum, { hits: onPage }) => sum + onPage.length, 0),
    pages: leaves.pages,
    unsearchable: leaves.unsearchable,
  };
}

function findInFile(file: OpenFile, query: Query): { page: OpenFile['pages'][number]; hits: PageHit[] }[] {
  const wanted = query.words.map((word) => matchingTerms(file, word));
  if (wanted.length === 0 || wanted.some((terms) => terms.size === 0)) return [];
  const pagesWith = wanted.map((terms) => new Set([...terms].flatMap((term) => file.pagesOf.get(term) ?? [])));
  const candidates = [...pagesWith[0]!].filter((page) => pagesWith.every((pages) => pages.has(page)));
  return candidates.flatMap((at) => {
    const page = file.pages[at]!;
    const hits = hitsOnPage(page.terms(), wanted, query.phrase);
    return hits.length === 0 ? [] : [{ page, hits }];
  });
}

function matchingTerms(file: OpenFile, word: QueryWord): Set<number> {
  const matching = (matches: typeof isMatch): Set<number> => {
    const terms = new Set<number>();
    for (const [id, { bare, digraph }] of file.vocabulary) if (matches(word, bare, digraph)) terms.add(id);
    return terms;
  };
  const exact = matching(isMatch);
  return exact.size > 0 || word.whole ? exact : matching(isNearMatch);
}

function shown(words: readonly Word[], places: readonly number[]): Pick<SearchHit, 'boxes' | 'snippet'> {
  const boxes = places.flatMap((place) => {
    const word = words[place];
    return word ? [{ x: word.x, y: word.y, w: word.w, h: word.h }] : [];
  });
  const from = places[0] ?? 0;
  let to = from + 1;
  while (places.includes(to)) to += 1;
  return { boxes, snippet: snippetOf(words, from, to) };
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
  const read = prepared('SELECT source AS text, confidence FROM pages INDEXED BY pages_quality WHERE case_id = ?').all(
    caseId,
  ) as { text: 'ocr' | 'text-layer' | 'failed'; confidence: number | null }[];
  const pages = documents.reduce((sum, { pageCount }) => sum + pageCount, 0);
  return {
    firstLeaf: new Map(documents.map(({ id, firstLeaf }) => [id, firstLeaf])),
    pages,
    unsearchable: Math.max(0, pages - read.length) + read.filter(isUnsearchable).length,
  };
}
