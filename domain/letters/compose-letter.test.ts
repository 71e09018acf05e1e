import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { localDate } from '../time/local-date.ts';
import { composeLetter } from './compose-letter.ts';
import { letterTexts } from './letter-texts-for-test.ts';
import { LETTER_FIELDS, letterContext, letterForTest } from './letters-for-test.ts';
import { LETTER_TEMPLATES, type LetterTemplateName } from './templates/catalogue.ts';

const NAMES = Object.keys(LETTER_TEMPLATES) as LetterTemplateName[];
const textOf = (...letter: Parameters<typeof letterForTest>) => letterTexts(letterForTest(...letter)).join('\n');

describe('letters', () => {
  it.each(NAMES)('%s is written and says under which file', (name) => {
    const letter = letterForTest(name);
    expect(letter.template).toBe(name);
    expect(letter.references[0]).toEqual({ label: 'Unser Zeichen', value: '3.2-4711/26' });
    expect(letterTexts(letter).every((text) => text !== '' && !text.includes('undefined'))).toBe(true);
  });

  it('names all gaps, the deadline, what happens after it and how long it will take', () => {
    const text = textOf('document_request');
    expect(text).toContain(
      'Erklärung zum Beschäftigungsverhältnis. Bitte vom neuen Arbeitgeber unterschreiben lassen.',
    );
    expect(text).toContain('Rentenversicherungsverlauf');
    expect(text).toContain('14. Dezember 2026');
    expect(text).toContain('§ 82 Abs. 3 Satz 2 AufenthG');
    expect(text).toContain('können unberücksichtigt bleiben');
    expect(text).toContain('noch 4 Wochen (§ 25 Abs. 2 VwVfG)');
  });

  it('tells the BA which period runs, after the kind of case', () => {
    expect(textOf('ba_package')).toContain('innerhalb von zwei Wochen nach Übermittlung');
    expect(textOf('ba_package', { shortFiction: true })).toContain('innerhalb einer Woche nach Übermittlung');
    expect(textOf('ba_package', { shortFiction: true })).toContain('§ 36 Abs. 2 Satz 2 BeschV');
  });

  it('gives reasons, costs and remedies with a refusal', () => {
    const letter = letterForTest('refusal');
    expect(letterTexts(letter).join('\n')).toContain('wird keine Gebühr erhoben (§ 47 Abs. 2 AufenthV)');
    expect(letter.remedies.join('\n')).toContain('innerhalb eines Monats nach Bekanntgabe Widerspruch');
    expect(letter.remedies.join('\n')).toContain('keine aufschiebende Wirkung');
    expect(letter.remedies.join('\n')).toContain('§ 77 Abs. 3 AufenthG');
  });

  it('copies the BA’s restrictions into decision and Zusatzblatt', () => {
    const text = textOf('permission');
    expect(text).toContain('Die Erlaubnis ist beschränkt: Nur in Vollzeit.');
    expect(text).toContain(
      '„Beschäftigung als Softwareentwickler bei Muster Technik AG, Musterstadt erlaubt bis 30. Juni 2028. Nur in Vollzeit.',
    );
  });

  it('says with a new title what it allows, what it costs and from when, and asks for no permission beside it', () => {
    const text = textOf('new_title');
    expect(text).toContain(
      'Aufenthaltserlaubnis Fachkraft mit akademischer Ausbildung (§ 18b AufenthG), gültig bis zum 22. November 2030',
    );
    expect(text).toContain('Gebühr von 98,00 Euro festgesetzt (§ 45 Nr. 3 AufenthV)');
    expect(text).toContain('§ 81 Abs. 5a AufenthG');
    expect(textOf('new_title', { fee: 'issue' })).toContain('Gebühr von 100,00 Euro festgesetzt (§ 45 Nr. 1');
    const notOrdered = textOf('new_title', { cardOrderedOn: null });
    expect(notOrdered).not.toContain('Abs. 5a');
    expect(notOrdered).toContain('beginnen Sie die neue Beschäftigung erst');
  });

  it('prints the work of the future title into the text of the Fiktionsbescheinigung', () => {
    expect(textOf('fiction_certificate_text')).toMatch(
      /als Ingenieur bei Neu GmbH gilt ab dem 23\. November 2026 .*§ 81 Abs\. 5a/u,
    );
  });

  it('counts a day on which two were awaited once for the court', () => {
    const ledger = [
      { from: localDate('2026-11-01'), to: localDate('2026-11-11'), days: 10, turnOf: 'ba' as const, reason: 'BA' },
      { from: localDate('2026-11-05'), to: null, days: 18, turnOf: 'applicant' as const, reason: 'Unterlagen' },
      { from: localDate('2026-11-11'), to: null, days: 12, turnOf: 'applicant' as const, reason: 'Anhörung' },
    ];
    const [, sums] = letterForTest('court_statement', { ledger }).blocks.filter((block) => block.kind === 'table');
    expect(sums?.rows).toEqual([
      ['Bundesagentur für Arbeit', '10'],
      ['antragstellende Person', '18'],
      ['Verfahren insgesamt (jeder Tag einmal gezählt)', '22'],
    ]);
  });

  it('lays the ledger before the court with the sum for each', () => {
    const tables = letterForTest('court_statement').blocks.filter((block) => block.kind === 'table');
    expect(tables[0]?.rows[2]).toEqual([
      '20.10.2026',
      'dauert an',
      '34',
      'Bundesagentur für Arbeit',
      'Rückfrage der BA (Bl. 31)',
    ]);
    expect(tables[1]?.rows).toEqual([
      ['Ausländerbehörde', '18'],
      ['antragstellende Person', '40'],
      ['Bundesagentur für Arbeit', '34'],
      ['Verfahren insgesamt (jeder Tag einmal gezählt)', '92'],
    ]);
  });

  it.each([
    ['R0', '§ 4a Abs. 1 AufenthG'],
    ['R1', '§ 4a Abs. 3 Satz 5 AufenthG'],
    ['R4', 'In den ersten zwölf Monaten der Beschäftigung'],
    ['R5', 'seit mehr als zwölf Monaten'],
  ] as const)('closes %s with its own reason', (route, reason) => {
    expect(textOf('no_permission_needed', { route })).toContain(reason);
  });

  it('keeps figures of the law out of the templates', () => {
    const folder = new URL('templates/', import.meta.url);
    const figure =
      /\b(\d+|zwei|drei|vier|sechs|zwölf|dreißig|einem|einen|eines) (Tage?[ns]?|Wochen?|Monat(e?[ns]?|s))\b/u;
    const found = readdirSync(folder)
      .map((file) => [file, figure.exec(readFileSync(new URL(file, folder), 'utf8'))?.[0]])
      .filter(([, match]) => match !== undefined);
    expect(found).toEqual([]);
  });
});

