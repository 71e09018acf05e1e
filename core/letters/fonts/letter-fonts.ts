import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Blob, Face, Font } from 'harfbuzzjs';
import { type FontTables, fileOfTables, tablesOfWoff } from './font-tables.ts';
import { advancesOf, type FontMeasures, fontMeasures } from './true-type.ts';

/** A font as the letters use it: HarfBuzz shapes with it, the PDF embeds parts of its tables. */
export interface LetterFont {
  readonly key: string;
  /** PostScript name. */
  readonly name: string;
  readonly bold: boolean;
  readonly tables: FontTables;
  readonly shaper: Font;
  readonly measures: FontMeasures;
  readonly advance: (glyph: number) => number;
  has(codePoint: number): boolean;
}

/**
 * The letters' fonts, all under the SIL Open Font License: Noto Sans as KERN ships it (Latin with every letter and mark of
 * DIN 91379, Greek, Cyrillic) and Noto Sans Arabic.
 */
const FILES = [
  ['NotoSans', 'NotoSans-Regular', false, '@kern-ux/native/dist/fonts/noto-sans/NotoSans-Regular.woff'],
  ['NotoSansBold', 'NotoSans-Bold', true, '@kern-ux/native/dist/fonts/noto-sans/NotoSans-Bold.woff'],
  [
    'Arabic',
    'NotoSansArabic-Regular',
    false,
    '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff',
  ],
  [
    'ArabicBold',
    'NotoSansArabic-Bold',
    true,
    '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff',
  ],
] as const;

let loaded: readonly LetterFont[] | null = null;

/** Reads the fonts once; some ten milliseconds. */
export function letterFonts(): readonly LetterFont[] {
  loaded ??= FILES.map(([key, name, bold, file]) => readFont(key, name, bold, file));
  return loaded;
}

function readFont(key: string, name: string, bold: boolean, file: string): LetterFont {
  const path = createRequire(import.meta.url).resolve(file);
  const tables = tablesOfWoff(readFileSync(path));
  const shaper = new Font(new Face(new Blob(fileOfTables(tables).buffer)));
  return {
    key,
    name,
    bold,
    tables,
    shaper,
    measures: fontMeasures(tables),
    advance: advancesOf(tables),
    has: (codePoint) => shaper.nominalGlyph(codePoint) !== undefined,
  };
}
