/** Bytes of one value, by the type of the entry. */
const SIZES: Readonly<Record<number, number>> = {
  1: 1,
  2: 1,
  3: 2,
  4: 4,
  5: 8,
  6: 1,
  7: 1,
  8: 2,
  9: 4,
  10: 8,
  11: 4,
  12: 8,
};
const LONG = 4;
/** Where strips and tiles begin. */
const OFFSETS: ReadonlySet<number> = new Set([273, 324]);

/**
 * One TIFF of several, each page packed as it was: a scanner that chooses anew for every sheet. Little-endian files of one page, as
 * libtiff writes them here; whole files are laid one after the other and what they point to is moved along.
 */
export function joinedTiff(files: readonly Uint8Array[]): Buffer {
  const parts: Buffer[] = [Buffer.from([0x49, 0x49, 42, 0, 0, 0, 0, 0])];
  let link = { part: 0, at: 4 };
  let base = 8;
  for (const file of files) {
    const bytes = Buffer.concat([file, Buffer.alloc(file.length % 2)]);
    const directory = bytes.readUInt32LE(4);
    parts[link.part]!.writeUInt32LE(base + directory, link.at);
    const count = bytes.readUInt16LE(directory);
    for (let entry = 0; entry < count; entry += 1) moveEntry(bytes, directory + 2 + entry * 12, base);
    link = { part: parts.length, at: directory + 2 + count * 12 };
    bytes.writeUInt32LE(0, link.at);
    parts.push(bytes);
    base += bytes.length;
  }
  return Buffer.concat(parts);
}

function moveEntry(bytes: Buffer, at: number, by: number): void {
  const [tag, type, count] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2), bytes.readUInt32LE(at + 4)];
  const inline = count * SIZES[type]! <= 4;
  const values = inline ? at + 8 : bytes.readUInt32LE(at + 8);
  if (OFFSETS.has(tag)) {
    if (type !== LONG) throw new Error(`offsets of type ${type} do not have room to be moved`);
    for (let each = 0; each < count; each += 1) {
      bytes.writeUInt32LE(bytes.readUInt32LE(values + each * 4) + by, values + each * 4);
    }
  }
  if (!inline) bytes.writeUInt32LE(values + by, at + 8);
}
