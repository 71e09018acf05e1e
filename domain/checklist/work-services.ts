import { EMPLOYER_CHANGE_PAPERS } from './employer-change-papers.ts';
import * as paper from './paper.ts';
import { type ServiceEntry, TITLE_CLOCKS, TITLE_PAPERS, WORK_CLOCKS } from './service-entry.ts';

const WORK = [...TITLE_PAPERS, paper.EMPLOYMENT_DECLARATION, paper.CONTRACT, paper.QUALIFICATION, paper.LICENCE];

/** Services about work and training. */
export const WORK_SERVICES = {
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
    papers: [...TITLE_PAPERS, paper.PAYSLIPS, paper.CONTRACT, paper.PENSION_RECORD],
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
  vocational_training: {
    name: 'Aufenthaltserlaubnis zur Berufsausbildung',
    legalBasis: '§ 16a AufenthG',
    caseType: 'study',
    papers: [
      ...TITLE_PAPERS,
      paper.LIVELIHOOD,
      paper.byHand('training_contract', 'Ausbildungsvertrag', '§ 16a AufenthG'),
    ],
    clocks: [...WORK_CLOCKS, 'TRAINING_PLACE_SEARCH'],
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
  opportunity_card: {
    name: 'Chancenkarte',
    legalBasis: '§ 20a AufenthG',
    caseType: 'skilled_work',
    papers: [
      ...TITLE_PAPERS,
      paper.QUALIFICATION,
      paper.LIVELIHOOD,
      { ...paper.LANGUAGE, when: () => 'unknown', reason: 'Wenn die Punkte darauf beruhen.' },
    ],
    clocks: TITLE_CLOCKS,
    fees: ['FEE_TITLE_ISSUE'],
  },
} as const satisfies Record<string, ServiceEntry>;
