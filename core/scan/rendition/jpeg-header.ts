/** What the frame header of a JPEG says. */
export interface JpegHeader {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  /** Baseline, extended or progressive, Huffman coded, eight bits: what every reader of PDF knows. */
  readonly common: boolean;
}

/** Null for bytes that are no JPEG, or that break off before their frame header. */
export function jpegHeader(bytes: Uint8Array): JpegHeader | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 2;
  while (at + 4 <= bytes.byteLength) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1]!;
    if (marker === 0xff || (marker >= 0xd0 && marker <= 0xd7) || marker === 0x01) {
      at += marker === 0xff ? 1 : 2;
      continue;
    }
    if (isFrame(marker)) {
      if (at + 10 > bytes.byteLength) return null;
      return {
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
        channels: bytes[at + 9]!,
        common: marker <= 0xc2 && bytes[at + 4] === 8,
      };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** SOF0 to SOF15 without the markers of tables among them (DHT, JPG, DAC). */
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
