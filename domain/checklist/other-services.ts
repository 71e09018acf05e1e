import * as paper from './paper.ts';
import { type ServiceEntry, TITLE_CLOCKS, TITLE_PAPERS } from './service-entry.ts';

const SETTLEMENT = [...TITLE_PAPERS, paper.PAYSLIPS, paper.PENSION_RECORD, paper.LANGUAGE, paper.LIFE_IN_GERMANY];
const FAMILY = [...TITLE_PAPERS, paper.MARRIAGE_OR_BIRTH];
const A1 = {
  ...paper.LANGUAGE,
  name: 'Sprachnachweis A1',
  legalBasis: '§ 28 Abs. 1 Satz 5, § 30 Abs. 1 Satz 1 Nr. 2 AufenthG',
  when: () => 'unknown' as const,
  reason: 'Nur für Ehegatten; Ausnahmen in § 30 Abs. 1 Satz 3 AufenthG.',
};

/** Services about settling, families, study, papers and citizenship. */
export const OTHER_SERVICES = {
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
  study: {
    name: 'Aufenthaltserlaubnis zum Studium',
    legalBasis: '§ 16b AufenthG',
    caseType: 'study',
    papers: [
      ...TITLE_PAPERS,
      paper.byHand('enrolment', 'Zulassung oder Immatrikulation', '§ 16b Abs. 1 AufenthG'),
      { ...paper.LIVELIHOOD, name: 'Finanzierung (Sperrkonto, Stipendium oder Verpflichtungserklärung)' },
    ],
    clocks: TITLE_CLOCKS,
    fees: ['FEE_TITLE_ISSUE'],
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
} as const satisfies Record<string, ServiceEntry>;
