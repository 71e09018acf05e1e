import type { Database } from 'better-sqlite3';
import type { CaseDetail, Confirmation } from '#contract/desk/cases.ts';
import type { ReaderPage } from '#contract/desk/reader.ts';
import type { Word } from '#contract/ocr.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import { correctedWords } from '#db/words/corrected-words.ts';
import type { Document } from '#domain/records/document.ts';
import { readerPages } from './reader-pages.ts';
import { weakWordsOfDocument } from './weak-words-of-document.ts';

/** Reads of the cache that windows ask for and that are no lists and no search. */
export function createDeskQueries(sqlite: Database, rows: RowStore, hasBlob: (sha256: string) => boolean) {
  const isPending = sqlite.prepare<[string, string]>('SELECT 1 FROM shadow WHERE tbl = ? AND row_id = ?').pluck();
  const isHere = sqlite.prepare<[string]>('SELECT 1 FROM bucket_version WHERE bucket = ? AND version > 0').pluck();
  const confirmation = (table: string, id: string): Confirmation =>
    isPending.get(table, id) ? 'pending' : 'confirmed';

  const marked = <T extends { id: string }>(table: string, found: readonly T[]) =>
    found.map((row) => ({ ...row, confirmation: confirmation(table, row.id) }));
  const documentsOf = (caseId: string): Document[] =>
    rows.all('document', { caseId }).sort((a, b) => a.firstLeaf - b.firstLeaf);

  return {
    /** A case with all that is here of its file; null when the case itself is not ours to see. */
    caseDetail(caseId: string, connected: boolean): CaseDetail | null {
      const theCase = rows.one('case', caseId);
      if (!theCase) return null;
      return {
        case: { ...theCase, confirmation: confirmation('case', caseId) },
        availability: isHere.get(`case:${caseId}`) ? 'here' : connected ? 'fetching' : 'not_here',
        parties: rows.all('party', { caseId }),
        documents: marked('document', documentsOf(caseId)),
        traces: rows.all('misfilingTrace', { caseId }),
        notes: marked(
          'note',
          rows.all('note', { caseId }).sort((a, b) => (a.writtenAt < b.writtenAt ? 1 : -1)),
        ),
        history: marked(
          'historyEntry',
          rows.all('historyEntry', { caseId }).sort((a, b) => (a.at < b.at ? 1 : -1)),
        ),
        facts: rows.all('fact', { caseId }),
        marks: rows.all('checklistMark', { caseId }),
        consultations: rows.all('consultation', { caseId }).sort((a, b) => (a.sentOn < b.sentOn ? -1 : 1)),
        decisions: rows.all('caseDecision', { caseId }).sort((a, b) => (a.draftedAt < b.draftedAt ? -1 : 1)),
        letters: rows.all('letter', { caseId }).sort((a, b) => (a.writtenAt < b.writtenAt ? -1 : 1)),
        followUps: rows.all('followUp', { caseId }).sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1)),
        pauses: rows.all('pause', { caseId }).sort((a, b) => (a.from < b.from ? -1 : 1)),
      };
    },

    /** The whole file as one continuously numbered column. */
    filePages(caseId: string): ReaderPage[] {
      return documentsOf(caseId).flatMap((document) =>
        readerPages(
          { ...document, sha256: document.blobSha256 },
          rows.all('page', { documentId: document.id }),
          hasBlob(document.blobSha256),
        ),
      );
    },

    document: (id: string) => rows.one('document', id),
    /** The words of a page with what people have corrected; none when it has no text yet. */
    words(documentId: string, number: number): Word[] {
      const page = rows.one('page', `${documentId}/${number}`);
      return page ? correctedWords(sqlite, page) : [];
    },
    weakWords: (documentId: string) => weakWordsOfDocument(rows, documentId),
  };
}