describe('whom a letter is for', () => {
  it.each([
    ['female', 'Sehr geehrte Frau Okonkwo,'],
    ['male', 'Sehr geehrter Herr Okonkwo,'],
    ['not_stated', 'Guten Tag Chidi Okonkwo,'],
  ] as const)('%s', (salutation, expected) => {
    const person = { ...letterContext().person, salutation };
    expect(letterForTest('hearing', {}, { person }).salutation).toBe(expected);
  });

  it('addresses a person with a single name by it', () => {
    const person = { familyName: 'Suharto', givenNames: null, dateOfBirth: null, nationality: null };
    const letter = letterForTest('hearing', {}, { person });
    expect(letter.salutation).toBe('Guten Tag Suharto,');
    expect(letter.address.lines[0]).toBe('Suharto');
  });

  it('prints a birth date as far as it is known', () => {
    const person = { ...letterContext().person, dateOfBirth: '1991' };
    expect(letterForTest('hearing').subjectDetails[0]).toContain('geboren am 14.03.1991');
    expect(letterForTest('hearing', {}, { person }).subjectDetails[0]).toContain('geboren am 00.00.1991');
  });

  it('writes to the representative and names the person', () => {
    const letter = letterForTest(
      'hearing',
      {},
      {
        recipient: {
          kind: 'representative',
          organisation: 'Kanzlei Beispiel',
          name: { familyName: 'Muster', givenNames: 'Eva', salutation: 'female' },
          addressLines: ['Ring 1', '70000 Musterstadt'],
        },
      },
    );
    expect(letter.address.lines).toEqual(['Kanzlei Beispiel', 'Eva Muster', 'Ring 1', '70000 Musterstadt']);
    expect(letter.salutation).toBe('Sehr geehrte Frau Muster,');
    expect(letter.subjectDetails[0]).toContain('Chidi Okonkwo');
  });
});

describe('what is refused, and where', () => {
  it.each([
    ['document_request', { answerBy: '2026-11-23' }, 'answerBy'],
    ['document_request', { missing: [] }, 'missing'],
    ['document_request', { missing: [{ what: 'zwei\nZeilen' }] }, 'missing.0.what'],
    ['refusal', { heardOn: null }, 'heardOn'],
    ['permission', { validUntil: '2026-11-01' }, 'validUntil'],
    ['permission', { baConsent: { kind: 'deemed', since: '2026-11-20', short: false } }, 'restrictions'],
    ['suspension', { answerBy: '2027-01-01' }, 'answerBy'],
    [
      'court_statement',
      { ledger: [{ from: '2026-09-10', to: '2026-09-01', days: 0, turnOf: 'us', reason: 'x' }] },
      'ledger.0.to',
    ],
    ['fiction_certificate_text', { effect: { kind: 'deportation_suspended' } }, 'futureWork'],
  ] as const)('%s with %o: %s', (name, change, field) => {
    const result = composeLetter(name, { ...LETTER_FIELDS[name], ...change } as never, letterContext());
    expect(result).toMatchObject({ problem: { field } });
  });

  it('asks the BA only in a letter to an authority', () => {
    const result = composeLetter('ba_package', LETTER_FIELDS.ba_package, letterContext());
    expect(result).toMatchObject({ problem: { field: 'context.recipient' } });
  });

  it('names the field of the context', () => {
    const result = composeLetter('hearing', LETTER_FIELDS.hearing, letterContext({ fileReference: '' }));
    expect(result).toMatchObject({ problem: { field: 'context.fileReference' } });
  });
});
