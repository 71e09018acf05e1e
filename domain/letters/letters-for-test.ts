import type { z } from 'zod';
import { composeLetter, type LetterFields } from './compose-letter.ts';
import type { LetterContent } from './content.ts';
import type { LetterContext } from './context.ts';
import { MUSTERSTADT } from './office-musterstadt.ts';
import type { LetterTemplateName } from './templates/catalogue.ts';

type ContextInput = z.input<typeof LetterContext>;

/** An invented case to write letters about. */
export function letterContext(change: Partial<ContextInput> = {}): ContextInput {
  return {
    office: MUSTERSTADT,
    person: {
      familyName: 'Okonkwo',
      givenNames: 'Chidi',
      salutation: 'not_stated',
      dateOfBirth: '1991-03-14',
      nationality: 'nigerianisch',
    },
    recipient: { kind: 'person', addressLines: ['Lindenstraße 12', '70100 Musterstadt'] },
    fileReference: '3.2-4711/26',
    officer: {
      name: 'A. Bauer',
      phone: '0711 5550-123',
      email: 'a.bauer@musterstadt.example',
      room: '214',
      capacity: 'Im Auftrag',
    },
    date: '2026-11-23',
    ...change,
  };
}

const AGENCY: ContextInput['recipient'] = {
  kind: 'authority',
  name: 'Bundesagentur für Arbeit',
  addressLines: ['Beispielweg 9', '70500 Musterstadt'],
};
const COURT: ContextInput['recipient'] = {
  kind: 'authority',
  name: 'Verwaltungsgericht Musterstadt',
  addressLines: ['Gerichtsplatz 3', '70000 Musterstadt'],
};

/** Fields of an ordinary letter of each kind. */
export const LETTER_FIELDS: { readonly [Name in LetterTemplateName]: LetterFields<Name> } = {
  document_request: {
    receivedOn: '2026-11-16',
    answerBy: '2026-12-14',
    expectedWeeks: 4,
    missing: [
      { what: 'Erklärung zum Beschäftigungsverhältnis', hint: 'Bitte vom neuen Arbeitgeber unterschreiben lassen.' },
      { what: 'Rentenversicherungsverlauf' },
    ],
  },
  hearing: {
    intention: 'Ihren Antrag abzulehnen',
    legalBasis: '§ 40 Abs. 1 Nr. 2 AufenthG',
    facts: 'Nach Feld 23 der Erklärung sollen Sie an Dritte überlassen werden (Bl. 14).',
    reasons: 'Für Leiharbeit muss die Zustimmung versagt werden.',
    questions: ['Werden Sie wirklich an andere Betriebe überlassen?'],
    answerBy: '2026-12-14',
  },
  ba_package: {
    legalBasis: '§ 39 Abs. 2 AufenthG',
    employer: 'Muster Technik AG',
    job: 'Softwareentwickler',
    shortFiction: false,
    sections: [
      { heading: 'Person', rows: [{ label: 'Familienname', value: 'Okonkwo' }] },
      { heading: 'Arbeitgeber', rows: [{ field: '19', label: 'Betriebsnummer', value: '12345678' }] },
    ],
    enclosures: ['Erklärung zum Beschäftigungsverhältnis (Bl. 12 bis 15)'],
  },
  no_permission_needed: { route: 'R5', reportedOn: '2026-11-20', employer: 'Neu GmbH', startOn: '2026-12-01' },
  permission: {
    appliedOn: '2026-10-01',
    job: 'Softwareentwickler',
    employer: 'Muster Technik AG',
    place: 'Musterstadt',
    validFrom: '2026-12-01',
    validUntil: '2028-06-30',
    baConsent: { kind: 'granted', on: '2026-11-20', reference: 'BA-77/26' },
    restrictions: ['Nur in Vollzeit'],
  },
  new_title: {
    appliedOn: '2026-10-01',
    job: 'Softwareentwickler',
    employer: 'Muster Technik AG',
    title: 'Aufenthaltserlaubnis Fachkraft mit akademischer Ausbildung',
    titleBasis: '§ 18b AufenthG',
    validUntil: '2030-11-22',
    cardOrderedOn: '2026-11-23',
  },
  refusal: {
    appliedOn: '2026-10-01',
    job: 'Küchenhelfer',
    employer: 'Gasthaus zum Löwen GmbH',
    facts:
      'Sie besitzen eine Aufenthaltserlaubnis nach § 18b AufenthG (Bl. 12).\n\nAm 1. Oktober 2026 ging Ihr Antrag ein.',
    reasons: 'Die beantragte Beschäftigung ist keine qualifizierte Beschäftigung (§ 18b AufenthG).',
    heardOn: '2026-11-02',
  },
  suspension: {
    reportedOn: '2026-11-20',
    employer: 'Neu GmbH',
    suspendedUntil: '2026-12-23',
    reasons: 'Das Gehalt liegt möglicherweise unter der Grenze.',
    missing: ['Arbeitsvertrag'],
    answerBy: '2026-12-07',
  },
  fiction_certificate_text: {
    appliedOn: '2026-11-01',
    appliedFor: 'die Verlängerung Ihrer Aufenthaltserlaubnis',
    effect: {
      kind: 'title_continues',
      title: 'Aufenthaltserlaubnis nach § 18b AufenthG',
      titleUntil: '2026-11-30',
      work: 'Beschäftigung als Ingenieur bei der Muster AG erlaubt',
    },
    futureWork: { job: 'Ingenieur', employer: 'Neu GmbH', cardOrderedOn: '2026-11-23' },
    validUntil: '2027-02-28',
  },
  court_statement: {
    appliedOn: '2026-08-23',
    ledger: [
      { from: '2026-08-23', to: '2026-09-10', days: 18, turnOf: 'us', reason: 'Erstprüfung des Antrags' },
      { from: '2026-09-10', to: '2026-10-20', days: 40, turnOf: 'applicant', reason: 'Nachforderung (Bl. 14)' },
      { from: '2026-10-20', to: null, days: 34, turnOf: 'ba', reason: 'Rückfrage der BA (Bl. 31)' },
    ],
    outlook: 'Die Antwort der BA wird in zwei Wochen erwartet.',
  },
  transfer_note: {
    receivedOn: '2026-11-01',
    newAuthority: 'Landratsamt Beispielkreis',
    newAuthorityContact: 'Kreisplatz 2, 70900 Beispielstadt',
    handedOverOn: '2026-11-23',
    reason: 'Sie sind am 15. November 2026 dorthin umgezogen.',
  },
  plain_sheet: { about: 'refusal', language: 'ar' },
};

const RECIPIENTS: Partial<Record<LetterTemplateName, ContextInput['recipient']>> = {
  ba_package: AGENCY,
  court_statement: COURT,
};

/** An ordinary letter of a kind; `fields` and `context` change parts of it. Throws when it cannot be written. */
export function letterForTest<Name extends LetterTemplateName>(
  name: Name,
  fields: Partial<LetterFields<Name>> = {},
  context: Partial<ContextInput> = {},
): LetterContent {
  const recipient = RECIPIENTS[name];
  const content = composeLetter(
    name,
    { ...LETTER_FIELDS[name], ...fields },
    letterContext({ ...(recipient ? { recipient } : {}), ...context }),
  );
  if ('problem' in content) throw new Error(`${content.problem.field}: ${content.problem.message}`);
  return content;
}
