import type { Database } from 'better-sqlite3';
import { addTerms, emptyVocabulary, type FileVocabulary } from './file-vocabulary.ts';
import { statementsOf } from './prepared.ts';
import { decodeSequence, type TermSequence } from './term-sequence.ts';
import type { WordsOnPage } from './words-on-page.ts';

/** The index of one file, held while someone searches in it. Terms have places in its vocabulary in place of their numbers. */
export interface OpenFile {
  readonly caseId: string;
  readonly vocabulary: FileVocabulary;
  /** By their numbers in the index. */
  readonly pages: Map<number, OpenPage>;
  /** The place of each term by its number in the index. */
  readonly placeOf: Map<number, number>;
}

export interface OpenPage extends TermSequence {
  readonly pageId: string;
  readonly documentId: string;
  readonly number: number;
  /** Unfolded when the page is shown for the first time, or before, while nobody asks. */
  words: WordsOnPage | null;
}

/** One file is held for each connection: the one that is open on the second monitor. */
const held = new WeakMap<Database, { stamp: string; file: OpenFile }>();

/** The file's index as it is now: read once, afterwards only the pages that came or went. */
export function openFile(sqlite: Database, caseId: string): OpenFile {
  // Numbers of indexed pages are never given twice, so their greatest and their count change with every change.
  const stamp = statementsOf(sqlite)("SELECT count(*) || ' ' || max(id) FROM search_page WHERE case_id = ?")
    .pluck()
    .get(caseId) as string;
  const before = held.get(sqlite);
  const known = before?.file.caseId === caseId ? before : undefined;
  if (known?.stamp === stamp) return known.file;
  const file = known?.file ?? { caseId, vocabulary: emptyVocabulary(), pages: new Map(), placeOf: new Map() };
  takeChanges(sqlite, file);
  // A file that left this desk leaves no word in memory.
  if (file.pages.size === 0) held.delete(sqlite);
  else held.set(sqlite, { stamp, file });
  return file;
}

/** The file that was searched last, if any. */
export function heldFile(sqlite: Database): OpenFile | undefined {
  return held.get(sqlite)?.file;
}

function takeChanges(sqlite: Database, file: OpenFile): void {
  const { pages, vocabulary } = file;
  const now = statementsOf(sqlite)('SELECT id FROM search_page WHERE case_id = ?').pluck().all(file.caseId) as number[];
  const still = new Set(now);
  for (const [id, page] of pages) {
    if (still.has(id)) continue;
    for (const term of page.terms) vocabulary.uses[term]! -= 1;
    pages.delete(id);
  }
  const come = now.filter((id) => !pages.has(id));
  if (come.length > 0) takePages(sqlite, file, come);
}

function takePages(sqlite: Database, file: OpenFile, ids: readonly number[]): void {
  const { placeOf, vocabulary } = file;
  const rows = statementsOf(sqlite)(
    `SELECT id, page_id AS pageId, document_id AS documentId, number, terms FROM search_page
     WHERE id IN (SELECT value FROM json_each(?))`,
  ).all(JSON.stringify(ids)) as { id: number; pageId: string; documentId: string; number: number; terms: Buffer }[];
  const come = rows.map(({ terms, ...page }) => ({ ...page, ...decodeSequence(terms), words: null }));
  const unknown = new Set<number>();
  for (const { terms } of come) for (const term of terms) if (!placeOf.has(term)) unknown.add(term);
  takeTerms(sqlite, file, unknown);
  for (const { id, ...page } of come) {
    page.terms.forEach((term, at) => {
      const place = placeOf.get(term)!;
      page.terms[at] = place;
      vocabulary.uses[place]! += 1;
    });
    file.pages.set(id, page);
  }
}

function takeTerms(sqlite: Database, { placeOf, vocabulary }: OpenFile, unknown: ReadonlySet<number>): void {
  const find = statementsOf(sqlite)(
    'SELECT id, bare, digraph FROM search_term WHERE id IN (SELECT value FROM json_each(?))',
  );
  const found = find.all(JSON.stringify([...unknown])) as { id: number; bare: string; digraph: string }[];
  let place = vocabulary.uses.length;
  for (const { id } of found) placeOf.set(id, place++);
  addTerms(vocabulary, found);
}
