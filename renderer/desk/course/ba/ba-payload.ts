import type { CaseDetail } from '#contract/desk/cases.ts';
import { offerOf } from '#domain/case/offer-facts.ts';
import type { Facts } from '#domain/facts/facts.ts';
import { partialDateText } from '#domain/person/partial-date.ts';
import type { Party } from '#domain/records/case.ts';
import type { Text } from '../../../i18n/use-text.ts';
import { ezbNumber, factName, type RecordedField } from '../facts/fact-kind.ts';
import { valueText } from '../facts/fact-text.ts';
import { EMPLOYER_FIELDS, JOB_FIELDS, PAY_FIELDS, TITLE_FIELDS } from './ba-fields.ts';

/** One line of the request: number of the EzB field where it is one, name, value as it is sent. */
export interface PayloadRow {
  readonly field: string | null;
  readonly label: string;
  readonly value: string;
}

export interface PayloadSection {
  readonly heading: string;
  readonly rows: readonly PayloadRow[];
}

/** The frozen snapshot of a request: kept with the case word by word, and the table of the outgoing package. */
export interface BaPayload {
  readonly employer: string;
  readonly job: string;
  readonly sections: readonly PayloadSection[];
}

/** What is sent to the BA: person, title, employer, employment, pay. The words are German, whatever the window's language is. */
export function baPayload(detail: CaseDetail, facts: Facts, t: Text): BaPayload {
  const offer = offerOf(detail.facts);
  const known: Readonly<Record<string, unknown>> = { ...facts, ...offer };
  const rows = (fields: readonly RecordedField[]): PayloadRow[] =>
    fields
      .filter((field) => known[field] !== undefined)
      .map((field) => ({
        field: ezbNumber(field) === null ? null : String(ezbNumber(field)),
        label: factName(field),
        value: valueText(field, known[field] as never, t),
      }));
  const sections = [
    { heading: 'Person', rows: personRows(detail) },
    { heading: 'Titel', rows: rows(TITLE_FIELDS) },
    { heading: 'Arbeitgeber', rows: rows(EMPLOYER_FIELDS) },
    { heading: 'Beschäftigung', rows: rows(JOB_FIELDS) },
    { heading: 'Entgelt und Arbeitszeit', rows: rows(PAY_FIELDS) },
  ];
  return {
    employer: offer['ezb.firm'] ?? '',
    job: occupation(offer['ezb.jobTitle'] ?? ''),
    sections: sections.filter(({ rows: lines }) => lines.length > 0),
  };
}

/** The occupation alone, for a sentence: field 25 may go on with a description over several lines. */
function occupation(jobTitle: string): string {
  const [first = ''] = jobTitle.split(/[\n:;]/);
  return first.trim().slice(0, OCCUPATION_LENGTH);
}

const OCCUPATION_LENGTH = 200;

const SEX: Readonly<Record<Party['sex'], string>> = {
  female: 'weiblich',
  male: 'männlich',
  diverse: 'divers',
  not_stated: 'keine Angabe',
};

/** The person as the file knows them, in the words of section B of the EzB. */
export function personRows({ case: theCase, parties }: Pick<CaseDetail, 'case' | 'parties'>): PayloadRow[] {
  const party = parties.find(({ role }) => role === 'applicant');
  const rows: (PayloadRow | null)[] = [
    { field: '3', label: 'Familienname', value: party?.familyName ?? theCase.applicantName },
    party?.givenNames ? { field: '4', label: 'Vornamen', value: party.givenNames } : null,
    { field: '5', label: 'Geburtsdatum', value: partialDateText(party?.birthDate ?? theCase.birthDate) },
    party ? { field: '6', label: 'Geschlecht', value: SEX[party.sex] } : null,
    { field: '7', label: 'Staatsangehörigkeit', value: party?.nationality ?? theCase.nationality ?? 'ungeklärt' },
    party?.address ? { field: '8', label: 'Wohnsitz', value: party.address } : null,
    { field: null, label: 'Aktenzeichen', value: theCase.fileReference },
  ];
  return rows.filter((row) => row !== null);
}
