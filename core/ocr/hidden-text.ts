import { type PDFDocument, PDFName, type PDFPage, type PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { Word } from '#contract/ocr.ts';
import type { PageSize } from '#domain/records/quarter-turn.ts';
import { CHARACTER_WIDTH, glyphlessCodes, glyphlessFont } from './glyphless-font.ts';

const FONT_NAME = PDFName.of('LaufmappeOcr');

/** Registers the font that hidden words are set in; see glyphless-font.ts. */
export function embedGlyphlessFont(document: PDFDocument): PDFRef {
  const { context } = document;
  const name = PDFName.of('GlyphLessFont');
  const font = glyphlessFont();
  const file = context.register(context.flateStream(font.file, { Length1: font.file.byteLength }));
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
  const descendant = context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'CIDFontType2',
      BaseFont: name,
      CIDSystemInfo: {
        Registry: PDFString.of('Adobe'),
        Ordering: PDFString.of('Identity'),
        Supplement: 0,
      },
      FontDescriptor: descriptor,
      DW: CHARACTER_WIDTH * 1000,
      CIDToGIDMap: context.register(context.flateStream(font.glyphOfCode)),
    }),
  );
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: name,
      Encoding: 'Identity-H',
      DescendantFonts: [descendant],
      ToUnicode: context.register(context.flateStream(font.toUnicode)),
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
  const rotate = ((page.getRotation().angle % 360) + 360) % 360;
  const shown = { box: page.getCropBox(), rotate, ...size };
  const layer = context.register(context.flateStream(`q ${hiddenText(words, shown, FONT_NAME.asString().slice(1))} Q`));
  page.node.normalize();
  page.node.setFontDictionary(FONT_NAME, font);
  // What the page leaves behind (scale, clip) must not act on the words.
  page.node.wrapContentStreams(context.register(context.stream('q\n')), context.register(context.stream('\nQ\n')));
  page.node.addContentStream(layer);
}

/** A page of a PDF as it is shown: its visible part in points, its rotation, and its size in pixels once rotated. */
export interface ShownPage extends PageSize {
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly rotate: number;
}

/** Drawing instructions for invisible words, in the glyphless font of the given resource name; '' for none. */
export function hiddenText(words: readonly Word[], page: ShownPage, font: string): string {
  if (words.length === 0) return '';
  const place = placer(page);
  return `BT 3 Tr\n${words.map((word) => hiddenWord(word, place, font)).join('\n')}\nET`;
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

function placer({ box, rotate, width, height }: ShownPage): (x: number, y: number) => Place {
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

function hiddenWord(word: Word, place: (x: number, y: number) => Place, font: string): string {
  // The baseline lies about a fifth of the box above its bottom.
  const { x, y, right, up, scale } = place(word.x, word.y + word.h * 0.8);
  const size = Math.max(1, word.h * scale);
  const stretch = (100 * word.w * scale) / (Array.from(word.text).length * CHARACTER_WIDTH * size);
  const matrix = [...right, ...up, x, y].map((value) => value.toFixed(2)).join(' ');
  return `/${font} ${size.toFixed(2)} Tf ${stretch.toFixed(2)} Tz ${matrix} Tm <${glyphlessCodes(word.text)}> Tj`;
}
