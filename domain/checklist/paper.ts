import type { Facts } from '../facts/facts.ts';
import type { DocumentType } from '../records/document-type.ts';
import type { Route } from '../routes/route-table.ts';

/** Whether a paper is needed; `unknown` where the facts do not say, then the reason tells what it hangs on. */
export type Need = 'yes' | 'no' | 'unknown';

/** A paper of a checklist. `types` are the document types of the e-file that satisfy it; empty: a person ticks it. */
export interface Paper {
  readonly key: string;
  readonly name: string;
  readonly types: readonly DocumentType[];
  readonly legalBasis: string;
  /** Absent: always needed. */
  readonly when?: (facts: Facts, route: Route | null) => Need;
  /** What the need hangs on, German; for the officer and the request of documents. */
  readonly reason?: string;
}

const yesNo = (fact: boolean | undefined): Need => (fact === undefined ? 'unknown' : fact ? 'yes' : 'no');

const OWN_LIVELIHOOD = '§ 5 Abs. 1 Nr. 1, § 2 Abs. 3 AufenthG';

export const APPLICATION: Paper = {
  key: 'application',
  name: 'Antrag',
  types: ['application'],
  legalBasis: '§ 81 Abs. 1 AufenthG',
};
export const PASSPORT: Paper = {
  key: 'passport',
  name: 'Gültiger Nationalpass (Datenseite)',
  types: ['passport'],
  legalBasis: '§ 3 Abs. 1, § 5 Abs. 1 Nr. 4 AufenthG',
};
export const PHOTO: Paper = {
  key: 'photo',
  name: 'Biometrisches Lichtbild',
  types: ['biometric_photo'],
  legalBasis: '§ 60 AufenthV',
};
export const CURRENT_TITLE: Paper = {
  key: 'current_title',
  name: 'Aufenthaltstitel (beide Seiten) mit Zusatzblatt oder Fiktionsbescheinigung',
  types: ['residence_card', 'provisional_certificate', 'visa', 'toleration'],
  legalBasis: '§ 4a Abs. 3 AufenthG',
};
export const REGISTRATION: Paper = {
  key: 'registration',
  name: 'Meldebescheinigung',
  types: ['registration_certificate'],
  legalBasis: '§ 71 AufenthG',
};
export const HEALTH_INSURANCE: Paper = {
  key: 'health_insurance',
  name: 'Nachweis der Krankenversicherung',
  types: ['health_insurance'],
  legalBasis: '§ 2 Abs. 3 AufenthG',
};
export const RENT_CONTRACT: Paper = {
  key: 'rent_contract',
  name: 'Mietvertrag oder Nachweis über Wohnraum',
  types: ['rent_contract'],
  legalBasis: '§ 2 Abs. 4 AufenthG',
};
export const PAYSLIPS: Paper = {
  key: 'payslips',
  name: 'Letzte drei Gehaltsnachweise',
  types: ['payslip'],
  legalBasis: OWN_LIVELIHOOD,
};
export const LIVELIHOOD: Paper = {
  key: 'livelihood',
  name: 'Nachweis des Lebensunterhalts',
  types: ['payslip', 'bank_statement'],
  legalBasis: OWN_LIVELIHOOD,
};
export const EMPLOYMENT_DECLARATION: Paper = {
  key: 'employment_declaration',
  name: 'Erklärung zum Beschäftigungsverhältnis',
  types: ['employment_declaration'],
  legalBasis: '§ 39 Abs. 4, § 18 Abs. 2 Nr. 4a AufenthG',
};
export const CONTRACT: Paper = {
  key: 'contract',
  name: 'Arbeitsvertrag oder verbindliches Arbeitsplatzangebot',
  types: ['employment_contract'],
  legalBasis: '§ 18 Abs. 2 Nr. 1 AufenthG',
};
export const QUALIFICATION: Paper = {
  key: 'qualification',
  name: 'Abschluss mit Anerkennung oder Vergleichbarkeit',
  types: ['diploma', 'recognition_decision'],
  legalBasis: '§ 18 Abs. 2 Nr. 4 AufenthG',
};
export const LICENCE: Paper = {
  key: 'licence',
  name: 'Berufsausübungserlaubnis oder Zusage',
  types: [],
  legalBasis: '§ 18 Abs. 2 Nr. 3 AufenthG',
  when: () => 'unknown',
  reason: 'Nur bei reglementierten Berufen.',
};
export const PENSION_RECORD: Paper = {
  key: 'pension_record',
  name: 'Rentenversicherungsverlauf',
  types: ['pension_record'],
  legalBasis: '§ 9 Abs. 2 Satz 1 Nr. 3, § 18c AufenthG',
};
export const LANGUAGE: Paper = {
  key: 'language',
  name: 'Sprachnachweis',
  types: ['language_certificate'],
  legalBasis: '§ 2 Abs. 9 bis 11 AufenthG',
};
export const LIFE_IN_GERMANY: Paper = {
  key: 'life_in_germany',
  name: 'Test „Leben in Deutschland“ oder Einbürgerungstest',
  types: ['naturalisation_test', 'integration_course'],
  legalBasis: '§ 9 Abs. 2 Satz 1 Nr. 8 AufenthG',
};
export const MARRIAGE_OR_BIRTH: Paper = {
  key: 'family_certificates',
  name: 'Heirats- oder Geburtsurkunde',
  types: ['marriage_certificate', 'birth_certificate'],
  legalBasis: '§§ 27 ff. AufenthG',
};
export const POWER_OF_ATTORNEY: Paper = {
  key: 'power_of_attorney',
  name: 'Vollmacht',
  types: ['power_of_attorney'],
  legalBasis: '§ 14 VwVfG',
  when: ({ representedByAgent }) => yesNo(representedByAgent),
  reason: 'Nur bei Vertretung.',
};

/** A paper no document type of the e-file stands for. */
export function byHand(key: string, name: string, legalBasis: string, reason?: string): Paper {
  return reason === undefined
    ? { key, name, types: [], legalBasis }
    : { key, name, types: [], legalBasis, reason, when: () => 'unknown' };
}
