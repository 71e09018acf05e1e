import type { CaseType } from '../case/case-type.ts';
import type { ClockCode } from '../clocks/clock.ts';
import type { Service } from '../facts/service.ts';
import type { LawParameterCode } from '../law/law-parameter.ts';
import { EMPLOYER_CHANGE_PAPERS } from './employer-change-papers.ts';
import * as paper from './paper.ts';

/** A service with what it needs: papers, clocks and fees. */
export interface ServiceEntry {
  readonly name: string;
  readonly legalBasis: string;
  /** The case type of the lists it belongs to. */
  readonly caseType: CaseType;
  readonly papers: readonly paper.Paper[];
  readonly clocks: readonly ClockCode[];
  /** The first is the regular one; empty: no fee known. */
  readonly fees: readonly LawParameterCode[];
}

const TITLE = [
  paper.APPLICATION,
  paper.PASSPORT,
  paper.PHOTO,
  paper.CURRENT_TITLE,
  paper.REGISTRATION,
  paper.HEALTH_INSURANCE,
  paper.RENT_CONTRACT,
  paper.POWER_OF_ATTORNEY,
];
const WORK = [...TITLE, paper.EMPLOYMENT_DECLARATION, paper.CONTRACT, paper.QUALIFICATION, paper.LICENCE];
const SETTLEMENT = [...TITLE, paper.PAYSLIPS, paper.PENSION_RECORD, paper.LANGUAGE, paper.LIFE_IN_GERMANY];
const FAMILY = [...TITLE, paper.MARRIAGE_OR_BIRTH];
const TITLE_CLOCKS = [
  'INACTION_SUIT',
  'TITLE_EXPIRY',
  'PROVISIONAL_CERTIFICATE_EXPIRY',
  'DOCS_DEADLINE',
  'HEARING_DEADLINE',
  'DEEMED_NOTIFIED',
  'PORTAL_NOT_RETRIEVED',
  'OBJECTION',
] as const;
const WORK_CLOCKS = [...TITLE_CLOCKS, 'BA_CONSENT_FICTION', 'EMPLOYER_ANSWERS_BA', 'TITLE_VALIDITY'] as const;
const A1 = {
  ...paper.LANGUAGE,
  name: 'Sprachnachweis A1',
  legalBasis: '§ 28 Abs. 1 Satz 5, § 30 Abs. 1 Satz 1 Nr. 2 AufenthG',
  when: () => 'unknown' as const,
  reason: 'Nur für Ehegatten; Ausnahmen in § 30 Abs. 1 Satz 3 AufenthG.',
};

