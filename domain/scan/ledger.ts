import type { BatchSums, PageOutcome, ScanBatch, ScanPage } from '../records/scan.ts';

/** The sums that prove that nothing was lost: sheets prepared = scanned = filed (TR-RESISCAN). */
export interface Ledger {
  readonly sums: BatchSums;
  /** Empty when the sums agree. */
  readonly gaps: readonly LedgerGap[];
}

/** Why the paper must stay. */
export type LedgerGap =
  | { readonly kind: 'nothing_scanned' }
  | { readonly kind: 'pages_waiting'; readonly pages: number }
  | { readonly kind: 'sheets_missing'; readonly sheets: number }
  | { readonly kind: 'sheets_too_many'; readonly sheets: number }
  /** A sheet was put aside to be scanned again, and nothing was scanned after it. */
  | { readonly kind: 'not_scanned_again'; readonly sheet: number }
  /** A number that was given to no page: a page of the ledger is not here. */
  | { readonly kind: 'number_missing'; readonly number: number };

type Counted = Pick<ScanPage, 'number' | 'sheet' | 'outcome'>;

/**
 * Adds a batch up from its pages. A sheet that was scanned once more counts once: by its new scan, never by the picture that was put
 * aside for it.
 */
export function ledgerOf(batch: Pick<ScanBatch, 'sheetsPrepared'>, pages: readonly Counted[]): Ledger {
  const byOutcome: Record<PageOutcome, number> = {
    waiting: 0,
    filed: 0,
    blank: 0,
    separator: 0,
    removed: 0,
    replaced: 0,
  };
  for (const { outcome } of pages) byOutcome[outcome] += 1;
  const bySheet = [...Map.groupBy(pages, ({ sheet }) => sheet)].sort(([one], [other]) => one - other);
  const sheets = bySheet.map(([, sides]) => sides);
  // The back of a separator sheet is blank; the sheet counts as a separator as soon as one of its pages is one.
  const separators = sheets.filter((sides) => sides.some(({ outcome }) => outcome === 'separator'));
  const replaced = sheets.filter((sides) => !separators.includes(sides) && isReplaced(sides));
  const paper = sheets.filter((sides) => !separators.includes(sides) && !replaced.includes(sides));
  const settled = paper.filter((sides) => sides.every(({ outcome }) => outcome !== 'waiting'));
  const sums: BatchSums = {
    sheetsPrepared: batch.sheetsPrepared,
    sheetsScanned: paper.length,
    separatorSheets: separators.length,
    sheetsReplaced: replaced.length,
    sheetsSettled: settled.length,
    pages: pages.length,
    byOutcome,
  };
  return { sums, gaps: gapsOf(sums, pages, lastIfReplaced(bySheet)) };
}

const isReplaced = (sides: readonly Counted[]): boolean => sides.some(({ outcome }) => outcome === 'replaced');

/** The number of the last sheet, when it waits for another scan of itself. */
function lastIfReplaced(bySheet: readonly (readonly [number, readonly Counted[]])[]): number | null {
  const [number, sides] = bySheet.at(-1) ?? [0, []];
  return isReplaced(sides) ? number : null;
}

function gapsOf(sums: BatchSums, pages: readonly Counted[], notScannedAgain: number | null): LedgerGap[] {
  const gaps: LedgerGap[] = [];
  const waiting = sums.byOutcome.waiting ?? 0;
  if (sums.pages === 0) gaps.push({ kind: 'nothing_scanned' });
  if (waiting > 0) gaps.push({ kind: 'pages_waiting', pages: waiting });
  if (notScannedAgain !== null) gaps.push({ kind: 'not_scanned_again', sheet: notScannedAgain });
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

const NUMBER = new Intl.NumberFormat('de-DE');

/** A gap as a sentence for the person at the scanner. */
export function gapText(gap: LedgerGap): string {
  switch (gap.kind) {
    case 'nothing_scanned':
      return 'Es ist noch keine Seite gescannt.';
    case 'pages_waiting':
      return gap.pages === 1
        ? '1 Seite ist noch nicht zugeordnet.'
        : `${NUMBER.format(gap.pages)} Seiten sind noch nicht zugeordnet.`;
    case 'sheets_missing':
      return `${blatt(gap.sheets)} weniger gescannt als vorbereitet. Bitte suchen und nachscannen oder die Zählung mit Begründung berichtigen.`;
    case 'sheets_too_many':
      return `${blatt(gap.sheets)} mehr gescannt als vorbereitet. Bitte nachzählen und die Zählung mit Begründung berichtigen.`;
    case 'not_scanned_again':
      return `Blatt ${gap.sheet} ist als „neu scannen“ aussortiert, aber danach kam kein Blatt mehr. Bitte nachscannen oder die Seite zurücklegen.`;
    case 'number_missing':
      return `Seite ${gap.number} des Stapels fehlt im Nachweis. Bitte nicht vernichten und die Leitung verständigen.`;
  }
}

const blatt = (sheets: number): string => `${NUMBER.format(sheets)} Blatt`;
