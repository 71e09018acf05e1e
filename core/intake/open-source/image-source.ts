import sharp, { type Metadata } from 'sharp';
import type { PageImage } from '#ocr-worker/page-image.ts';
import type { SourceType } from './detect-type.ts';
import { LIMITS } from './limits.ts';
import type { OpenedDocument } from './opened-document.ts';
import { Refused } from './refusal.ts';
import type { SourcePage } from './source-page.ts';

/** Opens a JPEG, PNG or TIFF by its header; the pixels are decoded later, by the OCR thread or page by page. */
export async function openImage(bytes: Buffer, type: Exclude<SourceType, 'pdf'>): Promise<OpenedDocument> {
  if (isCutOff(bytes, type)) throw new Refused('truncated');
  const metadata = await readHeader(bytes);
  const pageCount = type === 'tiff' ? (metadata.pages ?? 1) : 1;
  if (pageCount > LIMITS.pages) throw new Refused('too-many-pages', `${pageCount} Seiten`);
  return {
    pageCount,
    notes: [],
    page: (page) => (type === 'tiff' ? tiffPage(bytes, page) : Promise.resolve(filePage(bytes, metadata))),
    close: async () => undefined,
  };
}

async function readHeader(bytes: Buffer, page = 0): Promise<Metadata> {
  let metadata: Metadata;
  try {
    metadata = await sharp(bytes, { page, limitInputPixels: false }).metadata();
  } catch (error) {
    throw new Refused('damaged', error instanceof Error ? error.message : '');
  }
  const { width, height } = metadata;
  if (width > LIMITS.side || height > LIMITS.side || width * height > LIMITS.pixels) {
    throw new Refused('too-many-pixels', `${width} × ${height} Pixel`);
  }
  return metadata;
}

/** A scanner or a mail that broke off leaves no end marker. Some cameras append bytes after it, so more than the last is looked at. */
function isCutOff(bytes: Buffer, type: 'jpeg' | 'png' | 'tiff'): boolean {
  if (type === 'jpeg') return bytes.lastIndexOf(Buffer.from([0xff, 0xd9])) < 0;
  return type === 'png' && bytes.lastIndexOf('IEND') < 0;
}

/** A JPEG or PNG goes on as it is. */
function filePage(bytes: Buffer, metadata: Metadata): SourcePage {
  const sideways = (metadata.orientation ?? 1) >= 5;
  const width = sideways ? metadata.height : metadata.width;
  const height = sideways ? metadata.width : metadata.height;
  return {
    kind: 'image',
    image: {
      page: 1,
      width,
      height,
      dpi: believableDpi(width, height, metadata.density),
      placed: { x: 0, y: 0, w: width, h: height },
      pixels: { kind: 'encoded', bytes },
      turn: 0,
      obeyExif: true,
    },
  };
}

/** A page of a TIFF is decoded here, once, to grey values. */
async function tiffPage(bytes: Buffer, page: number): Promise<SourcePage> {
  const metadata = await readHeader(bytes, page - 1);
  try {
    const { data, info } = await sharp(bytes, { page: page - 1, limitInputPixels: LIMITS.pixels, failOn: 'error' })
      .autoOrient()
      .flatten({ background: '#ffffff' })
      .greyscale()
      .raw({ depth: 'uchar' })
      .toBuffer({ resolveWithObject: true });
    // Memory of libvips cannot change hands between threads, so it is copied once.
    const pixels = new Uint8Array(data);
    return { kind: 'image', image: greyPage(page, pixels, info.width, info.height, metadata.density) };
  } catch (error) {
    throw new Refused('damaged', error instanceof Error ? error.message : '');
  }
}

function greyPage(
  page: number,
  bytes: Uint8Array,
  width: number,
  height: number,
  density: number | undefined,
): PageImage {
  return {
    page,
    width,
    height,
    dpi: believableDpi(width, height, density),
    placed: { x: 0, y: 0, w: width, h: height },
    pixels: { kind: 'grey', bytes, width, height },
    turn: 0,
    obeyExif: false,
  };
}

/**
 * The resolution noted in a file, where it makes a sheet of believable size. Phones and screens note 72 or nothing: then a page
 * in the shape of A4 is taken for A4, something small for a card or sticker at 100 dpi, everything else for 300 dpi.
 */
export function believableDpi(width: number, height: number, noted: number | undefined): number {
  const longSide = Math.max(width, height);
  const shape = longSide / Math.min(width, height);
  if (noted !== undefined && noted > 96 && noted <= 1200 && longSide / noted < 20 && longSide / noted > 2) return noted;
  if (Math.abs(shape - Math.SQRT2) < 0.06 && longSide >= 1000) return longSide / 11.69;
  return longSide < 1000 ? 100 : 300;
}
