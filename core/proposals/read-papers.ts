import type { RowStore } from '#db/rows/row-store.ts';
import { uprightWords } from '#db/words/upright-words.ts';
import type { FormPage } from '#domain/ezb/form-page.ts';
import type { FactEvidence } from '#domain/proposals/fact-evidence.ts';
import { isReadPaper, readPaper } from '#domain/proposals/read-paper.ts';
import type { Document } from '#domain/records/document.ts';
import type { DocumentType } from '#domain/records/document-type.ts';
import { turnSize } from '#domain/records/quarter-turn.ts';

/** A paper that says something about a fact is short; what is longer is a volume or a bundle, which nobody cites for one. */
const MOST_PAGES = 6;
/** Of these every paper counts; of the others the newest alone, because the ones before it tell how things were. */
const EACH: ReadonlySet<DocumentType> = new Set(['visa', 'registration_certificate', 'other']);

/**
 * What the papers of a case say about its facts, from the words the desk keeps; no picture is opened. The EzB is asked for by itself
 * (core/ezb). Empty for a case that is not here. Throws PackedWordsDamaged when kept words are damaged.
 */
export function readPapers(rows: Pick<RowStore, 'all'>, caseId: string): FactEvidence[] {
  const applicant = rows.all('party', { caseId }).find(({ role }) => role === 'applicant');
  const familyName = applicant?.familyName ?? null;
  return thatCount(rows.all('document', { caseId })).flatMap(({ id, type }) =>
    readPaper({ documentId: id, type, familyName, pages: pagesOf(rows, id) }),
  );
}

function thatCount(documents: readonly Document[]): Document[] {
  const readable = documents.filter(({ type, pageCount }) => isReadPaper(type) && pageCount <= MOST_PAGES);
  const dayOf = ({ dateOfDocument, receivedOn }: Document) => dateOfDocument ?? receivedOn;
  return [...Map.groupBy(readable, ({ type }) => type)].flatMap(([type, same]) => {
    const newestFirst = same.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : -1));
    return EACH.has(type) ? newestFirst : newestFirst.slice(0, 1);
  });
}

function pagesOf(rows: Pick<RowStore, 'all'>, documentId: string): FormPage[] {
  return rows
    .all('page', { documentId })
    .filter(({ source }) => source !== 'failed')
    .map((row) => ({ page: row.number, ...turnSize(row, row.rotation), words: uprightWords(row) }))
    .sort((a, b) => a.page - b.page);
}
