import { z } from 'zod';

/** Document types of the e-file (taxonomy: domain research, section 2.2), by the group the tree shows them in. */
export const DOCUMENT_TYPE_GROUPS = {
  Identität: {
    passport: 'Reisepass',
    passport_substitute: 'Passersatz',
    id_card: 'Personalausweis',
    birth_certificate: 'Geburtsurkunde',
    marriage_certificate: 'Heiratsurkunde',
    divorce_decree: 'Scheidungsurteil',
    name_declaration: 'Namenserklärung',
    family_register: 'Familienregisterauszug',
    biometric_photo: 'Lichtbild',
  },
  Aufenthalt: {
    visa: 'Visum',
    residence_card: 'Elektronischer Aufenthaltstitel',
    supplementary_sheet: 'Zusatzblatt',
    provisional_certificate: 'Fiktionsbescheinigung',
    toleration: 'Duldung',
    permission_to_remain: 'Aufenthaltsgestattung',
    arrival_certificate: 'Ankunftsnachweis',
    border_crossing_certificate: 'Grenzübertrittsbescheinigung',
    travel_document: 'Reiseausweis',
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
    employment_end_notice: 'Mitteilung über das Beschäftigungsende',
    work_reference: 'Arbeitszeugnis',
    professional_licence: 'Berufsausübungserlaubnis',
    recognition_decision: 'Anerkennungsbescheid',
    degree_evaluation: 'Zeugnisbewertung',
    diploma: 'Abschlusszeugnis',
    training_contract: 'Ausbildungsvertrag',
    fast_track_agreement: 'Vereinbarung nach § 81a AufenthG',
  },
  'Lebensunterhalt und Wohnen': {
    pension_record: 'Rentenversicherungsverlauf',
    bank_statement: 'Kontoauszug',
    blocked_account: 'Sperrkonto-Bestätigung',
    scholarship: 'Stipendienbescheinigung',
    benefit_notice: 'Leistungsbescheid',
    rent_contract: 'Mietvertrag',
    landlord_confirmation: 'Wohnungsgeberbestätigung',
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
    phone_note: 'Gesprächsnotiz',
    disposition: 'Verfügung',
    draft: 'Entwurf',
    decision: 'Bescheid',
    delivery_proof: 'Zustellungsnachweis',
    objection: 'Widerspruch',
    court_letter: 'Schreiben des Gerichts',
    judgment: 'Urteil',
    fee_notice: 'Gebührenbescheid',
    fee_receipt: 'Gebührenquittung',
    file_request: 'Aktenanforderung',
    security_query: 'Sicherheitsabfrage',
    police_notice: 'Mitteilung der Polizei',
    register_extract: 'Registerauszug',
    loyalty_declaration: 'Loyalitätserklärung',
    naturalisation_certificate: 'Einbürgerungsurkunde',
    declaration_of_commitment: 'Verpflichtungserklärung',
    medical_certificate: 'Ärztliches Attest',
    appointment_confirmation: 'Terminbestätigung',
    email: 'E-Mail',
    contact_message: 'Nachricht aus dem Kontaktformular',
    return_receipt: 'Rückschein',
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
