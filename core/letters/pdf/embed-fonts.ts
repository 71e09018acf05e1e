import { createHash } from 'node:crypto';
import { type PDFContext, PDFHexString, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { LetterFont } from '../fonts/letter-fonts.ts';
import { subsetTrueType } from '../fonts/true-type.ts';
import type { Cell } from '../text/shape.ts';
import { packedStream } from './packed-stream.ts';

/** A font while a document is written: each drawing that is used gets a number, which is its code in the text. */
export class UsedFont {
  readonly font: LetterFont;
  readonly #codes = new Map<string, number>();
  readonly #cells: Cell[] = [];

  constructor(font: LetterFont) {
    this.font = font;
  }

  /** The code of a cell, from 1. The same drawing for other characters is another code, so that the text stays right. */
  code(cell: Cell): number {
    const key = `${cell.text} ${cell.parts.map(({ glyph, dx, dy }) => `${glyph},${Math.round(dx)},${Math.round(dy)}`).join(' ')}`;
    const known = this.#codes.get(key);
    if (known !== undefined) return known;
    this.#cells.push(cell);
    this.#codes.set(key, this.#cells.length);
    return this.#cells.length;
  }

  /** Width of a code's drawing before kerning, in thousandths of the type size. */
  widthOf(cell: Cell): number {
    const units = cell.parts.reduce((sum, { glyph }) => sum + this.font.advance(glyph), 0);
    return (units * 1000) / this.font.measures.unitsPerEm;
  }

  /** Writes the font with what was used of it: a composite font (ISO 32000-1, 9.7) with its map to Unicode. */
  embed(context: PDFContext): PDFRef {
    const { measures, tables, bold } = this.font;
    const perThousand = measures.unitsPerEm / 1000;
    const { file, widths } = subsetTrueType(
      tables,
      this.#cells.map(({ parts }) =>
        parts.map(({ glyph, dx, dy }) => ({ glyph, dx: dx * perThousand, dy: dy * perThousand })),
      ),
    );
    const name = PDFName.of(`${subsetTag(file)}+${this.font.name}`);
    const scaled = (units: number): number => Math.round(units / perThousand);
    const descriptor = context.register(
      context.obj({
        Type: 'FontDescriptor',
        FontName: name,
        FontFile2: packedStream(context, file, { Length1: file.byteLength }),
        // Symbolic: the codes are the drawings' own numbers.
        Flags: 4,
        FontBBox: measures.box.map(scaled),
        Ascent: scaled(measures.ascent),
        Descent: scaled(measures.descent),
        CapHeight: scaled(measures.capHeight),
        ItalicAngle: 0,
        StemV: bold ? 140 : 80,
      }),
    );
    const descendant = context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'CIDFontType2',
        BaseFont: name,
        CIDSystemInfo: {
          Registry: PDFHexString.fromText('Adobe'),
          Ordering: PDFHexString.fromText('Identity'),
          Supplement: 0,
        },
        FontDescriptor: descriptor,
        CIDToGIDMap: 'Identity',
        DW: 0,
        W: [1, widths.map((width) => Number((width / perThousand).toFixed(2)))],
      }),
    );
    return context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: name,
        Encoding: 'Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: packedStream(context, toUnicode(this.#cells.map(({ text }) => text))),
      }),
    );
  }
}

/** Six capitals that differ when the subset differs (ISO 32000-1, 9.6.4). */
function subsetTag(file: Uint8Array): string {
  const digest = createHash('sha256').update(file).digest();
  return Array.from(digest.subarray(0, 6), (byte) => String.fromCharCode(65 + (byte % 26))).join('');
}

const RANGES_AT_ONCE = 100;

function toUnicode(texts: readonly string[]): string {
  const lines = texts.map(
    (text, at) =>
      `<${hex(at + 1)}> <${Array.from({ length: text.length }, (_, unit) => hex(text.charCodeAt(unit))).join('')}>`,
  );
  const blocks: string[] = [];
  for (let at = 0; at < lines.length; at += RANGES_AT_ONCE) {
    const some = lines.slice(at, at + RANGES_AT_ONCE);
    blocks.push(`${some.length} beginbfchar\n${some.join('\n')}\nendbfchar`);
  }
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
${blocks.join('\n')}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
}

export const hex = (value: number): string => value.toString(16).padStart(4, '0').toUpperCase();
