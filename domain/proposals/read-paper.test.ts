import { describe, expect, it } from 'vitest';
import type { DocumentType } from '../records/document-type.ts';
import { isPlain } from './fact-evidence.ts';
import { printedPage } from './page-for-test.ts';
import { readPaper } from './read-paper.ts';

function said(type: DocumentType, lines: readonly string[], familyName: string | null = null) {
  const found = readPaper({ documentId: 'paper', type, pages: [printedPage(lines)], familyName });
  return Object.fromEntries(found.map((one) => [one.field, one.value]));
}

describe('a residence card', () => {
  it('says title, validity and when it was issued, beside or below its labels', () => {
    const card = [
      'AUFENTHALTSTITEL   MUSTER',
      'Gültig bis',
      '31.05.2028',
      'Ort und Beginn der Gültigkeit',
      'Musterstadt, 01.06.2025',
      'Art des Titels',
      'AUFENTHALTSERLAUBNIS FACHKRAFT MIT AKADEMISCHER AUSBILDUNG',
      'Anmerkungen',
      'SIEHE ZUSATZBLATT',
    ];
    expect(said('residence_card', card)).toEqual({
      titleKind: 'skilled_academic',
      titleValidUntil: '2028-05-31',
      titleIssuedOn: '2025-06-01',
    });
  });

  it('without an end says none', () => {
    const card = ['Gültig bis', 'UNBEFRISTET', 'Beginn der Gültigkeit', '02.03.2024', 'NIEDERLASSUNGSERLAUBNIS'];
    expect(said('residence_card', card)).toEqual({ titleKind: 'settlement_permit', titleIssuedOn: '2024-03-02' });
  });

  it.each([
    ['§ 18g Abs. 1 AufenthG', 'blue_card'],
    ['BLAUE KARTE EU', 'blue_card'],
    ['§ 18a AufenthG', 'skilled_vocational'],
    ['§ 18 b AufenthG', 'skilled_academic'],
    ['§ 19c Abs. 2 AufenthG i. V. m. § 6 BeschV', 'experienced_worker'],
    ['§ 19c Abs. 1 AufenthG', 'other_employment'],
    ['§ 16b Abs. 1 AufenthG', 'study'],
    ['§ 28 Abs. 1 AufenthG', 'family'],
    ['§ 25 Abs. 5 AufenthG', 'humanitarian'],
    ['ERLAUBNIS ZUM DAUERAUFENTHALT-EU', 'eu_long_term'],
    ['Aussetzung der Abschiebung (Duldung)', 'toleration'],
  ])('names its title by %s', (print, kind) => {
    expect(said('residence_card', [print]).titleKind).toBe(kind);
  });
});

describe('the side condition about work', () => {
  it.each([
    ['ERWERBSTÄTIGKEIT ERLAUBT', true],
    ['Erwerbstätigkeit gestattet.', true],
    ['Erwerbstätigkeit nicht gestattet.', false],
    ['Beschäftigung nur gestattet als Koch bei Gasthof Zur Kelter OHG.', false],
    ['Beschäftigung erlaubt. Selbständige Tätigkeit nicht erlaubt.', false],
    ['Selbständige Erwerbstätigkeit erlaubt.', undefined],
    ['Beschäftigung erlaubt.', undefined],
  ])('%s', (print, value) => {
    expect(said('supplementary_sheet', [print]).employmentUnrestricted).toBe(value);
  });

  it('names an employer, over the end of a line as well; a sheet on which none was read wants a look', () => {
    const named = ['Beschäftigung nur gestattet als Koch', 'bei Gasthof Zur Kelter OHG.'];
    expect(said('supplementary_sheet', named).employerOnSupplementarySheet).toBe(true);
    const [unnamed] = readPaper({
      documentId: 'sheet',
      type: 'supplementary_sheet',
      pages: [printedPage(['Beschäftigung erlaubt.'])],
      familyName: null,
    });
    expect(unnamed).toMatchObject({ field: 'employerOnSupplementarySheet', value: false });
    expect(isPlain(unnamed!)).toBe(false);
  });
});

