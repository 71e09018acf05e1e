import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { LetterContent } from '#domain/letters/content.ts';
import { letterTexts } from '#domain/letters/letter-texts-for-test.ts';
import { letterContext, letterForTest } from '#domain/letters/letters-for-test.ts';
import { SHEET_LANGUAGES } from '#domain/letters/plain/plain-sheet.ts';
import { LETTER_TEMPLATES, type LetterTemplateName } from '#domain/letters/templates/catalogue.ts';
import { openSource } from '../intake/open-source/open-source.ts';
import { DIN_5008 } from './layout/din-5008.ts';
import { type RenderedLetter, renderLetter } from './render-letter.ts';

const NAMES = Object.keys(LETTER_TEMPLATES) as LetterTemplateName[];
const MOMENT = { createdAt: '2026-11-23T10:00:00.000Z' };
const folder = mkdtempSync(join(tmpdir(), 'letters-'));
afterAll(() => rmSync(folder, { recursive: true }));

async function rendered(...parts: [LetterContent, ...LetterContent[]]): Promise<RenderedLetter> {
  const result = await renderLetter(parts, MOMENT);
  if ('refused' in result) throw new Error(result.refused.message);
  return result;
}

const has = (tool: string, ...args: string[]): boolean => {
  try {
    execFileSync(tool, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
const squeezed = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '');
/** The characters of a page in no order: two readers may disagree where a word ends and which comes first. */
const lettersOf = (page: { words: readonly { text: string }[] }): string =>
  [...squeezed(page.words.map(({ text }) => text).join(''))].sort().join('');
const wordsOf = (letter: RenderedLetter): string => squeezed(letter.pages.map((page) => page.text).join(''));

describe('a rendered letter', () => {
  it.each(NAMES)('%s has every word of its text, in boxes that lie on the page', async (name) => {
    const content = letterForTest(name);
    const letter = await rendered(content);
    const text = wordsOf(letter);
    for (const part of letterTexts(content)) expect(text).toContain(squeezed(part));
    for (const page of letter.pages) {
      for (const word of page.words) {
        expect(word.x).toBeGreaterThanOrEqual(0);
        expect(word.x + word.w).toBeLessThanOrEqual(page.width);
        expect(word.y + word.h).toBeLessThanOrEqual(page.height);
      }
    }
  });

  it('is the same to the byte for the same content and moment', async () => {
    const [a, b] = [await rendered(letterForTest('refusal')), await rendered(letterForTest('refusal'))];
    expect(a.sha256).toBe(b.sha256);
  });

  it('says on every page of a draft that it is one', async () => {
    const draft = await renderLetter([letterForTest('permission')], { ...MOMENT, isDraft: true });
    if ('refused' in draft) throw new Error(draft.refused.message);
    for (const page of draft.pages) expect(page.text).toContain('Entwurf, nicht versandt');
    for (const page of (await rendered(letterForTest('permission'))).pages) expect(page.text).not.toContain('Entwurf');
  });

  it('never leaves a page to the list of enclosures, however long the letter is', async () => {
    for (let lines = 20; lines < 34; lines++) {
      const missing = Array.from({ length: lines - 18 }, (_, at) => ({ what: `Unterlage ${at + 1}` }));
      for (const enclosures of [['Blatt'], ['Blatt', 'Vordruck']]) {
        const letter = await rendered({ ...letterForTest('document_request', { missing }), enclosures });
        const last = letter.pages.at(-1)?.text ?? '';
        if (last.includes('Blatt')) expect(last).toContain('A. Bauer');
      }
    }
  });

  it('parts a long address for e-mail before its @ alone', async () => {
    const officer = { ...letterContext().officer, email: 'auslaenderbehoerde@musterstadt.example' };
    const [first] = (await rendered(letterForTest('hearing', {}, { officer }))).pages;
    const words = first?.words.map(({ text }) => text);
    expect(words).toContain('auslaenderbehoerde');
    expect(words).toContain('@musterstadt.example');
  });

  it('keeps the words for the Zusatzblatt on one page', async () => {
    for (let count = 1; count < 9; count++) {
      const restrictions = Array.from({ length: count }, (_, at) => `Beschränkung ${at + 1} der Zustimmung`);
      const letter = await rendered(letterForTest('permission', { restrictions }));
      const text = squeezed(letter.pages.find((page) => page.text.includes('„Beschäftigung als'))?.text ?? '');
      expect(text).toContain(squeezed('nur mit Erlaubnis der Ausländerbehörde.“'));
      expect(text).toContain(squeezed('tragen wir ein:'));
    }
  });

  it('keeps each part’s own page numbers when a sheet goes along', async () => {
    const letter = await rendered(letterForTest('document_request'), letterForTest('plain_sheet', { language: 'tr' }));
    expect(letter.pages[0]?.text).toContain('Seite 1 von');
    expect(letter.pages.at(-1)?.text).toContain('Sayfa 1 / 1');
  });

  it('shows the address in the window, also with eight long lines', async () => {
    const addressLines = Array.from({ length: 7 }, (_, at) => `Zeile ${at + 1} einer sehr langen Anschrift mit Zusatz`);
    const content = letterForTest('hearing', {}, { recipient: { kind: 'person', addressLines } });
    const [page] = (await rendered(content)).pages;
    const px = (points: number) => (points * page!.width) / 595.3;
    const words = page!.words.filter((word) => word.text === 'Anschrift');
    expect(words).toHaveLength(7);
    for (const word of words) {
      expect(word.y).toBeGreaterThan(px(DIN_5008.window.top));
      expect(word.y + word.h).toBeLessThan(px(DIN_5008.window.bottom) + 2);
      expect(word.x + word.w).toBeLessThan(px(DIN_5008.window.left + DIN_5008.window.width));
    }
  });

  it('tells the post what it has to know right above the address', async () => {
    const [page] = (await rendered(letterForTest('hearing', {}, { postalRemark: 'Einschreiben' }))).pages;
    const lines = page!.text.split('\n');
    expect(lines[lines.indexOf('Einschreiben') + 1]).toBe('Chidi Okonkwo');
  });

  it('refuses an address that the window cannot show', async () => {
    const addressLines = Array.from({ length: 8 }, () =>
      'Ein Zusatz, der so lang ist, dass er sich über mehrere Zeilen des Fensters zieht '.repeat(2),
    );
    const content = letterForTest('hearing', {}, { recipient: { kind: 'person', addressLines } });
    expect(await renderLetter([content], MOMENT)).toMatchObject({ refused: { kind: 'address_too_long' } });
  });

  it('names a character that no font has, and makes no letter', async () => {
    const content = letterForTest('hearing', { intention: 'Ihren Antrag 漢 abzulehnen' });
    expect(await renderLetter([content], MOMENT)).toMatchObject({
      refused: { kind: 'missing_glyph', character: '漢', message: expect.stringContaining('U+6F22') },
    });
  });

  it('leaves no line of a paragraph alone, and no name alone on a page', async () => {
    for (const count of [8, 12, 16, 20, 24, 28]) {
      const missing = Array.from({ length: count }, (_, at) => ({ what: `Unterlage ${at + 1}` }));
      const { pages } = await rendered(letterForTest('document_request', { missing }));
      const last = pages.at(-1)!.text.split('\n');
      expect(last.indexOf('Mit freundlichen Grüßen')).toBeGreaterThan(1);
    }
  });

  it('loses no word of what is typed', async () => {
    // Letters of DIN 91379, Greek and Cyrillic, with marks that have no letter of their own.
    const letters = [
      ...'AZaz09ÄÖÜßéñçŁłĐđŞşİıŐőÆæØøÞþẞạảấễỘḍḥṣṭẓĀāʿʾΑΩαωЯяЄїЈљ'.normalize('NFC'),
      'C̨̆',
      'K͟h',
      'M̂',
      'ḏ̣',
      'Z̧',
    ];
    const word = fc.string({
      unit: fc.constantFrom(...letters, '-', '.', ',', '(', ')', '/', '’'),
      minLength: 1,
      maxLength: 40,
    });
    const sentence = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 8 }), async (sentences) => {
        const missing = sentences.map((what) => ({ what }));
        const content = letterForTest('document_request', { missing });
        const letter = await rendered(content);
        const text = wordsOf(letter);
        for (const part of letterTexts(content)) expect(text).toContain(squeezed(part));
      }),
      { numRuns: 40 },
    );
  });
});

