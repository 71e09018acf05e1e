import { PDFArray, PDFName, PDFNumber, type PDFRawStream } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { PageImage, QuarterTurn } from '#ocr-worker/page-image.ts';
import { LIMITS } from './limits.ts';
import type { Matrix, PageInventory } from './pdf-inventory.ts';
import { Refused } from './refusal.ts';

/**
 * The one JPEG of a scanned page, byte for byte as the scanner wrote it, with its place on the page as shown. Null when it is
 * packed another way (JBIG2, JPX, CCITT), masked, mirrored or aslant: then the page has to be drawn.
 */
export async function scannedImage(page: number, inventory: PageInventory): Promise<PageImage | null> {
  const [only] = inventory.images;
  if (only === undefined || inventory.images.length !== 1 || !isPlainJpeg(only.stream)) return null;
  const turnOfMatrix = quarterTurn(only.matrix);
  if (turnOfMatrix === null) return null;
  const bytes = only.stream.getContents();
  const header = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch(() => null);
  if (header === null) return null;
  if (header.width > LIMITS.side || header.height > LIMITS.side || header.width * header.height > LIMITS.pixels) {
    throw new Refused('too-many-pixels', `Seite ${page}: ${header.width} × ${header.height} Pixel`);
  }

  const turn = ((turnOfMatrix + inventory.rotate) % 360) as QuarterTurn;
  const shownPage = turned(inventory.box, inventory.box, inventory.rotate);
  const shownImage = turned(boundingBox(only.matrix), inventory.box, inventory.rotate);
  const uprightWidth = turn % 180 === 0 ? header.width : header.height;
  const dpi = (uprightWidth * 72) / shownImage.width;
  const scale = dpi / 72;
  const width = Math.round(shownPage.width * scale);
  const height = Math.round(shownPage.height * scale);
  if (width > LIMITS.side || height > LIMITS.side || width < 1 || height < 1) return null;
  return {
    page,
    width,
    height,
    dpi,
    placed: placed(shownImage, scale, width, height),
    pixels: { kind: 'encoded', bytes: Uint8Array.from(bytes) },
    turn,
    obeyExif: false,
  };
}

interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** An image that differs from the page by a hair is the page; rounding must not leave a seam. */
function placed(image: Rectangle, scale: number, width: number, height: number): PageImage['placed'] {
  const near = (value: number, wanted: number, whole: number): boolean => Math.abs(value - wanted) <= whole * 0.004;
  const x = image.x * scale;
  const y = image.y * scale;
  const w = image.width * scale;
  const h = image.height * scale;
  const isPage = near(x, 0, width) && near(y, 0, height) && near(w, width, width) && near(h, height, height);
  return isPage ? { x: 0, y: 0, w: width, h: height } : { x, y, w, h };
}

function isPlainJpeg({ dict }: PDFRawStream): boolean {
  const filter = dict.lookup(PDFName.of('Filter'));
  const isJpeg =
    filter === PDFName.of('DCTDecode') ||
    (filter instanceof PDFArray && filter.size() === 1 && filter.lookup(0) === PDFName.of('DCTDecode'));
  const altered = ['SMask', 'Mask', 'Decode', 'ImageMask'].some((key) => dict.lookup(PDFName.of(key)) !== undefined);
  const width = dict.lookup(PDFName.of('Width'));
  return isJpeg && !altered && width instanceof PDFNumber;
}

/** Clockwise turn of the image on the unrotated page; null when mirrored or aslant. */
function quarterTurn([a, b, c, d]: Matrix): QuarterTurn | null {
  const size = Math.max(Math.abs(a), Math.abs(b), Math.abs(c), Math.abs(d));
  const isZero = (value: number): boolean => Math.abs(value) < size * 0.003;
  if (isZero(b) && isZero(c)) {
    if (a > 0 && d > 0) return 0;
    return a < 0 && d < 0 ? 180 : null;
  }
  if (isZero(a) && isZero(d)) {
    if (b < 0 && c > 0) return 90;
    return b > 0 && c < 0 ? 270 : null;
  }
  return null;
}

function boundingBox([a, b, c, d, e, f]: Matrix): Rectangle {
  const xs = [e, e + a, e + c, e + a + c];
  const ys = [f, f + b, f + d, f + b + d];
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** A rectangle of the page in points, y upwards, as it lies on the page once turned: origin top left, y downwards. */
function turned(rectangle: Rectangle, page: Rectangle, rotate: number): Rectangle {
  const left = rectangle.x - page.x;
  const top = page.y + page.height - rectangle.y - rectangle.height;
  const { width, height } = rectangle;
  switch (rotate) {
    case 90:
      return { x: page.height - top - height, y: left, width: height, height: width };
    case 180:
      return { x: page.width - left - width, y: page.height - top - height, width, height };
    case 270:
      return { x: top, y: page.width - left - width, width: height, height: width };
    default:
      return { x: left, y: top, width, height };
  }
}