/** All services of the authority. */
export const SERVICES: Readonly<Record<Service, ServiceEntry>> = {
  employer_change: {
    name: 'Arbeitgeberwechsel',
    legalBasis: '§ 4a Abs. 3 AufenthG',
    caseType: 'employer_change',
    papers: EMPLOYER_CHANGE_PAPERS,
    clocks: [
      ...WORK_CLOCKS,
      'BA_CONSENT_FICTION_SHORT',
      'BLUE_CARD_FIRST_YEAR',
      'BLUE_CARD_SUSPENSION',
      'FOREIGNER_REPORTS_END',
      'EMPLOYER_REPORTS_END',
      'TITLE_SHORTENING_FLOOR',
    ],
    fees: ['FEE_SIDE_CONDITION_WORK'],
  },
  permit_extension: {
    name: 'Verlängerung der Aufenthaltserlaubnis',
    legalBasis: '§ 8 AufenthG',
    caseType: 'permit_extension',
    papers: [...TITLE, paper.PAYSLIPS, paper.CONTRACT, paper.PENSION_RECORD],
    clocks: WORK_CLOCKS,
    fees: ['FEE_EXTENSION', 'FEE_EXTENSION_UP_TO_3_MONTHS'],
  },
  skilled_vocational: {
    name: 'Aufenthaltserlaubnis für Fachkräfte mit Berufsausbildung',
    legalBasis: '§ 18a AufenthG',
    caseType: 'skilled_work',
    papers: WORK,
    clocks: WORK_CLOCKS,
    fees: ['FEE_TITLE_ISSUE', 'FEE_CHANGE_OF_PURPOSE'],
  },
  skilled_academic: {
    name: 'Aufenthaltserlaubnis für Fachkräfte mit akademischer Ausbildung',
    legalBasis: '§ 18b AufenthG',
    caseType: 'skilled_work',
    papers: WORK,
    clocks: WORK_CLOCKS,
    fees: ['FEE_TITLE_ISSUE', 'FEE_CHANGE_OF_PURPOSE'],
  },
  blue_card: {
    name: 'Blaue Karte EU',
    legalBasis: '§ 18g AufenthG',
    caseType: 'blue_card',
    papers: WORK,
    clocks: [...WORK_CLOCKS, 'BLUE_CARD_MOBILITY_DECISION'],
    fees: ['FEE_TITLE_ISSUE', 'FEE_CHANGE_OF_PURPOSE'],
  },
  experienced_worker: {
    name: 'Beschäftigung bei ausgeprägter berufspraktischer Erfahrung',
    legalBasis: '§ 19c Abs. 2 AufenthG, § 6 BeschV',
    caseType: 'skilled_work',
    papers: [
      ...WORK,
      paper.byHand('experience', 'Nachweise der Berufserfahrung', '§ 6 Abs. 1 BeschV'),
      paper.byHand(
        'expert_confirmation',
        'Bestätigung der fachkundigen Stelle über den Abschluss',
        '§ 6 Abs. 1 BeschV',
        'Nicht bei Berufen der Informations- und Kommunikationstechnik.',
      ),
    ],
    clocks: WORK_CLOCKS,
    fees: ['FEE_TITLE_ISSUE'],
  },
  settlement_permit: {
    name: 'Niederlassungserlaubnis',
    legalBasis: '§ 9 AufenthG',
    caseType: 'settlement_permit',
    papers: SETTLEMENT,
    clocks: TITLE_CLOCKS,
    fees: ['FEE_SETTLEMENT'],
  },
  settlement_skilled: {
    name: 'Niederlassungserlaubnis für Fachkräfte',
    legalBasis: '§ 18c Abs. 1 AufenthG',
    caseType: 'settlement_permit',
    papers: [...SETTLEMENT, paper.CONTRACT],
    clocks: TITLE_CLOCKS,
    fees: ['FEE_SETTLEMENT'],
  },
  settlement_blue_card: {
    name: 'Niederlassungserlaubnis für Inhaber einer Blauen Karte EU',
    legalBasis: '§ 18c Abs. 2 AufenthG',
    caseType: 'settlement_permit',
    papers: [...SETTLEMENT, paper.CONTRACT],
    clocks: TITLE_CLOCKS,
    fees: ['FEE_SETTLEMENT'],
  },
  eu_long_term: {
    name: 'Erlaubnis zum Daueraufenthalt-EU',
    legalBasis: '§ 9a AufenthG',
    caseType: 'settlement_permit',
    papers: [
      ...SETTLEMENT,
      paper.byHand('regular_income', 'Nachweis fester und regelmäßiger Einkünfte', '§ 9c AufenthG'),
    ],
    clocks: TITLE_CLOCKS,
    fees: ['FEE_EU_LONG_TERM'],
  },
  family_to_german: {
    name: 'Familiennachzug zu Deutschen',
    legalBasis: '§ 28 AufenthG',
    caseType: 'family_reunification',
    papers: [...FAMILY, A1],
    clocks: TITLE_CLOCKS,
    fees: ['FEE_TITLE_ISSUE'],
  },
  family_to_foreigner: {
    name: 'Familiennachzug zu Ausländern',
    legalBasis: '§§ 27, 29, 30, 32, 36 AufenthG',
    caseType: 'family_reunification',
    papers: [...FAMILY, A1, { ...paper.LIVELIHOOD, key: 'sponsor_income', name: 'Einkommen der Bezugsperson' }],
    clocks: TITLE_CLOCKS,
    fees: ['FEE_TITLE_ISSUE'],
  },
  provisional_certificate: {
    name: 'Fiktionsbescheinigung',
    legalBasis: '§ 81 Abs. 3, 4, 5 und 5a AufenthG',
    caseType: 'permit_extension',
    papers: [paper.PASSPORT, paper.CURRENT_TITLE, { ...paper.APPLICATION, name: 'Nachweis des Antrags' }],
    clocks: TITLE_CLOCKS,
    fees: ['FEE_PROVISIONAL_CERTIFICATE'],
  },
  vocational_training: {
    name: 'Aufenthaltserlaubnis zur Berufsausbildung',
    legalBasis: '§ 16a AufenthG',
    caseType: 'study',
    papers: [...TITLE, paper.LIVELIHOOD, paper.byHand('training_contract', 'Ausbildungsvertrag', '§ 16a AufenthG')],
    clocks: [...WORK_CLOCKS, 'TRAINING_PLACE_SEARCH'],
    fees: ['FEE_TITLE_ISSUE'],
  },
  study: {
    name: 'Aufenthaltserlaubnis zum Studium',
    legalBasis: '§ 16b AufenthG',
    caseType: 'study',
    papers: [
      ...TITLE,
      paper.byHand('enrolment', 'Zulassung oder Immatrikulation', '§ 16b Abs. 1 AufenthG'),
      { ...paper.LIVELIHOOD, name: 'Finanzierung (Sperrkonto, Stipendium oder Verpflichtungserklärung)' },
    ],
    clocks: TITLE_CLOCKS,
    fees: ['FEE_TITLE_ISSUE'],
  },
  fast_track: {
    name: 'Beschleunigtes Fachkräfteverfahren',
    legalBasis: '§ 81a AufenthG',
    caseType: 'fast_track',
    papers: [
      paper.PASSPORT,
      paper.QUALIFICATION,
      paper.EMPLOYMENT_DECLARATION,
      paper.byHand('agreement', 'Vereinbarung mit dem Arbeitgeber', '§ 81a Abs. 2 AufenthG'),
      paper.byHand('assurance', 'Versicherung des Arbeitgebers, bevollmächtigt zu sein', '§ 81a Abs. 2 Nr. 2 AufenthG'),
      paper.byHand('cv', 'Lebenslauf', '§ 81a AufenthG'),
    ],
    clocks: [
      'BA_CONSENT_FICTION_SHORT',
      'EMPLOYER_ANSWERS_BA',
      'RECOGNITION_RECEIPT',
      'RECOGNITION_DECISION',
      'EMPLOYER_INVITATION',
      'VISA_APPOINTMENT',
      'VISA_DECISION',
      'INACTION_SUIT',
    ],
    fees: ['FEE_FAST_TRACK'],
  },
  visa_consent: {
    name: 'Zustimmung zum Visum',
    legalBasis: '§ 31 AufenthV',
    caseType: 'fast_track',
    papers: [paper.byHand('visa_application', 'Unterlagen der Auslandsvertretung', '§ 31 Abs. 1 AufenthV')],
    clocks: ['VISA_CONSENT_FICTION', 'BA_CONSENT_FICTION', 'INACTION_SUIT'],
    fees: [],
  },
  naturalisation: {
    name: 'Einbürgerung',
    legalBasis: '§§ 8, 9, 10 StAG',
    caseType: 'naturalisation',
    papers: [
      paper.APPLICATION,
      paper.PASSPORT,
      paper.CURRENT_TITLE,
      paper.MARRIAGE_OR_BIRTH,
      { ...paper.LANGUAGE, name: 'Sprachnachweis B1', legalBasis: '§ 10 Abs. 1 Satz 1 Nr. 6 StAG' },
      {
        ...paper.LIFE_IN_GERMANY,
        name: 'Einbürgerungstest',
        types: ['naturalisation_test'],
        legalBasis: '§ 10 Abs. 1 Satz 1 Nr. 7 StAG',
      },
      { ...paper.PAYSLIPS, legalBasis: '§ 10 Abs. 1 Satz 1 Nr. 3 StAG' },
      { ...paper.PENSION_RECORD, legalBasis: '§ 10 Abs. 1 Satz 1 Nr. 3 StAG' },
      paper.byHand(
        'declarations',
        'Bekenntnis zur Grundordnung und zur historischen Verantwortung',
        '§ 10 Abs. 1 Satz 1 Nr. 1 und 1a StAG',
      ),
    ],
    clocks: [
      'INACTION_SUIT',
      'DOCS_DEADLINE',
      'HEARING_DEADLINE',
      'DEEMED_NOTIFIED',
      'PORTAL_NOT_RETRIEVED',
      'OBJECTION',
    ],
    fees: ['FEE_NATURALISATION', 'FEE_NATURALISATION_CHILD'],
  },
  toleration: {
    name: 'Duldung',
    legalBasis: '§§ 60a bis 60d AufenthG',
    caseType: 'permit_extension',
    papers: [
      paper.PHOTO,
      { ...paper.PASSPORT, when: () => 'unknown', reason: 'Soweit vorhanden.' },
      {
        key: 'medical',
        name: 'Qualifizierte ärztliche Bescheinigung',
        types: ['medical_certificate'],
        legalBasis: '§ 60a Abs. 2c AufenthG',
        when: () => 'unknown',
        reason: 'Nur bei gesundheitlichen Gründen.',
      },
    ],
    clocks: ['TITLE_EXPIRY', 'INACTION_SUIT'],
    fees: [
      'FEE_TOLERATION',
      'FEE_TOLERATION_WITH_CARRIER_FORM',
      'FEE_TOLERATION_RENEWAL',
      'FEE_TOLERATION_RENEWAL_WITH_CARRIER_FORM',
    ],
  },
  commitment: {
    name: 'Verpflichtungserklärung',
    legalBasis: '§ 68, § 66 Abs. 2 AufenthG',
    caseType: 'title_transfer',
    papers: [
      { ...paper.PAYSLIPS, name: 'Einkommensnachweise', legalBasis: '§ 68 AufenthG' },
      { key: 'identity', name: 'Ausweis oder Pass', types: ['id_card', 'passport'], legalBasis: '§ 68 AufenthG' },
    ],
    clocks: ['COMMITMENT_LIABILITY'],
    fees: ['FEE_COMMITMENT'],
  },
  card_order: {
    name: 'Elektronischer Aufenthaltstitel: Bestellung, Ausgabe, Übertrag',
    legalBasis: '§ 78 AufenthG, §§ 60, 60a, 61a AufenthV',
    caseType: 'title_transfer',
    papers: [paper.PASSPORT, paper.PHOTO, paper.CURRENT_TITLE],
    clocks: ['TITLE_EXPIRY', 'PROVISIONAL_CERTIFICATE_EXPIRY', 'BIOMETRICS_DELETION'],
    fees: ['FEE_CARD_REISSUE', 'FEE_CARD_EXPRESS', 'FEE_CARD_DIRECT_MAIL'],
  },
  other_side_condition: {
    name: 'Änderung anderer Nebenbestimmungen',
    legalBasis: '§§ 12, 12a AufenthG',
    caseType: 'permit_extension',
    papers: [paper.APPLICATION, paper.PASSPORT, paper.CURRENT_TITLE, paper.POWER_OF_ATTORNEY],
    clocks: TITLE_CLOCKS,
    fees: ['FEE_SIDE_CONDITION_OTHER'],
  },
  paternity_consent: {
    name: 'Zustimmung zur Anerkennung der Vaterschaft',
    legalBasis: '§§ 85a bis 85d AufenthG',
    caseType: 'family_reunification',
    papers: [
      paper.PASSPORT,
      {
        ...paper.MARRIAGE_OR_BIRTH,
        name: 'Geburtsurkunde oder Nachweis der Schwangerschaft',
        types: ['birth_certificate'],
        legalBasis: '§ 85a AufenthG',
      },
    ],
    clocks: ['PATERNITY_CONSENT_FICTION'],
    fees: [],
  },
  opportunity_card: {
    name: 'Chancenkarte',
    legalBasis: '§ 20a AufenthG',
    caseType: 'skilled_work',
    papers: [
      ...TITLE,
      paper.QUALIFICATION,
      paper.LIVELIHOOD,
      { ...paper.LANGUAGE, when: () => 'unknown', reason: 'Wenn die Punkte darauf beruhen.' },
    ],
    clocks: TITLE_CLOCKS,
    fees: ['FEE_TITLE_ISSUE'],
  },
};
