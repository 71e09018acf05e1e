import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { PageImage } from '#ocr-worker/page-image.ts';
import { LIMITS } from '../../intake/open-source/limits.ts';
import { jpegHeader } from './jpeg-header.ts';
import { pictureOfPdf } from './pdf-picture.ts';

/** A picture as a PDF holds it: its bytes, and the entries of its dictionary that say how to read them. */
export interface PdfPicture {
  readonly bytes: Uint8Array;
  readonly entries: string;
  /** How the picture must be turned to be shown, clockwise, after it has been mirrored left to right if it must be. */
  readonly turn: 0 | 90 | 180 | 270;
  readonly mirrored: boolean;
  /** What pages packed as JBIG2 share; the entries say GLOBALS in the place of its number. */
  readonly globals?: Uint8Array;
}

/** The page cannot go into a rendition that keeps what it claims; `message` is German. */
export class NoRendition extends Error {}

/** EXIF orientations 1 to 8 as mirroring and turn. */
const ORIENTATIONS = [
  [false, 0],
  [true, 0],
  [false, 180],
  [true, 180],
  [true, 270],
  [false, 90],
  [true, 90],
  [false, 270],
] as const;

/**
 * The picture of a page for a PDF: a JPEG byte for byte as it came; PNG and TIFF packed anew without loss. `original` gives the
 * file the page is from; asked only where the page has no JPEG of its own. Throws NoRendition.
 */
export async function pagePicture(
  image: PageImage,
  mediaType: string,
  original: () => Promise<Uint8Array>,
): Promise<PdfPicture> {
  const { pixels } = image;
  if (pixels.kind === 'encoded') {
    const header = jpegHeader(pixels.bytes);
    if (header !== null) return jpegPicture(pixels.bytes, header, image);
    return losslessPicture(pixels.bytes, 0);
  }
  if (mediaType === 'image/tiff') return losslessPicture(await original(), image.page - 1);
  const picture = mediaType === 'application/pdf' ? await packedInPdf(await original(), image.page) : null;
  if (picture !== null) return picture;
  throw new NoRendition(
    `Seite ${image.page} ist kein einfaches Bild; ein PDF/A daraus würde sie anders zeigen als das Original.`,
  );
}

/** The file that was parsed last: pages of one file follow each other. */
let parsed: { readonly bytes: Uint8Array; readonly document: PDFDocument } | undefined;

async function packedInPdf(bytes: Uint8Array, page: number): Promise<PdfPicture | null> {
  if (parsed?.bytes !== bytes) {
    const options = { password: '', updateMetadata: false, throwOnInvalidObject: false };
    const document = await PDFDocument.load(bytes, options).catch(() => null);
    if (document === null) return null;
    parsed = { bytes, document };
  }
  return pictureOfPdf(parsed.document, page);
}

async function jpegPicture(
  bytes: Uint8Array,
  header: NonNullable<ReturnType<typeof jpegHeader>>,
  image: PageImage,
): Promise<PdfPicture> {
  if (!header.common) {
    throw new NoRendition(`Das Bild der Seite ${image.page} ist in einer Weise gepackt, die PDF/A nicht zulässt.`);
  }
  if (header.channels === 4) {
    // The output intent is sRGB: device CMYK beside it would be no PDF/A (ISO 19005-2, 6.2.4.3).
    throw new NoRendition(`Das Bild der Seite ${image.page} ist in Druckfarben (CMYK); dafür gibt es hier kein PDF/A.`);
  }
  const orientation = image.obeyExif ? ((await sharp(bytes).metadata()).orientation ?? 1) : 1;
  const [mirrored, turn] = image.obeyExif ? (ORIENTATIONS[orientation - 1] ?? ORIENTATIONS[0]) : [false, image.turn];
  const space = header.channels === 1 ? 'DeviceGray' : 'DeviceRGB';
  return {
    bytes,
    entries: `/Width ${header.width} /Height ${header.height} /ColorSpace /${space} /BitsPerComponent 8 /Filter /DCTDecode`,
    turn,
    mirrored,
  };
}

async function losslessPicture(bytes: Uint8Array, page: number): Promise<PdfPicture> {
  const { data, info } = await sharp(bytes, { page, limitInputPixels: LIMITS.pixels })
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .raw({ depth: 'uchar' })
    .toBuffer({ resolveWithObject: true });
  const { width, height, channels } = info;
  const size = `/Width ${width} /Height ${height}`;
  const grey = channels === 1 || isGrey(data, channels);
  const flat = grey && channels > 1 ? firstChannel(data, channels) : data;
  const bits = grey && isBlackAndWhite(flat) ? 1 : 8;
  const packed = deflateSync(bits === 1 ? packedBits(flat, width, height) : flat);
  return {
    bytes: packed,
    entries: `${size} /ColorSpace /${grey ? 'DeviceGray' : 'DeviceRGB'} /BitsPerComponent ${bits} /Filter /FlateDecode`,
    turn: 0,
    mirrored: false,
  };
}

function isGrey(data: Uint8Array, channels: number): boolean {
  for (let at = 0; at < data.length; at += channels) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  }
  return true;
}

function firstChannel(data: Uint8Array, channels: number): Uint8Array {
  const grey = new Uint8Array(data.length / channels);
  for (let at = 0; at < grey.length; at += 1) grey[at] = data[at * channels]!;
  return grey;
}

const isBlackAndWhite = (grey: Uint8Array): boolean => grey.every((value) => value === 0 || value === 255);

function packedBits(grey: Uint8Array, width: number, height: number): Uint8Array {
  const stride = Math.ceil(width / 8);
  const bits = new Uint8Array(stride * height);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) {
      if (grey[at] === 255) bits[y * stride + (x >> 3)]! |= 0x80 >> (x & 7);
    }
  }
  return bits;
}
