import type { PageOutcome, ScanBatch, ScanPage } from '../records/scan.ts';

/** The sums that prove that nothing was lost: sheets prepared = scanned = filed (TR-RESISCAN). */
export interface Ledger {
  readonly sheetsPrepared: number;
  /** Sheets that went through the scanner, separator sheets not among them. */
  readonly sheetsScanned: number;
  readonly separatorSheets: number;
  /** Sheets all of whose pages have found their place, separator sheets not among them. */
  readonly sheetsSettled: number;
  readonly pages: number;
  readonly byOutcome: Readonly<Record<PageOutcome, number>>;
  /** Empty when the sums agree. */
  readonly gaps: readonly LedgerGap[];
}

/** Why the paper must stay. */
export type LedgerGap =
  | { readonly kind: 'nothing_scanned' }
  | { readonly kind: 'pages_waiting'; readonly pages: number }
  | { readonly kind: 'sheets_missing'; readonly sheets: number }
  | { readonly kind: 'sheets_too_many'; readonly sheets: number }
  /** A number that was given to no page: a page of the ledger is not here. */
  | { readonly kind: 'number_missing'; readonly number: number };

type Counted = Pick<ScanPage, 'number' | 'sheet' | 'outcome'>;

/** Adds a batch up from its pages. */
export function ledgerOf(batch: Pick<ScanBatch, 'sheetsPrepared'>, pages: readonly Counted[]): Ledger {
  const byOutcome: Record<PageOutcome, number> = { waiting: 0, filed: 0, blank: 0, separator: 0, removed: 0 };
  for (const { outcome } of pages) byOutcome[outcome] += 1;
  const sheets = [...Map.groupBy(pages, ({ sheet }) => sheet).values()];
  // The back of a separator sheet is blank; the sheet counts as a separator as soon as one of its pages is one.
  const separators = sheets.filter((sides) => sides.some(({ outcome }) => outcome === 'separator'));
  const paper = sheets.filter((sides) => !separators.includes(sides));
  const settled = paper.filter((sides) => sides.every(({ outcome }) => outcome !== 'waiting'));
  const sums = {
    sheetsPrepared: batch.sheetsPrepared,
    sheetsScanned: paper.length,
    separatorSheets: separators.length,
    sheetsSettled: settled.length,
    pages: pages.length,
    byOutcome,
  };
  return { ...sums, gaps: gapsOf(sums, pages) };
}

function gapsOf(sums: Omit<Ledger, 'gaps'>, pages: readonly Counted[]): LedgerGap[] {
  const gaps: LedgerGap[] = [];
  if (sums.pages === 0) gaps.push({ kind: 'nothing_scanned' });
  if (sums.byOutcome.waiting > 0) gaps.push({ kind: 'pages_waiting', pages: sums.byOutcome.waiting });
  const difference = sums.sheetsPrepared - sums.sheetsScanned;
  if (difference > 0) gaps.push({ kind: 'sheets_missing', sheets: difference });
  if (difference < 0) gaps.push({ kind: 'sheets_too_many', sheets: -difference });
  const numbers = new Set(pages.map(({ number }) => number));
  const highest = pages.reduce((most, { number }) => Math.max(most, number), 0);
  for (let number = 1; number <= highest; number += 1) {
    if (!numbers.has(number)) gaps.push({ kind: 'number_missing', number });
  }
  return gaps;
}

/** A gap as a sentence for the person at the scanner. */
export function gapText(gap: LedgerGap): string {
  switch (gap.kind) {
    case 'nothing_scanned':
      return 'Es ist noch keine Seite gescannt.';
    case 'pages_waiting':
      return gap.pages === 1 ? '1 Seite ist noch nicht zugeordnet.' : `${gap.pages} Seiten sind noch nicht zugeordnet.`;
    case 'sheets_missing':
      return `${blatt(gap.sheets)} weniger gescannt als vorbereitet. Bitte suchen und nachscannen oder die Zählung mit Begründung berichtigen.`;
    case 'sheets_too_many':
      return `${blatt(gap.sheets)} mehr gescannt als vorbereitet. Bitte nachzählen und die Zählung mit Begründung berichtigen.`;
    case 'number_missing':
      return `Seite ${gap.number} des Stapels fehlt im Nachweis. Bitte nicht vernichten und die Leitung verständigen.`;
  }
}

const blatt = (sheets: number): string => (sheets === 1 ? '1 Blatt' : `${sheets} Blatt`);
