import { setTimeout as pause } from 'node:timers/promises';
import type { DocumentProposal } from '#contract/desk/scan.ts';
import type { RowStore } from '#db/rows/row-store.ts';
import { isOpen } from '#domain/case/case-state.ts';
import { type CaseDirectory, caseDirectory, type DirectoryCase } from '#domain/filing/case-directory.ts';
import type { MrzPerson } from '#domain/filing/mrz-person.ts';
import { proposeFiling } from '#domain/filing/propose-filing.ts';
import type { Case } from '#domain/records/case.ts';
import type { QuarterTurn } from '#domain/records/quarter-turn.ts';
import type { LocalDate } from '#domain/time/local-date.ts';
import type { createZoneSearch } from './page-zones.ts';
import type { ScanStore } from './scan-store.ts';
import type { BuiltTable } from './table.ts';
import { pagesOfDocument, uprightPage } from './words-on-table.ts';
import { zoneHolder } from './zone-holder.ts';

/** Reads out of documents on the table what they are and whose. */
export interface Proposer {
  propose(table: BuiltTable, tableDocumentId: string): Promise<DocumentProposal | null>;
  /** Cases came, went or changed. */
  casesChanged(): void;
}

/** A long document is gone through again and again while its pages are being read, and windows wait meanwhile: one part in so many. */
const SHARE_OF_TIME = 30;
/** What comes of a page that is not read yet is seen first: it is in the table, and its picture is being asked for. */
const SEEN_FIRST_MS = 150;
/** Documents whose last proposal is remembered for that. */
const REMEMBERED = 20;

interface Made {
  readonly proposal: DocumentProposal['proposal'];
  /** Its pages, each with its turn. */
  readonly of: readonly string[];
  readonly nextAt: number;
}

export function createProposer(desk: {
  readonly rows: Pick<RowStore, 'all'>;
  readonly store: ScanStore;
  today(): LocalDate;
  zones: ReturnType<typeof createZoneSearch>;
}): Proposer {
  let directory: CaseDirectory | undefined;
  const made = new Map<string, Made>();
  const keep = (tableDocumentId: string, last: Made): void => {
    made.delete(tableDocumentId);
    made.set(tableDocumentId, last);
    const [oldest] = made.keys();
    if (made.size > REMEMBERED && oldest !== undefined) made.delete(oldest);
  };
  return {
    async propose(table, tableDocumentId) {
      const document = table.shown.documents.find(({ id }) => id === tableDocumentId);
      if (document === undefined) return null;
      const built = pagesOfDocument(table, tableDocumentId);
      const unread = built.filter(({ state }) => state === undefined).length;
      if (unread > 0) await pause(SEEN_FIRST_MS);
      const of = [document.reference ?? '', ...built.map(({ ledger, turned }) => `${ledger.id} ${turned}`)];
      const last = made.get(tableDocumentId);
      // Words still come, and with them the window asks again; what was read by the last time is told until then.
      const isSoon = last !== undefined && performance.now() < last.nextAt;
      if (unread > 0 && isSoon && last.of.every((page, at) => page === of[at]))
        return { unread, proposal: last.proposal };
      const pages = built.flatMap((page, at) => uprightPage(desk.store, page, at + 1) ?? []);
      const mrz: MrzPerson[] = [];
      for (const page of pages) {
        const own = built[page.page - 1];
        if (own === undefined) continue;
        const turn = ((own.turned + own.rest) % 360) as QuarterTurn;
        const lies = own.state === undefined ? undefined : { size: own.state, turn };
        const zones = await desk.zones(own, page.words);
        mrz.push(...zones.map((zone) => zoneHolder(zone, lies, page.page, desk.today())));
      }
      directory ??= directoryOf(desk.rows);
      const begin = performance.now();
      const proposal = proposeFiling({ pages, mrz, separator: document.reference }, directory, desk.today());
      const end = performance.now();
      keep(tableDocumentId, { proposal, of, nextAt: end + SHARE_OF_TIME * (end - begin) });
      return { unread, proposal };
    },
    casesChanged() {
      directory = undefined;
      made.clear();
    },
  };
}

function directoryOf(rows: Pick<RowStore, 'all'>): CaseDirectory {
  const hints = new Map(rows.all('caseHint', {}).map(({ id, addressKeys }) => [id, addressKeys]));
  const listed = ({ id, fileReference, applicantName, birthDate, state }: Case): DirectoryCase => {
    const addressKeys = hints.get(id) ?? [];
    return { caseId: id, fileReference, applicantName, birthDate, open: isOpen(state), addressKeys };
  };
  return caseDirectory(rows.all('case', {}).map(listed));
}