it('a Fiktionsbescheinigung has a validity of its own', () => {
  const paper = ['Fiktionsbescheinigung (§ 81 Abs. 4 AufenthG)', 'gültig bis 14.02.2027'];
  expect(said('provisional_certificate', paper)).toEqual({ provisionalCertificateValidUntil: '2027-02-14' });
});

describe('a pension record', () => {
  const rows = [
    'vom           bis           Dauer    Art der Zeit',
    '01.11.2024    31.12.2024    2 Mon.   Pflichtbeitragszeit',
    '01.01.2025    31.10.2025    10 Mon.  Pflichtbeitragszeit',
    '01.11.2025    31.12.2025    2 Mon.   Krankengeld',
    '01.03.2026    31.08.2026    6 Mon.   Pflichtbeitragszeit',
  ];
  const record = (total: string) =>
    readPaper({
      documentId: 'record',
      type: 'pension_record',
      pages: [printedPage([...rows, `Pflichtbeitragszeiten für eine Beschäftigung: ${total} Monate`])],
      familyName: null,
    });

  it('gives its times of compulsory contributions, rows without a day between as one', () => {
    expect(record('18')).toMatchObject([
      {
        field: 'insuredEmployment',
        value: [
          { from: '2024-11-01', to: '2025-10-31' },
          { from: '2026-03-01', to: '2026-08-31' },
        ],
        problem: null,
      },
    ]);
  });

  it('whose sum does not fit its rows wants a look', () => {
    expect(record('24')[0]!.problem).toContain('24 Monate, die Zeilen ergeben 18');
  });
});

it('an application says what was wished, and tells the earlier job from the new one', () => {
  const application = [
    'Online-Antrag: Wechsel des Arbeitgebers',
    'Eingang über das Serviceportal am 02.11.2026, Vorgangsnummer MUSTER-4711',
    '3. Bisherige Beschäftigung',
    'Arbeitgeber              Klinikum Musterland gGmbH',
    'Beschäftigt seit         01.04.2024',
    'Ende der Beschäftigung   31.12.2026',
    '4. Neue Beschäftigung',
    'Arbeitgeber              Pflegezentrum Rosenhain gGmbH',
    'Beginn                   01.01.2027',
  ];
  expect(said('application', application)).toEqual({
    employmentStartedOn: '2024-04-01',
    employmentEndedOn: '2026-12-31',
    newEmploymentStart: '2027-01-01',
    'ezb.firm': 'Pflegezentrum Rosenhain gGmbH',
    receivedOn: '2026-11-02',
  });
});

it.each([
  [['hiermit kündige ich mein Arbeitsverhältnis als Koch', 'fristgerecht zum 31.01.2027. Bitte bestätigen Sie']],
  [['hiermit kündigen wir das seit 01.02.2023 bestehende', 'Arbeitsverhältnis ordentlich zum 31.01.2027.']],
  [['Aufhebungsvertrag', 'Das Arbeitsverhältnis endet mit Ablauf des 31.01.2027.']],
])('a termination names the last day: %j', (lines) => {
  expect(said('termination', lines)).toEqual({ employmentEndedOn: '2027-01-31' });
});

it('papers without a reader say nothing', () => {
  expect(said('passport', ['Gültig bis 01.02.2030'])).toEqual({});
  expect(said('other', ['Ein Brief vom 01.02.2026'])).toEqual({});
  expect(said('other', ['Unterrichtung über einen Betriebsübergang (§ 613a Abs. 5 BGB)'])).toEqual({
    employerChangeReason: 'transfer_of_business',
  });
});

it('a paper that names somebody else, or was read badly, is never plain', () => {
  const lines = ['BLAUE KARTE EU', 'Name Yılmaz'];
  const of = (familyName: string, confidence: number) =>
    readPaper({
      documentId: 'card',
      type: 'residence_card',
      pages: [printedPage(lines, { confidence })],
      familyName,
    })[0]!;
  expect(isPlain(of('Yilmaz', 95))).toBe(true);
  expect(isPlain(of('Okonkwo', 95))).toBe(false);
  expect(isPlain(of('Yilmaz', 60))).toBe(false);
});
