import type { LedgerSums } from '#contract/desk/scan.ts';
import type { LetterBlock, LetterContent } from '#domain/letters/content.ts';
import type { OfficeSettings } from '#domain/records/office.ts';
import type { PaperFate, ScanBatch, ScanPage } from '#domain/records/scan.ts';
import { germanShortDay } from '#domain/time/german-day.ts';
import { fields, moment, scanSheet } from './sheet.ts';

export interface TransferRecordParts {
  readonly office: OfficeSettings | null;
  readonly batch: ScanBatch;
  readonly ledger: LedgerSums;
  readonly pages: readonly ScanPage[];
  /** The name of a person by id. */
  nameOf(officerId: string): string;
  fileReferenceOf(caseId: string): string;
}

const COLOURS = { black_white: 'schwarz-weiß', grey: 'Graustufen', colour: 'Farbe' } as const;
const PROTECTION = { normal: 'normal', high: 'hoch', very_high: 'sehr hoch' } as const;
const FATE = { destroy: 'Vernichtung', keep: 'Verwahrung', return: 'Rückgabe' } as const;
const OUTCOME = {
  waiting: 'noch offen',
  filed: 'abgelegt',
  blank: 'leer',
  separator: 'Trennblatt',
  removed: 'entnommen',
  replaced: 'durch neuen Scan ersetzt',
} as const;

/** The Transfervermerk of a batch (TR-RESISCAN): who scanned what with what, how much, how it was checked, what became of the paper. */
export function transferRecord(parts: TransferRecordParts): LetterContent {
  const { batch, pages, office } = parts;
  return scanSheet(
    office,
    'Transfervermerk',
    [`Stapel „${batch.name}“, Kiste ${batch.box}`],
    [
      ...howScanned(parts),
      ...howMuch(parts),
      ...howChecked(parts),
      ...irregularities(parts),
      ...fateOfPaper(parts),
      { kind: 'heading', text: 'Seiten' },
      {
        kind: 'table',
        columns: [
          { header: 'Seite', share: 1 },
          { header: 'Blatt', share: 1 },
          { header: 'Verbleib', share: 4 },
          { header: 'SHA-256 des Bildes (Anfang)', share: 3 },
        ],
        rows: pages.map((page) => [
          String(page.number),
          String(page.sheet),
          placeOf(page, parts),
          page.pictureSha256?.slice(0, 16) ?? '–',
        ]),
      },
    ],
  );
}

function howScanned({ batch, nameOf }: TransferRecordParts): LetterBlock[] {
  const { profile } = batch;
  return [
    { kind: 'heading', text: 'Erfassung' },
    fields([
      ['Gescannt durch', nameOf(batch.operatorId)],
      ['Arbeitsplatz und Scanner', batch.station],
      ['Programm', batch.software],
      ['Scanprofil', `${profile.name}, Fassung ${profile.version}`],
      [
        'Auflösung und Farbe',
        `${profile.dpi} dpi, ${COLOURS[profile.colour]}, ${profile.duplex ? 'beidseitig' : 'einseitig'}`,
      ],
      ['Schutzbedarf', PROTECTION[profile.protection]],
      ['Verfahrensdokumentation', batch.procedure],
      ['Regal', batch.shelf ?? '–'],
      ['Beginn', moment(batch.openedAt)],
      ['Ende', moment(batch.finishedAt)],
    ]),
  ];
}

function howMuch({ ledger }: TransferRecordParts): LetterBlock[] {
  const { byOutcome } = ledger;
  return [
    { kind: 'heading', text: 'Vollständigkeit' },
    fields([
      ['Blatt vorbereitet (von Hand gezählt)', String(ledger.sheetsPrepared)],
      ['Blatt gescannt', String(ledger.sheetsScanned)],
      ['Trennblätter', String(ledger.separatorSheets)],
      ['Aufnahmen durch neuen Scan ersetzt (Blatt, einmal gezählt)', String(ledger.sheetsReplaced)],
      ['Blatt vollständig zugeordnet', String(ledger.sheetsSettled)],
      ['Seiten', String(ledger.pages)],
      ['davon abgelegt', String(byOutcome.filed ?? 0)],
      ['davon leer', String(byOutcome.blank ?? 0)],
      ['davon entnommen', String(byOutcome.removed ?? 0)],
      ['davon durch neuen Scan ersetzt', String(byOutcome.replaced ?? 0)],
      ['Ergebnis', ledger.gaps.length === 0 ? 'Die Summen stimmen überein.' : ledger.gaps.join(' ')],
    ]),
  ];
}

function howChecked({ batch: { check }, nameOf }: TransferRecordParts): LetterBlock[] {
  if (check === null)
    return [
      { kind: 'heading', text: 'Sichtprüfung' },
      { kind: 'paragraph', text: 'Noch nicht erfolgt.' },
    ];
  const result =
    check.checkedBy === null
      ? 'steht aus'
      : check.faults.length === 0
        ? 'ohne Beanstandung'
        : `${check.faults.length} beanstandet`;
  return [
    { kind: 'heading', text: 'Sichtprüfung' },
    fields([
      ['Verfahren', check.method === 'full' ? 'alle Seiten' : 'Stichprobe'],
      ['Geprüfte Seiten', String(check.pageIds.length)],
      ['Ziehung (Startwert)', check.seed],
      ['Geprüft durch', check.checkedBy === null ? '–' : nameOf(check.checkedBy)],
      ['Geprüft am', moment(check.checkedAt)],
      ['Ergebnis', result],
    ]),
    ...(check.faults.length === 0
      ? []
      : [{ kind: 'list', ordered: false, items: check.faults.map(({ fault }) => fault) } as const]),
  ];
}

function irregularities({ batch, nameOf }: TransferRecordParts): LetterBlock[] {
  const heading: LetterBlock = { kind: 'heading', text: 'Auffälligkeiten' };
  if (batch.irregularities.length === 0) return [heading, { kind: 'paragraph', text: 'Keine.' }];
  const items = batch.irregularities.map(({ text, by, at }) => `${text} (${nameOf(by)}, ${moment(at)})`);
  return [heading, { kind: 'list', ordered: false, items }];
}

function fateOfPaper({ batch: { fate }, nameOf }: TransferRecordParts): LetterBlock[] {
  const heading: LetterBlock = { kind: 'heading', text: 'Verbleib der Originale' };
  if (fate === null)
    return [heading, { kind: 'paragraph', text: 'Die Originale sind nicht freigegeben und zu verwahren.' }];
  return [
    heading,
    fields([
      ['Angeordnet', `${FATE[fate.kind]}: ${fate.where}`],
      ['Durch', `${nameOf(fate.orderedBy)}, ${moment(fate.orderedAt)}`],
      ['Ausgeführt', carriedOut(fate, nameOf)],
    ]),
  ];
}

function carriedOut({ doneOn, doneBy }: PaperFate, nameOf: TransferRecordParts['nameOf']): string {
  return doneOn === null || doneBy === null ? 'steht aus' : `am ${germanShortDay(doneOn)} durch ${nameOf(doneBy)}`;
}

function placeOf(page: ScanPage, { fileReferenceOf }: TransferRecordParts): string {
  if (page.outcome === 'filed' && page.caseId !== null) {
    return `${fileReferenceOf(page.caseId)}, Seite ${page.pageOfDocument} des Schriftstücks`;
  }
  return page.reason === null ? OUTCOME[page.outcome] : `${OUTCOME[page.outcome]}: ${page.reason}`;
}
