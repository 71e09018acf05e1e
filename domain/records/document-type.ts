import { z } from 'zod';

/** Document types of the e-file (taxonomy: domain research, section 2.2), by the group the tree shows them in. */
export const DOCUMENT_TYPE_GROUPS = {
  Identität: {
    passport: 'Reisepass',
    id_card: 'Personalausweis',
    birth_certificate: 'Geburtsurkunde',
    marriage_certificate: 'Heiratsurkunde',
    biometric_photo: 'Lichtbild',
  },
  Aufenthalt: {
    visa: 'Visum',
    residence_card: 'Elektronischer Aufenthaltstitel',
    supplementary_sheet: 'Zusatzblatt',
    provisional_certificate: 'Fiktionsbescheinigung',
    toleration: 'Duldung',
  },
  Beschäftigung: {
    employment_declaration: 'Erklärung zum Beschäftigungsverhältnis',
    employment_contract: 'Arbeitsvertrag',
    job_description: 'Stellenbeschreibung',
    ba_request: 'Anfrage an die BA',
    ba_consent: 'Zustimmung der BA',
    ba_question: 'Rückfrage der BA',
    ba_refusal: 'Ablehnung der BA',
    payslip: 'Gehaltsnachweis',
    termination: 'Kündigung',
    work_reference: 'Arbeitszeugnis',
    recognition_decision: 'Anerkennungsbescheid',
    diploma: 'Abschlusszeugnis',
  },
  'Lebensunterhalt und Wohnen': {
    pension_record: 'Rentenversicherungsverlauf',
    bank_statement: 'Kontoauszug',
    benefit_notice: 'Leistungsbescheid',
    rent_contract: 'Mietvertrag',
    registration_certificate: 'Meldebescheinigung',
    health_insurance: 'Krankenversicherungsnachweis',
  },
  Integration: {
    language_certificate: 'Sprachzertifikat',
    integration_course: 'Integrationskurs',
    naturalisation_test: 'Einbürgerungstest',
  },
  Verfahren: {
    application: 'Antrag',
    cover_letter: 'Anschreiben',
    power_of_attorney: 'Vollmacht',
    document_request: 'Nachforderung',
    hearing_letter: 'Anhörung',
    file_note: 'Aktenvermerk',
    decision: 'Bescheid',
    delivery_proof: 'Zustellungsnachweis',
    objection: 'Widerspruch',
    court_letter: 'Schreiben des Gerichts',
    fee_notice: 'Gebührenbescheid',
    security_query: 'Sicherheitsabfrage',
    medical_certificate: 'Ärztliches Attest',
    email: 'E-Mail',
    other: 'Sonstiges',
  },
} as const;

type Groups = typeof DOCUMENT_TYPE_GROUPS;
export type DocumentType = { [G in keyof Groups]: keyof Groups[G] }[keyof Groups] & string;

/** German name of each type. */
export const DOCUMENT_TYPE_NAMES = Object.assign({}, ...Object.values(DOCUMENT_TYPE_GROUPS)) as Readonly<
  Record<DocumentType, string>
>;

export const DocumentType = z.enum(Object.keys(DOCUMENT_TYPE_NAMES) as [DocumentType, ...DocumentType[]]);
