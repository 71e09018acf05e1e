import type { Database } from 'better-sqlite3';
import { statementsOf } from './prepared.ts';
import { decodeSequence, type SequencedTerm } from './term-sequence.ts';

/** The index of one file, held while someone searches in it. */
export interface OpenFile {
  pages: readonly { id: number; pageId: string; documentId: string; number: number; terms: readonly SequencedTerm[] }[];
  /** Folded forms of every term of the file. */
  vocabulary: ReadonlyMap<number, { bare: string; digraph: string }>;
  /** For each term the pages it stands on, as places in `pages`. */
  pagesOf: ReadonlyMap<number, readonly number[]>;
}

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
    'SELECT id, page_id AS pageId, document_id AS documentId, number, terms FROM search_page WHERE case_id = ?',
  ).all(caseId) as { id: number; pageId: string; documentId: string; number: number; terms: Uint8Array }[];
  const vocabulary = new Map<number, { bare: string; digraph: string }>();
  const pagesOf = new Map<number, number[]>();
  const term = prepared('SELECT bare, digraph FROM search_term WHERE id = ?');
  const pages = rows.map((row, at) => {
    const terms = decodeSequence(row.terms);
    for (const { term: id } of terms) {
      const places = pagesOf.get(id);
      if (places === undefined) {
        pagesOf.set(id, [at]);
        vocabulary.set(id, term.get(id) as { bare: string; digraph: string });
      } else if (places[places.length - 1] !== at) places.push(at);
    }
    return { ...row, terms };
  });
  return { pages, vocabulary, pagesOf };
}
