import type { LetterBlock, LetterContent, TableColumn } from '#domain/letters/content.ts';
import { GERMAN_WORDS } from '#domain/letters/content.ts';
import type { OfficeSettings } from '#domain/records/office.ts';
import type { Instant } from '#domain/time/local-date.ts';

/** A paper of the Scanstelle as a sheet with the office's head. `subject` is its title. */
export function scanSheet(
  office: OfficeSettings | null,
  subject: string,
  details: readonly string[],
  blocks: readonly LetterBlock[],
): LetterContent {
  return {
    template: 'scan',
    form: 'sheet',
    language: 'de',
    direction: 'ltr',
    letterhead: {
      authority: office?.authority ?? 'Scanstelle',
      unit: office?.unit ?? '',
      returnAddress: office?.returnAddress ?? '',
      footer: office === null ? [] : [[office.authority, office.unit, ...office.addressLines].join(' · ')],
    },
    address: { remark: null, lines: [] },
    references: [],
    subject,
    subjectDetails: details,
    salutation: null,
    blocks,
    remedies: [],
    enclosures: [],
    words: GERMAN_WORDS,
  };
}

const FIELD: readonly TableColumn[] = [
  { header: 'Angabe', share: 2 },
  { header: 'Wert', share: 3 },
];

export function fields(rows: readonly (readonly [string, string])[]): LetterBlock {
  return { kind: 'table', columns: FIELD, rows };
}

const MOMENT = new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Berlin' });

/** `02.03.2026, 09:15 Uhr` */
export function moment(instant: Instant | string | null): string {
  return instant === null ? '–' : `${MOMENT.format(new Date(instant))} Uhr`;
}
