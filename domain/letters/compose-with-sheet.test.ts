import { describe, expect, it } from 'vitest';
import { composeWithSheet, sheetLanguage } from './compose-with-sheet.ts';
import { letterTexts } from './letter-texts-for-test.ts';
import { LETTER_FIELDS, letterContext } from './letters-for-test.ts';

describe('a letter with its sheet', () => {
  it('explains the letter with the day it names, and is named among its enclosures', () => {
    const result = composeWithSheet('document_request', LETTER_FIELDS.document_request, letterContext(), 'tr');
    if ('problem' in result) throw new Error(result.problem.message);
    const [letter, sheet] = result.parts;
    expect(letter.enclosures).toEqual(['Erklärung in einfacher Sprache (Türkisch)']);
    expect(letterTexts(sheet!)).toContain('Son gün: 14.12.2026');
  });

  it('explains the acknowledgement of R4 as what it is', () => {
    const fields = { ...LETTER_FIELDS.no_permission_needed, route: 'R4' as const };
    const result = composeWithSheet('no_permission_needed', fields, letterContext(), 'en');
    if ('problem' in result) throw new Error(result.problem.message);
    expect(letterTexts(result.parts[1]!).join(' ')).toContain('We have no objection.');
  });

  it('has no sheet for the court, nor without a language', () => {
    const court = composeWithSheet('court_statement', LETTER_FIELDS.court_statement, letterContext(), 'en');
    const refusal = composeWithSheet('refusal', LETTER_FIELDS.refusal, letterContext(), null);
    expect(court).toMatchObject({ parts: { length: 1 } });
    expect(refusal).toMatchObject({ parts: { length: 1 } });
  });

  it('tells the letter’s problem', () => {
    const fields = { ...LETTER_FIELDS.document_request, answerBy: '2026-11-01' };
    expect(composeWithSheet('document_request', fields, letterContext(), 'tr')).toMatchObject({
      problem: { field: 'answerBy' },
    });
  });

  it.each([
    ['sr', 'sr-Latn'],
    ['uk-UA', 'uk'],
    ['ar', 'ar'],
    ['vi', null],
  ])('a person who reads %s gets the sheet in %s', (reads, language) => {
    expect(sheetLanguage(reads)).toBe(language);
  });
});
