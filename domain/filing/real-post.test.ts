import { describe, expect, it } from 'vitest';
import { printedPage } from '../proposals/page-for-test.ts';
import { localDate } from '../time/local-date.ts';
import { caseDirectory, type DirectoryCase } from './case-directory.ts';
import type { FilingProposal } from './proposal.ts';
import { proposeFiling } from './propose-filing.ts';

const TODAY = localDate('2026-11-23');

function someCase(applicantName: string, birthDate: string, fileReference: string): DirectoryCase {
  return { caseId: fileReference, fileReference, applicantName, birthDate, open: true };
}

const ADA = someCase('Sorokina, Ada', '1990-04-02', '32-4.6-4711/26');
const ILJA = someCase('Sorokin, Ilja', '1988-09-17', '32-4.6-4712/26');

const read = (lines: string[], cases: DirectoryCase[] = []): FilingProposal =>
  proposeFiling({ pages: [printedPage(lines)], mrz: [], separator: null }, caseDirectory(cases), TODAY);

const typeOf = (...lines: string[]): string | undefined => read(lines).types[0]?.value;

const filledIn = (lines: string[]): string | null => {
  const { preselected, cases } = read(lines, [ADA, ILJA]);
  return preselected.person ? (cases[0]?.value.applicantName ?? null) : null;
};

describe('what a paper is, in print as scanners give it', () => {
  it('is found again with letters wrong, a word in two, a misread paragraph sign', () => {
    expect(typeOf('Fiktionsbescheiniqung', 'Der Aufenthaltstitel besteht fort')).toBe('provisional_certificate');
    expect(typeOf('Gehalts abrechnung Mai 2026', 'Auszahlungsbetrag 2.100,00')).toBe('payslip');
    expect(typeOf('Sie erhalten diese Bescheinigung', 'S 60a Abs. 4 AufenthG', 'Kein Aufenthaltstitel')).toBe(
      'toleration',
    );
  });

  it('is not taken from what the letter only encloses', () => {
    const letter = [
      'Sehr geehrte Damen und Herren,',
      'anbei übersende ich die angeforderten Unterlagen:',
      'Arbeitsvertrag, Mietvertrag, Meldebescheinigung',
      'Mit freundlichen Grüßen',
    ];
    expect(typeOf(...letter)).toBe('cover_letter');
  });

  it('is not the court of a brief that goes to the court', () => {
    const brief = ['Kanzlei Beispiel', 'An:', 'Verwaltungsgericht Stuttgart', 'Schriftsatz', 'Wir beantragen Frist.'];
    expect(read(brief).preselected.type).toBe(false);
  });

  it.each([
    ['employment_end_notice', ['Mitteilung nach § 4a Abs. 5 AufenthG', 'Die Beschäftigung wurde vorzeitig beendet.']],
    ['ba_refusal', ['Agentur für Arbeit', 'Die Zustimmung wird nach § 40 Abs. 1 AufenthG versagt.']],
    ['recognition_decision', ['Bescheid nach dem BQFG', 'Es bestehen wesentliche Unterschiede: Anpassungslehrgang']],
    ['professional_licence', ['Urkunde', 'die Erlaubnis, die Berufsbezeichnung Pflegefachfrau zu führen (§ 1 PflBG)']],
    ['file_request', ['Abgabe der Ausländerakte', 'wegen Zuständigkeitswechsel']],
    ['language_certificate', ['DSH-Zeugnis', 'Deutsche Sprachprüfung für den Hochschulzugang']],
    ['divorce_decree', ['Amtsgericht - Familiengericht', 'Beschluss', 'Die Ehe der Beteiligten wird geschieden.']],
    ['travel_document', ['REISEAUSWEIS', 'Abkommen vom 28. Juli 1951', 'Name SOROKINA']],
  ])('is %s by form title or paragraph', (type, lines) => {
    expect(typeOf(...lines)).toBe(type);
  });

  it('is left open for post of no known type', () => {
    const { preselected } = read(['Stadtwerke', 'Ihre Stromabrechnung', 'Verbrauch 2.140 kWh', 'Abschlag 71,00 EUR']);
    expect(preselected.type).toBe(false);
  });
});

describe('a paper that names two people', () => {
  const couple = ['Eheurkunde', 'Ada Sorokina, geb. 02.04.1990', 'Ilja Sorokin, geb. 17.09.1988'];

  it('fills in neither', () => {
    expect(filledIn(couple)).toBeNull();
    expect(filledIn(['Scheidung', 'Ada Sorokina, geb. 02.04.1990', 'gegen Ilja Sorokin'])).toBeNull();
  });

  it('fills in neither where one name is misread', () => {
    expect(filledIn(['Eheurkunde', 'Ada Sorokina, geb. 02.04.1990', 'I1ja S0r0kln, geb. 17.09.1988'])).toBeNull();
  });

  it('is decided by the reference, or by the subject, unless both stand with their birth dates', () => {
    const household = ['Az. 32-4.6-4712/26', 'Ilja Sorokin wohnt mit Ada Sorokina zusammen.'];
    expect(filledIn(household)).toBe('Sorokin, Ilja');
    expect(filledIn([...couple, 'Az. 32-4.6-4712/26'])).toBeNull();
    expect(filledIn(['Betreff: Ada Sorokina, geb. 02.04.1990', 'Sie wohnt bei Ilja Sorokin.'])).toBe('Sorokina, Ada');
  });
});

describe('the reference', () => {
  it('with dashes between its groups decides beside the family name', () => {
    expect(filledIn(['Ihr Zeichen: 32-4.6-4711/26', 'Sehr geehrte Frau Sorokina,'])).toBe('Sorokina, Ada');
    expect(filledIn(['Ihr Zeichen: 32-4.6-4711/26', 'Sehr geehrte Frau Petrenko,'])).toBeNull();
  });
});

describe('the day of a paper', () => {
  const dayOf = (...lines: string[]): string | undefined => read(lines).dates[0]?.value;

  it('is the letter’s, not the stamp’s nor that of what it tells of', () => {
    expect(dayOf('EINGEGANGEN 14.11.2026', 'Muster GmbH', '11.11.2026', 'Ende der Beschäftigung: 02.11.2026')).toBe(
      '2026-11-11',
    );
  });

  it('is not a day behind a name', () => {
    expect(dayOf('Vorgang Sorokina, Ada, 02.04.1990', 'Bitte um Prüfung.', 'Stuttgart, 12.11.2026')).toBe('2026-11-12');
  });
});
