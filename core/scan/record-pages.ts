import type { RunResult } from '#contract/desk/outbox.ts';
import type { ScanBatch, ScanPage } from '#domain/records/scan.ts';
import { pageIdOf } from './page-id.ts';

/** As many pages as `scan.record` takes at once. */
const PAGES_AT_ONCE = 500;

interface OpenedFile {
  readonly id: string;
  readonly originalName: string;
  readonly sha256: string;
  readonly pageCount: number;
}

/** What writing into the ledger needs of the desk. */
export interface LedgerDesk {
  batch(batchId: string): ScanBatch | undefined;
  /** The highest number and sheet given so far. */
  last(batchId: string): Pick<ScanPage, 'number' | 'sheet'>;
  run(name: 'scan.record', args: unknown): RunResult;
  addArrival(batchId: string, pageIds: readonly string[]): void;
}

/**
 * Writes the pages of a file into the ledger of its batch; numbers run on. With a duplex profile two pages of a file are one sheet,
 * and a file of an odd count ends with half of one: no sheet goes over two files. The caller owns the transaction and opens the
 * file in it, so that no page is shown before it is in the ledger, and none gets there twice. False: the batch takes no more.
 */
export function recordPages(desk: LedgerDesk, batchId: string, file: OpenedFile): boolean {
  const batch = desk.batch(batchId);
  if (batch === undefined) return false;
  const last = desk.last(batchId);
  const sides = batch.profile.duplex ? 2 : 1;
  const pages = Array.from({ length: file.pageCount }, (_, at) => ({
    id: pageIdOf(file.id, at + 1),
    number: last.number + at + 1,
    sheet: last.sheet + Math.floor(at / sides) + 1,
    sourceName: file.originalName,
    sourceSha256: file.sha256,
    sourcePage: at + 1,
  }));
  for (let at = 0; at < pages.length; at += PAGES_AT_ONCE) {
    const result = desk.run('scan.record', { batchId, pages: pages.slice(at, at + PAGES_AT_ONCE) });
    if (result.outcome === 'refused') return false;
  }
  desk.addArrival(
    batchId,
    pages.map(({ id }) => id),
  );
  return true;
}
