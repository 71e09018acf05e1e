import {
  PDFArray,
  PDFBool,
  PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
} from '@cantoo/pdf-lib';
import { lookAtPage } from '../../intake/open-source/pdf-inventory.ts';
import type { PdfPicture } from './page-picture.ts';

const name = (text: string): PDFName => PDFName.of(text);
/** How black and white and lossless scans are packed; PDF/A-2 allows all three (ISO 19005-2, 6.1.7). */
const FILTERS: readonly (PDFObject | undefined)[] = ['CCITTFaxDecode', 'JBIG2Decode', 'FlateDecode'].map(name);
const SPACES: readonly (PDFObject | undefined)[] = ['DeviceGray', 'DeviceRGB'].map(name);
/** The picture is the page but for a hair. */
const WHOLE_PAGE = 0.97;

/**
 * The one picture that fills a page of a scanner's PDF, its stream byte for byte, where it is no JPEG. Null when the page is made of
 * anything more, or the picture says its colours in a way that would need more than its own stream.
 */
export function pictureOfPdf(document: PDFDocument, page: number): PdfPicture | null {
  const { images, visibleText, otherPaint, coverage, rotate } = lookAtPage(document.getPage(page - 1));
  const [only] = images;
  if (only === undefined || images.length !== 1 || visibleText || otherPaint || coverage < WHOLE_PAGE) return null;
  const [a, b, c, d] = only.matrix;
  if (a <= 0 || d <= 0 || Math.abs(b) + Math.abs(c) > 0.01 * a) return null;
  const { dict } = only.stream;
  if (['SMask', 'Mask', 'ImageMask'].some((key) => dict.has(name(key)))) return null;
  const filter = single(dict.lookup(name('Filter')));
  const parameters = single(dict.lookup(name('DecodeParms')));
  const space = dict.lookup(name('ColorSpace'));
  if (!FILTERS.includes(filter) || !SPACES.includes(space)) return null;
  const entries = [
    ...['Width', 'Height', 'BitsPerComponent'].map((key) => `/${key} ${dict.lookup(name(key), PDFNumber).asNumber()}`),
    `/ColorSpace ${space} /Filter ${filter}`,
    ...(dict.has(name('Decode')) ? [`/Decode ${dict.lookup(name('Decode'), PDFArray)}`] : []),
  ];
  let globals: Uint8Array | undefined;
  if (parameters instanceof PDFDict) {
    const plain = parameters.entries().flatMap(([key]): string[] => {
      const value = parameters.lookup(key);
      if (value instanceof PDFRawStream) globals = value.getContents();
      return value instanceof PDFNumber || value instanceof PDFBool ? [`${key} ${value}`] : [];
    });
    entries.push(`/DecodeParms << ${plain.join(' ')} ${globals === undefined ? '' : '/JBIG2Globals GLOBALS'} >>`);
  }
  const turn = rotate as PdfPicture['turn'];
  const picture = { bytes: only.stream.getContents(), entries: entries.join(' '), turn, mirrored: false };
  return globals === undefined ? picture : { ...picture, globals };
}

/** A filter may stand alone or as the only one of a list. */
function single(object: PDFObject | undefined): PDFObject | undefined {
  return object instanceof PDFArray && object.size() === 1 ? object.lookup(0) : object;
}
