import { type FontTables, fileOfTables } from './font-tables.ts';

/** Measures of a font in its own units. */
export interface FontMeasures {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly box: readonly [number, number, number, number];
}

export function fontMeasures(tables: FontTables): FontMeasures {
  const head = viewOf(tables, 'head');
  const hhea = viewOf(tables, 'hhea');
  const os2 = viewOf(tables, 'OS/2');
  return {
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getInt16(88),
    box: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
  };
}

/** The advance of each glyph in the font's own units. */
export function advancesOf(tables: FontTables): (glyph: number) => number {
  const hmtx = viewOf(tables, 'hmtx');
  const long = viewOf(tables, 'hhea').getUint16(34);
  return (glyph) => hmtx.getUint16(Math.min(glyph, long - 1) * 4);
}

/** A glyph and its shift from where the drawing begins, in the font's own units. */
export interface ShiftedGlyph {
  readonly glyph: number;
  readonly dx: number;
  readonly dy: number;
}

/**
 * The font with these drawings alone, as a PDF embeds it (ISO 32000-1, 9.9): tables for outlines, measures and hints, nothing else.
 * Drawing n becomes glyph n + 1; one of several glyphs, a letter with its marks, becomes a composed glyph, so that each drawing
 * stands for its characters as a whole. `widths` are in the font's own units.
 */
export function subsetTrueType(
  tables: FontTables,
  drawings: readonly (readonly ShiftedGlyph[])[],
): { file: Uint8Array<ArrayBuffer>; widths: readonly number[] } {
  const outline = outlinesOf(tables);
  const advance = advancesOf(tables);
  const outlines = [outline(0), ...drawings.map((drawing) => drawnOutline(drawing, outline))].map((one) =>
    Uint8Array.from(one),
  );
  const widths = [
    advance(0),
    ...drawings.map((drawing) => drawing.reduce((sum, { glyph }) => sum + advance(glyph), 0)),
  ];
  const newNumber = new Map<number, number>();
  // Parts found on the way are appended, and so looked through for parts of their own.
  for (let at = 0; at < outlines.length; at++) {
    for (const part of partsOf(outlines[at]!)) {
      const number = part.getUint16(2);
      let own = newNumber.get(number);
      if (own === undefined) {
        own = outlines.length;
        newNumber.set(number, own);
        outlines.push(Uint8Array.from(outline(number)));
        widths.push(advance(number));
      }
      part.setUint16(2, own);
    }
  }
  const count = outlines.length;
  const loca = new DataView(new ArrayBuffer((count + 1) * 4));
  const hmtx = new DataView(new ArrayBuffer(count * 4));
  const glyf = new Uint8Array(outlines.reduce((sum, one) => sum + padded(one.byteLength), 0));
  let offset = 0;
  for (const [number, one] of outlines.entries()) {
    glyf.set(one, offset);
    loca.setUint32(number * 4, offset);
    offset += padded(one.byteLength);
    hmtx.setUint16(number * 4, widths[number]!);
    hmtx.setInt16(number * 4 + 2, one.byteLength === 0 ? 0 : boxOf(one)[0]);
  }
  loca.setUint32(count * 4, offset);
  const subset = new Map<string, Uint8Array>([
    ['glyf', glyf],
    ['loca', new Uint8Array(loca.buffer)],
    ['hmtx', new Uint8Array(hmtx.buffer)],
    ['head', changed(tables, 'head', (head) => head.setInt16(50, 1))],
    ['hhea', changed(tables, 'hhea', (hhea) => hhea.setUint16(34, count))],
    ['maxp', changed(tables, 'maxp', (maxp) => widenLimits(maxp, count))],
  ]);
  for (const hints of ['cvt ', 'fpgm', 'prep']) {
    const table = tables.get(hints);
    if (table) subset.set(hints, table);
  }
  return { file: fileOfTables(subset), widths: widths.slice(1, drawings.length + 1) };
}

function drawnOutline(drawing: readonly ShiftedGlyph[], outline: (glyph: number) => Uint8Array): Uint8Array {
  const seen = drawing.filter(({ glyph }) => outline(glyph).byteLength > 0);
  if (seen.length === 0) return new Uint8Array();
  const [only] = seen;
  if (seen.length === 1 && Math.round(only!.dx) === 0 && Math.round(only!.dy) === 0) return outline(only!.glyph);
  const view = new DataView(new ArrayBuffer(10 + seen.length * 8));
  const boxes = seen.map(({ glyph, dx, dy }) => {
    const [left, low, right, high] = boxOf(outline(glyph));
    return [left + dx, low + dy, right + dx, high + dy] as const;
  });
  view.setInt16(0, -1);
  for (const [at, pick] of [Math.min, Math.min, Math.max, Math.max].entries()) {
    view.setInt16(2 + at * 2, Math.round(pick(...boxes.map((box) => box[at]!))));
  }
  for (const [at, { glyph, dx, dy }] of seen.entries()) {
    const entry = 10 + at * 8;
    view.setUint16(entry, WORDS | SHIFTS | (at < seen.length - 1 ? MORE_PARTS : 0));
    view.setUint16(entry + 2, glyph);
    view.setInt16(entry + 4, Math.round(dx));
    view.setInt16(entry + 6, Math.round(dy));
  }
  return new Uint8Array(view.buffer);
}

/** Composed glyphs of our own may have more parts, and parts within parts. */
function widenLimits(maxp: DataView, count: number): void {
  maxp.setUint16(4, count);
  for (const composed of [10, 12]) maxp.setUint16(composed, Math.min(65_535, maxp.getUint16(composed) * 4));
  maxp.setUint16(28, Math.max(maxp.getUint16(28), 16));
  maxp.setUint16(30, maxp.getUint16(30) + 1);
}

function boxOf(outline: Uint8Array): [left: number, low: number, right: number, high: number] {
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  return [view.getInt16(2), view.getInt16(4), view.getInt16(6), view.getInt16(8)];
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

function outlinesOf(tables: FontTables): (glyph: number) => Uint8Array {
  const loca = viewOf(tables, 'loca');
  const glyf = tables.get('glyf')!;
  const isLong = viewOf(tables, 'head').getInt16(50) === 1;
  const at = (index: number) => (isLong ? loca.getUint32(index * 4) : loca.getUint16(index * 2) * 2);
  return (glyph) => glyf.subarray(at(glyph), at(glyph + 1));
}

const WORDS = 0x0001;
const SHIFTS = 0x0002;
const MORE_PARTS = 0x0020;
const SCALE = 0x0008;
const SCALE_XY = 0x0040;
const SCALE_2X2 = 0x0080;

/** The part entries of a composed glyph (OpenType, "glyf"): flags, glyph number, place. None for a simple one. */
function* partsOf(outline: Uint8Array): Generator<DataView> {
  if (outline.byteLength === 0) return;
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return;
  for (let at = 10; ; ) {
    const flags = view.getUint16(at);
    yield new DataView(outline.buffer, outline.byteOffset + at, 4);
    if (!(flags & MORE_PARTS)) return;
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & SCALE_XY ? 4 : flags & SCALE_2X2 ? 8 : 0);
  }
}

function changed(tables: FontTables, tag: string, change: (table: DataView) => void): Uint8Array {
  const copy = Uint8Array.from(tables.get(tag)!);
  change(new DataView(copy.buffer));
  return copy;
}

function viewOf(tables: FontTables, tag: string): DataView {
  const table = tables.get(tag);
  if (!table) throw new Error(`the font has no table ${tag}`);
  return new DataView(table.buffer, table.byteOffset, table.byteLength);
}