describe('names', () => {
  // Latin letters of DIN 91379, as single characters and as sequences with combining marks.
  const ranges: [number, number][] = [
    [0xc0, 0x17f],
    [0x187, 0x188],
    [0x1a0, 0x1a1],
    [0x1af, 0x1b0],
    [0x1b7, 0x1b7],
    [0x1cd, 0x1dc],
    [0x1de, 0x1f0],
    [0x1f4, 0x1f5],
    [0x1f8, 0x21b],
    [0x21e, 0x21f],
    [0x226, 0x233],
    [0x1e02, 0x1e9e],
    [0x1ea0, 0x1ef9],
  ];
  const single = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)),
  );
  const sequences =
    'A̋ C̀ C̄ C̆ C̈ C̕ C̣ C̦ C̨̆ D̂ F̀ F̄ G̀ H̄ H̦ H̱ J́ J̌ K̀ K̂ K̄ K̇ K̕ K̛ K̦ K͟H L̂ L̥ L̥̄ L̦ M̀ M̂ M̆ M̐ N̂ N̄ N̆ N̦ P̀ P̄ P̕ P̣ R̆ R̥ R̥̄ S̀ S̄ S̛̄ S̱ T̀ T̄ T̈ T̕ T̛ U̇ Z̀ Z̄ Z̆ Z̈ Z̧'.split(
      ' ',
    );

  it('have a glyph for every letter of DIN 91379', async () => {
    const all = [...single, ...sequences, ...sequences.map((letter) => letter.toLowerCase())];
    const missing = all.map((letter) => ({ what: `x${letter}x` }));
    for (let at = 0; at < missing.length; at += 60) {
      const content = letterForTest('document_request', { missing: missing.slice(at, at + 60) });
      const text = wordsOf(await rendered(content));
      for (const { what } of missing.slice(at, at + 60)) expect(text).toContain(squeezed(what));
    }
  });
});

