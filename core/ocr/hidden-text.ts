import { readFile } from 'node:fs/promises';
import { type PDFDocument, PDFHexString, PDFName, type PDFPage, type PDFRef } from '@cantoo/pdf-lib';
import type { Word } from '#contract/ocr.ts';
import type { PageSize } from '#domain/records/quarter-turn.ts';

/** Every character of the glyphless font is half as wide as the font is high. */
const CHARACTER_WIDTH = 0.5;
const FONT_NAME = PDFName.of('LaufmappeOcr');

/**
 * Tesseract's font without glyphs: any UTF-16 unit is a character of the same width that shows nothing, and the map to Unicode
 * is the identity. So every letter can be searched and copied, without a font of many megabytes.
 */
export async function embedGlyphlessFont(document: PDFDocument): Promise<PDFRef> {
  const { context } = document;
  const name = PDFName.of('GlyphLessFont');
  const file = context.register(context.flateStream(await readFile(new URL('./glyphless.ttf', import.meta.url))));
  const descriptor = context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      FontFile2: file,
      Flags: 5,
      FontBBox: [0, 0, CHARACTER_WIDTH * 1000, 1000],
      Ascent: 1000,
      Descent: -1,
      CapHeight: 1000,
      ItalicAngle: 0,
      StemV: 80,
    }),
  );
  // All characters are drawn with glyph 1, the empty one.
  const glyphs = new Uint8Array(2 * 65_536);
  for (let at = 1; at < glyphs.length; at += 2) glyphs[at] = 1;
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
      DW: CHARACTER_WIDTH * 1000,
      CIDToGIDMap: context.register(context.flateStream(glyphs)),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(IDENTITY_TO_UNICODE)),
    }),
  );
}

/** Lays words over a page invisibly, each filling its box, in pixels of the page as it is shown. */
export function addHiddenText(
  page: PDFPage,
  { words, ...size }: PageSize & { words: readonly Word[] },
  font: PDFRef,
): void {
  const { context } = page.doc;
  const place = placer(page, size);
  const laid = words.map((word) => hiddenWord(word, place)).join('\n');
  const layer = context.register(context.flateStream(`q BT 3 Tr\n${laid}\nET Q`));
  page.node.normalize();
  page.node.setFontDictionary(FONT_NAME, font);
  // What the page leaves behind (scale, clip) must not act on the words.
  page.node.wrapContentStreams(context.register(context.stream('q\n')), context.register(context.stream('\nQ\n')));
  page.node.addContentStream(layer);
}

/** Point and directions in the page's own space for a place in pixels of the shown page. */
interface Place {
  x: number;
  y: number;
  /** Unit vector to the right as shown. */
  right: [number, number];
  /** Unit vector upwards as shown. */
  up: [number, number];
  /** Points for each pixel. */
  scale: number;
}

function placer(page: PDFPage, { width, height }: PageSize): (x: number, y: number) => Place {
  const box = page.getCropBox();
  const rotate = ((page.getRotation().angle % 360) + 360) % 360;
  const scale = (rotate % 180 === 0 ? box.width / width : box.height / width) || 1;
  const scaleY = (rotate % 180 === 0 ? box.height / height : box.width / height) || 1;
  return (x, y) => {
    const across = x * scale;
    const down = y * scaleY;
    switch (rotate) {
      case 90:
        return { x: box.x + down, y: box.y + across, right: [0, 1], up: [-1, 0], scale };
      case 180:
        return { x: box.x + box.width - across, y: box.y + down, right: [-1, 0], up: [0, -1], scale };
      case 270:
        return { x: box.x + box.width - down, y: box.y + box.height - across, right: [0, -1], up: [1, 0], scale };
      default:
        return { x: box.x + across, y: box.y + box.height - down, right: [1, 0], up: [0, 1], scale };
    }
  };
}

function hiddenWord(word: Word, place: (x: number, y: number) => Place): string {
  // The baseline lies about a fifth of the box above its bottom.
  const { x, y, right, up, scale } = place(word.x, word.y + word.h * 0.8);
  const size = Math.max(1, word.h * scale);
  const stretch = (100 * word.w * scale) / (word.text.length * CHARACTER_WIDTH * size);
  const matrix = [...right, ...up, x, y].map((value) => value.toFixed(2)).join(' ');
  return `/${FONT_NAME.asString().slice(1)} ${size.toFixed(2)} Tf ${stretch.toFixed(2)} Tz ${matrix} Tm <${utf16(word.text)}> Tj`;
}

const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0')).join('');

const IDENTITY_TO_UNICODE = `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
1 beginbfrange
<0000> <FFFF> <0000>
endbfrange
endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
