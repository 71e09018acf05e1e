import { unpackWords } from '#db/words/packed-words.ts';
import type { CommandArgs } from '#domain/commands/catalogue.ts';
import type { ScanFilingDesk } from './file-document.ts';
import { pagesOfDocument } from './words-on-table.ts';

/**
 * Keeps what a person read beside the machine's word: with the page until its document is filed, with the document from then on.
 * Null takes a correction back. `page` counts the document's pages from 1, `word` the words of the page from 0.
 */
export function correctWord(
  desk: Pick<ScanFilingDesk, 'store' | 'run' | 'table'>,
  corrected: { batchId: string; tableDocumentId: string; page: number; word: number; text: string | null },
): void {
  const { word, text } = corrected;
  const table = desk.table(corrected.batchId);
  const page = table && pagesOfDocument(table, corrected.tableDocumentId)[corrected.page - 1];
  const packed = page?.state && desk.store.words(page.state.itemId, page.state.number);
  const machineText = packed === undefined ? undefined : unpackWords(packed)[word]?.text;
  if (page === undefined || machineText === undefined) return;
  desk.store.correct(page.ledger.id, word, text);
  const { caseId, documentId, pageOfDocument } = page.ledger;
  if (caseId === null || documentId === null || pageOfDocument === null) return;
  const args: CommandArgs['document.correctWord'] = {
    caseId,
    documentId,
    page: pageOfDocument,
    word,
    machineText,
    text,
  };
  desk.run('document.correctWord', args, []);
}
