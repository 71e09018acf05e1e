import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflateSync } from 'node:zlib';
import { Blob, Face, Font } from 'harfbuzzjs';

/** A step of a glyph's outline: command and coordinates in thousandths of the type size, y upwards. */
export interface OutlineStep {
  readonly command: 'M' | 'L' | 'Q' | 'C' | 'Z';
  readonly at: readonly number[];
}

export interface Glyph {
  /** Thousandths of the type size. */
  readonly advance: number;
  readonly outline: readonly OutlineStep[];
}

export interface Typeface {
  readonly bold: boolean;
  glyph(character: string): Glyph;
  /** Width of a text in the units of `size`. */
  width(text: string, size: number): number;
}

const FOLDER = '@kern-ux/native/dist/fonts/noto-sans';
let loaded: { readonly plain: Typeface; readonly bold: Typeface } | undefined;

/** Noto Sans (OFL) in two weights, as KERN ships it: every letter of DIN 91379. Read once, some ten milliseconds. */
export function typefaces(): { readonly plain: Typeface; readonly bold: Typeface } {
  loaded ??= {
    plain: readTypeface(`${FOLDER}/NotoSans-Regular.woff`, false),
    bold: readTypeface(`${FOLDER}/NotoSans-Bold.woff`, true),
  };
  return loaded;
}

function readTypeface(file: string, bold: boolean): Typeface {
  const face = new Face(new Blob(unpackWoff(readFileSync(createRequire(import.meta.url).resolve(file)))));
  const font = new Font(face);
  font.setScale(1000, 1000);
  const known = new Map<string, Glyph>();
  const glyph = (character: string): Glyph => {
    let found = known.get(character);
    if (found === undefined) {
      const id = font.nominalGlyph(character.codePointAt(0) ?? 0x20) ?? 0;
      found = { advance: font.glyphHAdvance(id), outline: readOutline(font.glyphToPath(id)) };
      known.set(character, found);
    }
    return found;
  };
  return {
    bold,
    glyph,
    width(text, size) {
      let sum = 0;
      for (const character of text) sum += glyph(character).advance;
      return (sum * size) / 1000;
    },
  };
}

function readOutline(path: string): OutlineStep[] {
  return [...path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)].map(([, command, numbers]) => ({
    command: command as OutlineStep['command'],
    at: numbers === '' ? [] : numbers!.trim().split(/[ ,]+/).map(Number),
  }));
}

/** WOFF 1.0 (W3C, section 3): a header of 44 bytes, a directory entry of 20 bytes for each table, tables packed by zlib. */
function unpackWoff(woff: Buffer): ArrayBuffer {
  const tables = Array.from({ length: woff.readUInt16BE(12) }, (_, at) => {
    const entry = 44 + at * 20;
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const bytes = woff.subarray(offset, offset + packed);
    return {
      tag: woff.subarray(entry, entry + 4),
      checksum: woff.subarray(entry + 16, entry + 20),
      bytes: packed < length ? inflateSync(bytes) : bytes,
    };
  });
  const head = Buffer.alloc(12 + tables.length * 16);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(tables.length, 4);
  const parts = [head];
  let offset = head.length;
  tables.forEach(({ tag, checksum, bytes }, at) => {
    const entry = 12 + at * 16;
    tag.copy(head, entry);
    checksum.copy(head, entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(bytes.length, entry + 12);
    const padded = Buffer.alloc((bytes.length + 3) & ~3);
    bytes.copy(padded);
    parts.push(padded);
    offset += padded.length;
  });
  const sfnt = Buffer.concat(parts);
  return sfnt.buffer.slice(sfnt.byteOffset, sfnt.byteOffset + sfnt.length) as ArrayBuffer;
}
