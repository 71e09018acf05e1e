import type { CaseDetail } from '#contract/desk/cases.ts';
import { EZB_FIELDS, type EzbField, type EzbLabelledField, formOf } from '#domain/ezb/ezb-form.ts';
import type { EzbFieldReading } from '#domain/ezb/ezb-value.ts';
import { partialDateText } from '#domain/person/partial-date.ts';
import { fold } from '#domain/text/fold.ts';
import { germanDay } from '#domain/time/german-day.ts';
import type { RecordedField } from '../facts/fact-kind.ts';
import type { FactValue } from '../facts/use-facts.ts';
import { type Entries, entriesOf, recordedAs } from './ezb-entries.ts';

/**
 * Where a field stands. `confirmed`: a person recorded it from this document. `sure`, `unsure`, `missing`: as read, waiting for one.
 * `same`, `differs`, `look`: of the person and the signature, compared with the e-file and recorded nowhere.
 */
export type RowState = 'confirmed' | 'sure' | 'unsure' | 'missing' | 'same' | 'differs' | 'look';

export interface EzbRow {
  readonly field: EzbField;
  readonly reading: EzbFieldReading;
  readonly state: RowState;
  readonly names: readonly RecordedField[];
  /** Shown and recorded: what is recorded already, else what was read. */
  readonly entries: Entries;
  /** What the e-file says, for the fields of the person. */
  readonly onFile: string | null;
}

/** The fields of a form against the facts of the case. `documentId` is the document that was read. */
export function ezbRows(
  readings: readonly EzbFieldReading[],
  { facts, parties, case: theCase }: Pick<CaseDetail, 'facts' | 'parties' | 'case'>,
  documentId: string,
): EzbRow[] {
  const recorded = (names: readonly RecordedField[]): Entries | null => {
    const rows = facts.filter(
      ({ field, value, citation }) =>
        (names as readonly string[]).includes(field) && value !== null && citation?.documentId === documentId,
    );
    return rows.length === 0 ? null : Object.fromEntries(rows.map(({ field, value }) => [field, value as FactValue]));
  };
  const person = parties.find(({ role }) => role === 'applicant');
  const onFile: Partial<Record<EzbField, string | null>> = {
    familyName: person?.familyName ?? theCase.applicantName,
    givenNames: person?.givenNames ?? null,
    birthDate: theCase.birthDate === null ? null : partialDateText(theCase.birthDate),
    nationality: person?.nationality ?? theCase.nationality,
    residence: person?.address ?? null,
  };
  return readings.map((reading) => {
    const { field } = reading;
    const names = recordedAs(field);
    const known = onFile[field] ?? null;
    if (names.length === 0) {
      return { field, reading, names, entries: {}, onFile: known, state: comparison(reading, known) };
    }
    const confirmed = recorded(names);
    const read = reading.state === 'missing' ? {} : entriesOf(field, reading.value);
    const isRead = Object.keys(read).length > 0;
    const state = confirmed ? 'confirmed' : reading.state === 'sure' && !isRead ? 'unsure' : reading.state;
    return { field, reading, names, entries: confirmed ?? read, onFile: null, state };
  });
}

/** Whether the form names the person of the file. Where the office codes a nationality by letters there is nothing to compare. */
function comparison(reading: EzbFieldReading, known: string | null): RowState {
  if (reading.state === 'missing') return known === null ? 'look' : 'missing';
  if (known === null || reading.value === null || reading.field === 'nationality') return 'look';
  const said = readText(reading);
  return fold(said) === fold(known) || fold(known).includes(fold(said)) ? 'same' : 'differs';
}

/** A read value as text, German. */
export function readText(reading: EzbFieldReading): string {
  if (reading.state === 'missing' || reading.value === null) return '';
  switch (reading.value.kind) {
    case 'text':
      return reading.value.text;
    case 'date':
      return germanDay(reading.value.date);
    case 'choice':
      return choiceName(reading.field, reading.value.choice) ?? reading.raw;
    case 'yes-no':
      return reading.value.yes ? 'Ja' : 'Nein';
    default:
      return reading.raw;
  }
}

/** A ticked box as it is printed on the form. */
function choiceName(field: EzbField, choice: string): string | null {
  if (!(field in EZB_FIELDS)) return null;
  const { kind } = formOf(field as EzbLabelledField);
  return kind.kind === 'choice' ? (kind.options[choice]?.[0] ?? null) : null;
}

/** Whether a person still has to decide on a row. */
export function isWaiting({ state }: Pick<EzbRow, 'state'>): boolean {
  return state === 'sure' || state === 'unsure' || state === 'missing';
}
