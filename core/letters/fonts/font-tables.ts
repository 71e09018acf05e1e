import { inflateSync } from 'node:zlib';

/** The tables of a TrueType font by their four letters. */
export type FontTables = ReadonlyMap<string, Uint8Array>;

const WOFF = 0x774f4646;
const TRUE_TYPE = 0x00010000;

/** Reads the tables of a WOFF file (W3C WOFF 1.0). Throws when it is none. */
export function tablesOfWoff(file: Uint8Array): FontTables {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (view.getUint32(0) !== WOFF) throw new Error('the font is no WOFF file');
  const tables = new Map<string, Uint8Array>();
  for (let index = 0; index < view.getUint16(12); index++) {
    const entry = 44 + index * 20;
    const offset = view.getUint32(entry + 4);
    const packed = file.subarray(offset, offset + view.getUint32(entry + 8));
    const isPacked = packed.byteLength < view.getUint32(entry + 12);
    tables.set(String.fromCharCode(...file.subarray(entry, entry + 4)), isPacked ? inflateSync(packed) : packed);
  }
  return tables;
}

/** Puts tables together to a TrueType file with its checksums (OpenType, "Table Directory"). */
export function fileOfTables(tables: FontTables): Uint8Array<ArrayBuffer> {
  const sorted = [...tables].sort(([a], [b]) => (a < b ? -1 : 1));
  const power = 2 ** Math.floor(Math.log2(sorted.length));
  let offset = 12 + sorted.length * 16;
  const file = new Uint8Array(sorted.reduce((sum, [, table]) => sum + padded(table.byteLength), offset));
  const view = new DataView(file.buffer);
  view.setUint32(0, TRUE_TYPE);
  view.setUint16(4, sorted.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (sorted.length - power) * 16);
  let adjustmentAt: number | null = null;
  for (const [index, [tag, table]] of sorted.entries()) {
    file.set(table, offset);
    if (tag === 'head') {
      adjustmentAt = offset + 8;
      view.setUint32(adjustmentAt, 0);
    }
    const entry = 12 + index * 16;
    for (let at = 0; at < 4; at++) file[entry + at] = tag.charCodeAt(at);
    view.setUint32(entry + 4, checksum(view, offset, padded(table.byteLength)));
    view.setUint32(entry + 8, offset);
    view.setUint32(entry + 12, table.byteLength);
    offset += padded(table.byteLength);
  }
  if (adjustmentAt !== null) view.setUint32(adjustmentAt, (0xb1b0afba - checksum(view, 0, file.byteLength)) >>> 0);
  return file;
}

const padded = (length: number): number => Math.ceil(length / 4) * 4;

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
