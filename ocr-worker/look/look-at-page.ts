import type { SeparatorCode } from '#domain/records/scan.ts';
import type { GreyPicture } from '../grey-picture.ts';
import type { PageImage } from '../page-image.ts';
import { findContent } from './find-content.ts';
import { lookCopy } from './look-copy.ts';
import type { FoundCode, PageBox, PageLook, Wanted } from './page-look.ts';
import { pageSkew } from './page-skew.ts';
import { findPaper } from './paper.ts';
import { type CodeInPicture, readCodes } from './read-codes.ts';

/** Enough for the large QR code of a separator sheet, and a third of a usual scan (see lookCopy). */
const LOOK_DPI = 100;
/** Data Matrix is printed small; the thin bars of Code 128 need all of a usual scan. */
const FINE_DPI = { datamatrix: 200, code128: 300 } as const;
/** Fewer pieces than a line or two of text say nothing about the angle. */
const LEAST_PIECES = 30;

/**
 * Looks at a page without reading it: blank? askew? where does the paper end? a separator sheet? Boxes are in pixels of the page as
 * given. Expects `prepareCodeReader` to have run. Throws UnreadableImage when the picture cannot be decoded.
 */
export async function lookAtPage(page: PageImage, wanted: Wanted): Promise<PageLook> {
  const copy = await lookCopy(page, LOOK_DPI);
  const codes = await findCodes(page, copy, wanted.codes);
  const paper = findPaper(copy);
  const { pieces, blank } = findContent(copy, paper);
  return {
    blank: blank && codes.length === 0,
    components: pieces.length,
    skew: pieces.length < LEAST_PIECES ? 0 : pageSkew(copy, paper.box),
    crop: isWhole(paper.box, copy) ? { x: 0, y: 0, w: page.width, h: page.height } : onPage(paper.box, copy, page),
    codes,
  };
}

/** Codes other than QR cost a second, finer copy of the page. */
async function findCodes(page: PageImage, copy: GreyPicture, kinds: readonly SeparatorCode[]): Promise<FoundCode[]> {
  const found = kinds.includes('qr') ? (await readCodes(copy, ['qr'])).map((code) => located(code, copy, page)) : [];
  const fineDpi = kinds.includes('code128') ? FINE_DPI.code128 : kinds.includes('datamatrix') ? FINE_DPI.datamatrix : 0;
  if (found.length > 0 || fineDpi === 0) return found;
  const fine = await lookCopy(page, Math.min(fineDpi, page.dpi));
  return (await readCodes(fine, kinds)).map((code) => located(code, fine, page));
}

function located(
  { kind, text, left, top, right, bottom }: CodeInPicture,
  picture: GreyPicture,
  page: PageImage,
): FoundCode {
  return { kind, text, box: onPage({ x: left, y: top, w: right - left, h: bottom - top }, picture, page) };
}

function onPage({ x, y, w, h }: PageBox, picture: GreyPicture, { placed }: PageImage): PageBox {
  const scaleX = placed.w / picture.width;
  const scaleY = placed.h / picture.height;
  return {
    x: Math.round(placed.x + x * scaleX),
    y: Math.round(placed.y + y * scaleY),
    w: Math.round(w * scaleX),
    h: Math.round(h * scaleY),
  };
}

const isWhole = (box: PageBox, { width, height }: GreyPicture): boolean => box.w >= width - 2 && box.h >= height - 2;
