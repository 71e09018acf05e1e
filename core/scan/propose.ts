import type { DocumentProposal } from '#contract/desk/scan.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import { isOpen } from '#domain/case/case-state.ts';
import { type CaseDirectory, caseDirectory } from '#domain/filing/case-directory.ts';
import type { CaseChoice } from '#domain/filing/proposal.ts';
import { proposeFiling } from '#domain/filing/propose-filing.ts';
import type { Case } from '#domain/records/case.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { ScanStore } from './scan-store.ts';
import type { BuiltTable } from './table.ts';
import { pagesOfDocument, uprightPage } from './words-on-table.ts';

/** Reads out of documents on the table what they are and whose. */
export interface Proposer {
  propose(table: BuiltTable, tableDocumentId: string): DocumentProposal | null;
  /** Cases came, went or changed. */
  casesChanged(): void;
}

export function createProposer(desk: {
  readonly rows: Pick<RowStore, 'all'>;
  readonly store: ScanStore;
  today(): LocalDate;
}): Proposer {
  let directory: CaseDirectory | undefined;
  return {
    propose(table, tableDocumentId) {
      const document = table.shown.documents.find(({ id }) => id === tableDocumentId);
      if (document === undefined) return null;
      const built = pagesOfDocument(table, tableDocumentId);
      const pages = built.flatMap((page, at) => uprightPage(desk.store, page, at + 1) ?? []);
      directory ??= caseDirectory(desk.rows.all('case', {}).map(choice));
      return {
        unread: built.filter(({ state }) => state === undefined).length,
        proposal: proposeFiling({ pages, mrz: [], separator: document.reference }, directory, desk.today()),
      };
    },
    casesChanged() {
      directory = undefined;
    },
  };
}

function choice({ id, fileReference, applicantName, birthDate, state }: Case): CaseChoice {
  return { caseId: id, fileReference, applicantName, birthDate, open: isOpen(state) };
}
