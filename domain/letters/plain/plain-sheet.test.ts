import { describe, expect, it } from 'vitest';
import { composeLetter } from '../compose-letter.ts';
import { letterTexts } from '../letter-texts-for-test.ts';
import { letterContext, letterForTest } from '../letters-for-test.ts';
import { SHEET_LANGUAGES, SHEET_TEXTS } from './plain-sheet.ts';
import { SHEET_TOPICS } from './sheet-texts.ts';

const pairs = SHEET_LANGUAGES.flatMap((language) => SHEET_TOPICS.map((about) => ({ language, about })));

describe('plain-language sheets', () => {
  it.each(pairs)('$about in $language', ({ language, about }) => {
    const sheet = letterForTest('plain_sheet', { about, language, until: '2026-12-14' });
    const text = letterTexts(sheet).join('\n');
    expect(text).toContain('14.12.2026');
    expect(text).toContain('0711 5550-123');
    expect(text).not.toMatch(/[[\]{}]|undefined/u);
    expect(sheet.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });

  it.each(SHEET_LANGUAGES)('%s explains every German word it uses', (language) => {
    const texts = SHEET_TEXTS[language];
    for (const { what, todo } of Object.values(texts.topics)) {
      for (const [, term] of [...what, ...todo, texts.objection].join(' ').matchAll(/\[\[(.+?)\]\]/gu)) {
        expect(texts.terms).toHaveProperty([term!]);
      }
    }
  });

  it.each(SHEET_LANGUAGES)('%s has no figure of its own', (language) => {
    const { topics, objection, until, terms } = SHEET_TEXTS[language];
    expect(JSON.stringify({ topics, objection, until, terms })).not.toMatch(/\p{Nd}/u);
  });

  it.each([
    ['de', '1 Monat'],
    ['en', '1 month'],
    ['ru', '1 месяц'],
    ['uk', '1 місяць'],
    ['sr-Latn', '1 mesec'],
    ['sq', '1 muaj'],
    ['tr', '1 ay'],
    ['fr', '1 mois'],
    ['ar', 'شهر'],
  ] as const)('%s names the time for an objection as the law has it', (language, period) => {
    const text = letterTexts(letterForTest('plain_sheet', { about: 'refusal', language })).join('\n');
    expect(text.replace(/\s/gu, ' ')).toContain(period);
  });

  it('keeps German words German in every language, and says so', () => {
    const sheet = letterForTest('plain_sheet', { about: 'refusal', language: 'ar' });
    const spans = sheet.blocks.flatMap((block) =>
      block.kind === 'paragraph' && typeof block.text !== 'string' ? block.text : [],
    );
    expect(spans.find((span) => span.text === 'Bescheid')?.lang).toBe('de');
  });

  it('refuses a language it is not written in', () => {
    const fields = { about: 'refusal', language: 'xx' } as never;
    expect(composeLetter('plain_sheet', fields, letterContext())).toMatchObject({ problem: { field: 'language' } });
  });
});
