import { describe, expect, it } from 'vitest';
import type { FormPage } from '../ezb/form-page.ts';
import { addressKey } from '../person/address-key.ts';
import { localDate } from '../time/local-date.ts';
import { caseDirectory, type DirectoryCase } from './case-directory.ts';
import type { MrzPerson } from './mrz-person.ts';
import type { FilingProposal } from './proposal.ts';
import { proposeFiling } from './propose-filing.ts';

const TODAY = localDate('2026-11-23');

/** Lines of a letter at 46 pixels each; a line beginning with `#` is printed large. */
function page(...lines: string[]): FormPage {
  const words = lines.flatMap((text, at) => {
    const large = text.startsWith('#');
    const size = large ? 46 : 30;
    let x = 190;
    return text
      .replace('#', '')
      .split(' ')
      .filter(Boolean)
      .map((word) => {
        const box = { text: word, x, y: 160 + at * 60, w: word.length * size * 0.52, h: size, confidence: 92 };
        x += box.w + size * 0.4;
        return box;
      });
  });
  return { page: 1, width: 1654, height: 2339, words };
}

function someCase(applicantName: string, birthDate: string | null, more: Partial<DirectoryCase> = {}): DirectoryCase {
  const caseId = `${applicantName}/${birthDate}/${more.fileReference ?? ''}`;
  return { caseId, fileReference: '33.2-1/26', applicantName, birthDate, open: true, ...more };
}

const propose = (
  cases: DirectoryCase[],
  lines: string[],
  more: { mrz?: MrzPerson[]; separator?: string } = {},
): FilingProposal =>
  proposeFiling(
    { pages: [page(...lines)], mrz: more.mrz ?? [], separator: more.separator ?? null },
    caseDirectory(cases),
    TODAY,
  );

const chosen = ({ cases, preselected }: FilingProposal): string | null =>
  preselected.case ? (cases[0]?.value.applicantName ?? null) : null;

const OKONKWO = someCase('Okonkwo, Chidi', '1991-03-14', { fileReference: '33.2-4711/26' });
const NAMESAKE = someCase('Okonkwo, Chidi', '1988-07-02', { fileReference: '33.2-9000/24' });

describe('whose a paper is', () => {
  it('is certain with name and birth date, and shows both places', () => {
    const proposal = propose([OKONKWO, NAMESAKE], ['#Arbeitsvertrag', 'Herr Chidi Okonkwo, geboren am 14.03.1991']);
    expect(chosen(proposal)).toBe('Okonkwo, Chidi');
    expect(proposal.cases[0]?.value.birthDate).toBe('1991-03-14');
    expect(proposal.cases[0]?.evidence.map(({ shows, text }) => [shows, text])).toEqual([
      ['name', 'Chidi Okonkwo,'],
      ['birth_date', '14.03.1991'],
    ]);
  });

  it('is certain with name and file reference, dashes and spaces as OCR has them', () => {
    const proposal = propose([OKONKWO, NAMESAKE], ['Ihr Zeichen: 33.2 – 4711 / 26', 'Herrn Chidi Okonkwo']);
    expect(proposal.cases[0]?.value.fileReference).toBe('33.2-4711/26');
    expect(chosen(proposal)).toBe('Okonkwo, Chidi');
  });

  it.each([
    ['a name alone that two people bear', [OKONKWO, NAMESAKE], ['Herr Chidi Okonkwo ist seit 2024 bei uns.']],
    ['a name alone, though nobody else here bears it', [OKONKWO], ['Herr Chidi Okonkwo ist seit 2024 bei uns.']],
    ['the birth date of somebody else of that name', [OKONKWO], ['Herr Chidi Okonkwo, geb. 15.03.1991']],
    ['a reference beside another birth date', [OKONKWO], ['33.2-4711/26 Chidi Okonkwo geb. 02.07.1988']],
    ['a file reference without a name', [OKONKWO], ['Ihr Zeichen: 33.2-4711/26']],
    ['whoever signed', [OKONKWO], ['Mit freundlichen Grüßen Chidi Okonkwo']],
    [
      'a paper of two people with cases',
      [OKONKWO, someCase('Demir, Ayşe', '1990-01-01')],
      ['Chidi Okonkwo, geb. 14.03.1991, und Ayşe Demir, geb. 01.01.1990'],
    ],
  ])('is left to a person: %s', (_, cases, lines) => {
    const proposal = propose(cases, lines);
    expect(proposal.preselected).toMatchObject({ person: false, case: false });
  });

  it('is certain with name and address, unless a namesake may live there', () => {
    const address = 'Fasanenbuckel 3, 70182 Stuttgart';
    const home = { addressKeys: [addressKey(address)!] };
    const lines = ['Mieter: Frau Linh Nguyễn', `derzeit ${address}`];
    const linh = someCase('Nguyễn, Linh', '1995-02-02', home);
    expect(chosen(propose([linh], lines))).toBe('Nguyễn, Linh');
    expect(chosen(propose([linh, someCase('Nguyễn, Linh', '1970-02-02', home)], lines))).toBeNull();
    expect(chosen(propose([linh, someCase('Linh, Nguyễn', '1970-02-02')], lines))).toBeNull();
  });

  it('names the person but not the case where two of them are open', () => {
    const second = { ...OKONKWO, caseId: 'second', fileReference: '33.2-5000/26' };
    const lines = ['Chidi Okonkwo, geb. 14.03.1991'];
    expect(propose([OKONKWO, second], lines).preselected).toMatchObject({ person: true, case: false });
    expect(propose([OKONKWO, { ...second, open: false }], lines).preselected.case).toBe(true);
    expect(propose([OKONKWO, second], [...lines, 'Az. 33.2-5000/26']).cases[0]?.value.caseId).toBe('second');
  });

  it('bears misread letters where the birth date agrees', () => {
    const kowalczyk = someCase('Kowalczyk, Przemysław', '1985-12-01');
    expect(chosen(propose([kowalczyk], ['Geburtsdatum: 01.12.1985', 'Name: Przemyslaw Kowa1czyk']))).toBeNull();
    expect(chosen(propose([kowalczyk], ['Geburtsdatum: 01.12.1985', 'Name: Przemyslaw Kowalczvk']))).toBe(
      'Kowalczyk, Przemysław',
    );
  });

  it('reads the birth date out of a pension insurance number', () => {
    const lines = ['Versicherungsnummer 52 140391 O 507', 'Herrn Chidi Okonkwo'];
    expect(chosen(propose([OKONKWO, NAMESAKE], lines))).toBe('Okonkwo, Chidi');
  });

  it('takes the word of a separator sheet, unless the paper names another birth date', () => {
    const separator = '33.2-4711/26';
    expect(chosen(propose([OKONKWO, NAMESAKE], ['Lohnsteuer 612,33'], { separator }))).toBe('Okonkwo, Chidi');
    expect(chosen(propose([OKONKWO], ['Ayşe Demir, geb. 01.01.1990'], { separator }))).toBeNull();
  });

  it('believes a machine-readable zone', () => {
    const zone: MrzPerson = {
      familyName: 'OKONKWO',
      givenNames: 'CHIDI',
      birthDate: '1991-03-14',
      nationality: 'NGA',
      documentNumber: 'A00123456',
      documentCode: 'P',
      evidence: { page: 1, boxes: [], text: '', shows: 'machine_zone' },
    };
    const proposal = propose([OKONKWO, NAMESAKE], ['unleserlich'], { mrz: [zone] });
    expect(proposal.types[0]?.value).toBe('passport');
    expect(chosen(proposal)).toBe('Okonkwo, Chidi');
    expect(proposal.persons[0]?.value.documentNumbers).toEqual(['A00123456']);
  });
});

