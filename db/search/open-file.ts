import type { Database } from 'better-sqlite3';
import type { Word } from '#contract/ocr.ts';
import { statementsOf } from './prepared.ts';
import { decodeSequence, eachTerm, type SequencedTerm } from './term-sequence.ts';

/** The index of one file, held while someone searches in it. */
export interface OpenFile {
  pages: readonly OpenPage[];
  /** Folded forms of every term of the file. */
  vocabulary: ReadonlyMap<number, { bare: string; digraph: string }>;
  /** For each term the pages it stands on, as places in `pages`. */
  pagesOf: ReadonlyMap<number, readonly number[]>;
  /** Words of pages that were hit, by the page's id: the next letter typed mostly hits the same pages. */
  words: Map<string, readonly Word[]>;
}

export interface OpenPage {
  pageId: string;
  documentId: string;
  number: number;
  terms(): readonly SequencedTerm[];
}

type StoredPage = Omit<OpenPage, 'terms'> & { terms: Uint8Array };

const held = new WeakMap<Database, { caseId: string; stamp: string; file: OpenFile }>();

/** The file's index, read anew when a page came or went. One file is held for each database. */
export function openFile(sqlite: Database, caseId: string): OpenFile {
  // Numbers of indexed pages are never given twice, so their greatest and their count change with every change.
  const stamp = statementsOf(sqlite)("SELECT count(*) || ' ' || max(id) FROM search_page WHERE case_id = ?")
    .pluck()
    .get(caseId) as string;
  const before = held.get(sqlite);
  if (before?.caseId === caseId && before.stamp === stamp) return before.file;
  const file = readFile(sqlite, caseId);
  held.set(sqlite, { caseId, stamp, file });
  return file;
}

function readFile(sqlite: Database, caseId: string): OpenFile {
  const prepared = statementsOf(sqlite);
  const rows = prepared(
    'SELECT page_id AS pageId, document_id AS documentId, number, terms FROM search_page WHERE case_id = ?',
  ).all(caseId) as StoredPage[];
  const vocabulary = new Map<number, { bare: string; digraph: string }>();
  const pagesOf = new Map<number, number[]>();
  rows.forEach(({ terms }, at) => {
    eachTerm(terms, (term) => {
      const places = pagesOf.get(term);
      if (places === undefined) pagesOf.set(term, [at]);
      else if (places[places.length - 1] !== at) places.push(at);
    });
  });
  const terms = prepared(
    'SELECT id, bare, digraph FROM search_term WHERE id IN (SELECT value FROM json_each(?))',
  ).iterate(JSON.stringify([...pagesOf.keys()])) as IterableIterator<{ id: number; bare: string; digraph: string }>;
  for (const { id, bare, digraph } of terms) vocabulary.set(id, { bare, digraph });
  return { pages: rows.map(openPage), vocabulary, pagesOf, words: new Map() };
}

/** Most pages of a file are never hit: a page's sequence is unfolded when it first is. */
function openPage({ terms: bytes, ...row }: StoredPage): OpenPage {
  let sequence: readonly SequencedTerm[] | undefined;
  return {
    ...row,
    terms: () => {
      sequence ??= decodeSequence(bytes);
      return sequence;
    },
  };
}
