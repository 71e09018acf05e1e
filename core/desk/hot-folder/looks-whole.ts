import { open } from 'node:fs/promises';
import { detectType } from '../../intake/open-source/detect-type.ts';

/** Scanners pad the end of a file to whole blocks. */
const END_BYTES = 4096;

/**
 * Does a file have its end, as far as its kind shows one? A scanner whose line stalls leaves half a file that stands still like a
 * whole one. Kinds without an end of their own (TIFF: its directories may lie anywhere) are followed as far as they go.
 */
export async function looksWhole(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    if (size === 0) return false;
    const read = async (from: number, length: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
      return buffer.subarray(0, bytesRead);
    };
    const detected = detectType(await read(0, 1024));
    if (!detected.known) return true;
    const end = (await read(Math.max(0, size - END_BYTES), END_BYTES)).toString('latin1');
    switch (detected.type) {
      case 'pdf':
        return end.includes('%%EOF');
      case 'jpeg':
        return end.includes('\xff\xd9');
      case 'png':
        return end.includes('IEND');
      case 'tiff':
        return await directoriesAreThere(size, read);
    }
  } finally {
    await file.close();
  }
}

/** Strips and tiles: where they begin and how long they are. */
const OFFSETS = new Set([273, 324]);
const LENGTHS = new Set([279, 325]);
/** A chain or a list that leads on and on is no matter of a file still being written. */
const MOST_DIRECTORIES = 3000;
const MOST_VALUES = 65_536;

/** Follows a TIFF from page to page: is each directory there, and the last byte of its picture? BigTIFF is taken as it stands. */
async function directoriesAreThere(
  size: number,
  read: (from: number, length: number) => Promise<Buffer>,
): Promise<boolean> {
  const head = await read(0, 8);
  if (head.length < 8) return false;
  const little = head[0] === 0x49;
  const short = (from: Buffer, at: number): number => (little ? from.readUInt16LE(at) : from.readUInt16BE(at));
  const long = (from: Buffer, at: number): number => (little ? from.readUInt32LE(at) : from.readUInt32BE(at));
  if (short(head, 2) !== 42) return true;

  /** The values of an entry; null when they are not in the file. */
  const valuesOf = async (entry: Buffer): Promise<number[] | null> => {
    const bytes = short(entry, 2) === 3 ? 2 : 4;
    const count = long(entry, 4);
    const from = long(entry, 8);
    if (count > MOST_VALUES) return [];
    if (count * bytes > 4 && from + count * bytes > size) return null;
    const values = count * bytes <= 4 ? entry.subarray(8) : await read(from, count * bytes);
    return Array.from({ length: count }, (_, at) => (bytes === 2 ? short(values, at * 2) : long(values, at * 4)));
  };

  let at = long(head, 4);
  for (let pages = 0; at !== 0 && pages < MOST_DIRECTORIES; pages += 1) {
    if (at + 2 > size) return false;
    const count = short(await read(at, 2), 0);
    const directory = await read(at + 2, count * 12 + 4);
    if (directory.length < count * 12 + 4) return false;
    const entries = Array.from({ length: count }, (_, entry) => directory.subarray(entry * 12, entry * 12 + 12));
    const named = async (tags: ReadonlySet<number>): Promise<number[] | null> => {
      const entry = entries.find((each) => tags.has(short(each, 0)));
      return entry === undefined ? [] : valuesOf(entry);
    };
    const [offsets, lengths] = [await named(OFFSETS), await named(LENGTHS)];
    if (offsets === null || lengths === null) return false;
    if (offsets.some((offset, strip) => offset + (lengths[strip] ?? 0) > size)) return false;
    at = long(directory, count * 12);
  }
  return true;
}