describe('what a paper is, of which day, from whom', () => {
  it.each([
    [['#Arbeitsvertrag', 'zwischen der Kelterbau AG', 'Die Probezeit beträgt sechs Monate.'], 'employment_contract'],
    [['#Entgeltabrechnung Oktober 2026', 'Steuerklasse 1', 'Auszahlungsbetrag 2.842,17'], 'payslip'],
    [
      ['#Fiktionsbescheinigung', 'nach § 81 Abs. 4 AufenthG gilt der Titel als fortbestehend'],
      'provisional_certificate',
    ],
    [['Agentur für Arbeit', 'Die Zustimmung wird nicht erteilt (§ 40 Abs. 1 Nr. 2 AufenthG).'], 'ba_refusal'],
    [['Agentur für Arbeit', 'Der Beschäftigung wird zugestimmt (§ 39 AufenthG).'], 'ba_consent'],
  ])('%j', (lines, type) => {
    expect(propose([], lines).types[0]?.value).toBe(type);
  });

  it('says that it does not know', () => {
    const { types, preselected, cases } = propose([], ['Lorem ipsum']);
    expect(types).toMatchObject([{ value: 'other' }]);
    expect(preselected).toEqual({ type: false, date: false, person: false, case: false });
    expect(cases).toEqual([]);
  });

  it('does not take the paper that a letter speaks of for the letter', () => {
    const { types } = propose([], ['#Widerspruch', 'gegen Ihren Bescheid vom 02.11.2026 lege ich Widerspruch ein.']);
    expect(types[0]?.value).toBe('objection');
  });

  it('is sure of a certificate that closes like a letter but greets nobody', () => {
    const { types, preselected } = propose(
      [],
      [
        'Pflegedienst Lindenblüte gGmbH, Parkallee 9',
        '03.11.2026',
        '#Arbeitszeugnis',
        'Chidi Okonkwo war bei uns als Pflegefachkraft beschäftigt.',
        'Mit freundlichen Grüßen',
      ],
    );
    expect(types[0]?.value).toBe('work_reference');
    expect(preselected.type).toBe(true);
  });

  it('takes a letter that sends a certificate for the letter', () => {
    const { types, preselected } = propose(
      [],
      ['Sehr geehrte Damen und Herren,', 'anbei mein Arbeitszeugnis.', 'Mit freundlichen Grüßen'],
    );
    expect(preselected.type && types[0]?.value === 'work_reference').toBe(false);
  });

  it.each([
    ['Musterstadt, den 12.11.2026', '2026-11-12'],
    ['Datum: 3. November 2026', '2026-11-03'],
    ['Stuttgart, 2026-10-30', '2026-10-30'],
  ])('%s', (line, day) => {
    expect(propose([], [line, 'gültig bis 01.01.2026', 'geb. 14.03.1991']).dates[0]?.value).toBe(day);
  });

  it('proposes no day to come and no birth date', () => {
    expect(propose([], ['Musterstadt, den 24.11.2026', 'geboren am 14.03.1991']).dates).toEqual([]);
  });

  it('finds the sender in the letterhead', () => {
    const { senders } = propose([], ['Kelterbau AG · Industriestraße 4 · 70565 Stuttgart', 'Ausländerbehörde']);
    expect(senders[0]?.value).toBe('Kelterbau AG');
    expect(propose([], ['Landeshauptstadt Musterstadt', 'Ausländerbehörde']).senders).toEqual([]);
  });
});
