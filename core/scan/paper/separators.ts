import { separatorText } from '#domain/scan/separator-code.ts';
import { PAGE } from '../../letters/layout/din-5008.ts';
import type { LaidOutLetter } from '../../letters/layout/layout-letter.ts';
import {
  element,
  emptyPage,
  type PageDraft,
  type PlacedRule,
  type StructureElement,
} from '../../letters/layout/page-draft.ts';
import { writePdf } from '../../letters/pdf/write-pdf.ts';
import { setLine } from '../../letters/text/set-line.ts';
import { styledText } from '../../letters/text/styled-text.ts';
import { type CodeSymbol, codeSymbol } from './code-symbol.ts';

const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

const CODE_SIDE = mm(65);
/** Of the code's middle from the top and from the bottom of the page. */
const CODE_MIDDLE = mm(62);

/**
 * Separator sheets as a PDF/A file for printing, A4, one page for each reference; null is a sheet that only separates. The code
 * stands on a sheet twice, above and below, so that it is read whichever way up the sheet is fed and when one of them is torn. The
 * same references give the same bytes. Throws RangeError for what cannot be a reference, MissingGlyph for one that cannot be set.
 */
export async function separatorSheets(references: readonly (string | null)[]): Promise<Uint8Array> {
  const sheets: LaidOutLetter[] = [];
  for (const reference of references) sheets.push(sheet(reference, await codeSymbol('qr', separatorText(reference))));
  return writePdf(sheets, {
    title: 'Trennblätter',
    author: 'Laufmappe',
    language: 'de',
    // Sheets have no date of their own: printed again they are the same.
    createdAt: '2026-01-01T00:00:00Z',
  });
}

function sheet(reference: string | null, code: CodeSymbol): LaidOutLetter {
  const structure: StructureElement = { tag: 'Sect', lang: 'de', children: [] };
  const page = emptyPage();
  for (const middle of [CODE_MIDDLE, PAGE.height - CODE_MIDDLE]) page.rules.push(...drawn(code, middle));
  let baseline = reference === null ? mm(134) : mm(124);
  const write = (text: string, size: number, bold: boolean, tag: 'H1' | 'P'): void => {
    centred(page, text, { size, bold, baseline, of: element(tag, structure) });
    baseline += size * 1.7;
  };
  write('Trennblatt', 30, true, 'H1');
  if (reference !== null) {
    write('für die Akte', 14, false, 'P');
    baseline += 10;
    write(reference, reference.length > 28 ? 16 : 28, true, 'P');
  }
  write('Mit diesem Blatt beginnt ein neues Schriftstück.', 13, false, 'P');
  write('Vor das Schriftstück legen und mitscannen. Das Blatt kann wieder verwendet werden.', 11, false, 'P');
  return { pages: [page], structure };
}

/** Rows of dark modules, each run of them one thick stroke. */
function* drawn(code: CodeSymbol, middle: number): Generator<PlacedRule> {
  const side = CODE_SIDE / code.width;
  const left = (PAGE.width - CODE_SIDE) / 2;
  const top = middle - CODE_SIDE / 2;
  for (let y = 0; y < code.height; y += 1) {
    for (let x = 0; x < code.width; x += 1) {
      if (!code.isDark(x, y)) continue;
      const from = x;
      while (x + 1 < code.width && code.isDark(x + 1, y)) x += 1;
      const height = top + (y + 0.5) * side;
      yield { from: [left + from * side, height], to: [left + (x + 1) * side, height], thickness: side, ink: 'text' };
    }
  }
}

function centred(
  page: PageDraft,
  text: string,
  { size, bold, baseline, of }: { size: number; bold: boolean; baseline: number; of: StructureElement },
): void {
  const styled = styledText(text, { bold, direction: 'ltr' });
  const line = setLine(styled, { from: 0, to: styled.text.length }, size);
  page.lines.push({ line, x: (PAGE.width - line.width) / 2, baseline, of, ink: 'text' });
}
