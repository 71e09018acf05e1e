import { z } from 'zod';

/** The kinds of proceeding (Leistungen). */
export const CaseType = z.enum([
  'employer_change',
  'permit_extension',
  'skilled_work',
  'blue_card',
  'fast_track',
  'settlement_permit',
  'family_reunification',
  'study',
  'naturalisation',
  'title_transfer',
]);
export type CaseType = z.infer<typeof CaseType>;

/** Official German names with their basis; official terms are never translated. */
export const CASE_TYPE_NAMES: Readonly<Record<CaseType, { name: string; short: string; legalBasis: string }>> = {
  employer_change: { name: 'Arbeitgeberwechsel', short: 'AG-Wechsel', legalBasis: '§ 4a Abs. 3 AufenthG' },
  permit_extension: {
    name: 'Verlängerung der Aufenthaltserlaubnis',
    short: 'Verlängerung',
    legalBasis: '§ 8 AufenthG',
  },
  skilled_work: { name: 'Aufenthaltserlaubnis für Fachkräfte', short: 'Fachkraft', legalBasis: '§§ 18a, 18b AufenthG' },
  blue_card: { name: 'Blaue Karte EU', short: 'Blaue Karte', legalBasis: '§ 18g AufenthG' },
  fast_track: { name: 'Beschleunigtes Fachkräfteverfahren', short: 'Fachkr.-Verf.', legalBasis: '§ 81a AufenthG' },
  settlement_permit: { name: 'Niederlassungserlaubnis', short: 'NE', legalBasis: '§ 9 AufenthG' },
  family_reunification: { name: 'Familiennachzug', short: 'Familie', legalBasis: '§§ 27 ff. AufenthG' },
  study: { name: 'Aufenthaltserlaubnis zum Studium', short: 'Studium', legalBasis: '§ 16b AufenthG' },
  naturalisation: { name: 'Einbürgerung', short: 'Einbürgerung', legalBasis: '§ 10 StAG' },
  title_transfer: {
    name: 'Übertrag des elektronischen Aufenthaltstitels',
    short: 'Übertrag eAT',
    legalBasis: '§ 78 AufenthG',
  },
};
