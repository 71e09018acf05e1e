import bidiModule, { type Bidi } from 'bidi-js';
import type { LetterLanguage, RichText, TextSpan } from '#domain/letters/content.ts';
import { type LetterFont, letterFonts } from '../fonts/letter-fonts.ts';
import { MissingGlyph } from './missing-glyph.ts';

/**
 * Running text, ready to be broken into lines: one string, and for each of its UTF-16 units the font, the language and the
 * level of the bidi algorithm (Unicode annex 9; odd reads from right to left).
 */
export interface StyledText {
  readonly text: string;
  readonly fonts: readonly LetterFont[];
  readonly levels: Uint8Array;
  readonly direction: 'ltr' | 'rtl';
  /** For each unit the language where it differs from the paragraph's. */
  readonly languages: readonly (LetterLanguage | null)[];
}

// Its types tell of a CommonJS module with a property `default`; what Node gives is the function itself.
const bidi = (bidiModule as unknown as () => Bidi)();

/** Throws MissingGlyph. */
export function styledText(rich: RichText, style: { bold: boolean; direction: 'ltr' | 'rtl' }): StyledText {
  const spans: readonly TextSpan[] = typeof rich === 'string' ? [{ text: rich }] : rich;
  let text = '';
  const fonts: LetterFont[] = [];
  const languages: (LetterLanguage | null)[] = [];
  for (const span of spans) {
    const piece = isolated(keepTogether(cleaned(span.text)), span.lang, style.direction);
    for (const character of piece) {
      const font = fontOf(character, style.bold || span.strong === true, fonts.at(-1));
      for (let unit = 0; unit < character.length; unit++) {
        fonts.push(font);
        languages.push(span.lang ?? null);
      }
    }
    text += piece;
  }
  return { text, fonts, languages, direction: style.direction, levels: levelsOf(text, style.direction) };
}

/** Composed letters, plain spaces, and none of the invisible signs that pasted text brings along (soft hyphens, zero-width spaces). */
function cleaned(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(/[^\S\u00a0]+/gu, ' ');
}

/** Only text with a letter of a right-to-left script needs the whole algorithm. */
function levelsOf(text: string, direction: 'ltr' | 'rtl'): Uint8Array {
  if (direction === 'ltr' && !/[\u0590-\u08ff\u200f\u2067\ufb1d-\ufdff\ufe70-\ufeff]/u.test(text)) {
    return new Uint8Array(text.length);
  }
  return bidi.getEmbeddingLevels(text, direction).levels;
}

/** A German word or number within Arabic keeps its own order: without isolation the parts of a telephone number change places. */
function isolated(text: string, lang: LetterLanguage | undefined, direction: 'ltr' | 'rtl'): string {
  return lang !== undefined && lang !== 'ar' && direction === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** Invisible marks that only steer direction: they have no glyph. */
export const isDirectionMark = (character: string): boolean => /[\u200e\u200f\u061c\u2066-\u2069]/u.test(character);

function fontOf(character: string, bold: boolean, before: LetterFont | undefined): LetterFont {
  const codePoint = character.codePointAt(0)!;
  const candidates = letterFonts().filter((font) => font.bold === bold);
  // A mark is placed by the font of the letter it stands on.
  if (before?.bold === bold && (/\p{M}|\s/u.test(character) || isDirectionMark(character))) {
    if (isDirectionMark(character) || before.has(codePoint)) return before;
  }
  const font = isDirectionMark(character) ? candidates[0] : candidates.find((candidate) => candidate.has(codePoint));
  if (!font) throw new MissingGlyph(character);
  return font;
}

/** What belongs together is not parted by a line's end: `§ 82`, `Abs. 1`, `30 Tage`, `z. B.`; the space stays one. */
function keepTogether(text: string): string {
  return text
    .replace(/(§|§§|Abs\.|Satz|Nr\.|Seite|Blatt|Art\.) (?=[\d§])/gu, '$1\u00a0')
    .replace(
      /(\d) (?=(AufenthG|BeschV|VwVfG|VwGO|AufenthV|BGB|Tage?n?|Wochen?|Monate?n?|Uhr|Euro|Stunden)\b)/gu,
      '$1\u00a0',
    )
    .replace(/(§\u00a0\d+\p{Ll}?) (?=Abs\.)/gu, '$1\u00a0')
    .replace(/\b(\d{1,2}\.|\d{5}) (?=\p{Lu})/gu, '$1\u00a0');
}