describe('judged by others', () => {
  const file = (name: string, letter: RenderedLetter): string => {
    const path = join(folder, `${name}.pdf`);
    writeFileSync(path, letter.bytes);
    return path;
  };

  it.each(['document_request', 'ba_package', 'plain_sheet'] as const)(
    'our own way in reads the same from %s',
    async (name) => {
      const letter = await rendered(letterForTest(name));
      const opened = await openSource({ name: 'brief.pdf', bytes: letter.bytes });
      if (!opened.ok) throw new Error(opened.refusal.message);
      for (const [index, own] of letter.pages.entries()) {
        const read = await opened.source.page(index + 1);
        if (read.kind !== 'text') throw new Error('the letter was taken for a picture');
        expect(lettersOf(read.page)).toBe(lettersOf(own));
      }
      await opened.source.close();
    },
  );

  it.skipIf(!has('qpdf', '--version')).each(NAMES)('qpdf finds no fault in %s (needs qpdf)', async (name) => {
    const path = file(name, await rendered(letterForTest(name)));
    expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it.skipIf(!has('pdffonts', '-v')).each(SHEET_LANGUAGES)(
    'all fonts are embedded in %s (needs pdffonts)',
    async (language) => {
      const path = file(language, await rendered(letterForTest('plain_sheet', { language })));
      const fonts = execFileSync('pdffonts', [path], { encoding: 'utf8' }).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(0);
      for (const font of fonts) expect(font).toMatch(/CID TrueType +Identity-H +yes yes yes/u);
    },
  );

  it.skipIf(!has('pdftotext', '-v')).each(SHEET_LANGUAGES.filter((language) => language !== 'ar'))(
    'pdftotext reads the sheet in %s in order (needs pdftotext)',
    async (language) => {
      const content = letterForTest('plain_sheet', { language });
      const path = file(language, await rendered(content));
      const text = squeezed(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }));
      for (const part of letterTexts(content)) expect(text).toContain(squeezed(part));
    },
  );

  it.skipIf(!has('pdftotext', '-v'))(
    'pdftotext reads Arabic with German words and figures in order (needs pdftotext)',
    async () => {
      const content = letterForTest('plain_sheet', { about: 'document_request', language: 'ar', until: '2026-12-14' });
      const path = file('ar', await rendered(content));
      // It adds marks that tell directions, and puts the stops beside German words where they are seen.
      const text = execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' }).replace(/[\u202a-\u202e]/gu, '');
      for (const part of letterTexts(content)) {
        for (const [words] of part.matchAll(/[\p{Script=Arabic}\p{M}]+( [\p{Script=Arabic}\p{M}]+)*/gu)) {
          expect(text).toContain(words);
        }
        for (const [words] of part.matchAll(/[\p{Script=Latin}\d@.-]{3,}( [\p{Script=Latin}\d@.-]{3,})*/gu)) {
          expect(text).toContain(words.replace(/\.$/u, ''));
        }
      }
    },
  );
});
