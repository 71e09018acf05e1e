import { degrees, PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import type { RecognisedFile, RecognisedPage } from '#contract/ocr.ts';
import { type QuarterTurn, turnBox, turnSize } from '#domain/records/quarter-turn.ts';
import { LIMITS } from '../intake/open-source/limits.ts';
import type { OpenedSource } from '../intake/open-source/open-source.ts';
import { addHiddenText, embedGlyphlessFont } from './hidden-text.ts';

/** Opens what anyone may read but not change (an owner's password alone); the result is no longer encrypted. */
const ANYONE_MAY_READ = { password: '' };

/**
 * The file as a searchable PDF: the pages look as they did, only upright, and the recognised words lie over them invisibly. A PDF
 * keeps its pages and pictures untouched; a JPEG is put in byte for byte; PNG and TIFF without loss. It is not checked against
 * PDF/A. Throws when a PDF's structure cannot be extended.
 */
export async function searchablePdf(
  bytes: Uint8Array,
  source: OpenedSource,
  recognised: RecognisedFile,
): Promise<Uint8Array> {
  const document =
    source.type === 'pdf'
      ? await PDFDocument.load(bytes, { ...ANYONE_MAY_READ, updateMetadata: false, throwOnInvalidObject: false })
      : await documentOfPictures(bytes, source, recognised.pages);
  const font = embedGlyphlessFont(document);
  for (const page of recognised.pages) {
    if (page.source !== 'ocr' || page.words.length === 0) continue;
    const turn = page.rotation ?? 0;
    const upright = standUp(document.getPage(page.page - 1), turn);
    const words = page.words.map((word) => turnBox(word, page, turn));
    addHiddenText(upright, { ...turnSize(page, turn), words }, font);
  }
  return document.save();
}

/**
 * Only the page's note on how it is shown changes. Words that run upwards or on their head are not enough: other programs read
 * the paragraphs of a page on its side in the wrong order.
 */
function standUp(page: PDFPage, turn: QuarterTurn): PDFPage {
  if (turn !== 0) page.setRotation(degrees((page.getRotation().angle + turn) % 360));
  return page;
}

async function documentOfPictures(
  bytes: Uint8Array,
  source: OpenedSource,
  pages: readonly RecognisedPage[],
): Promise<PDFDocument> {
  const document = await PDFDocument.create();
  for (const { page } of pages) {
    const opened = await source.page(page);
    if (opened.kind !== 'image') throw new Error('a page of a picture file is a picture');
    const { width, height, dpi } = opened.image;
    const size = { width: (width * 72) / dpi, height: (height * 72) / dpi };
    if (source.type === 'jpeg') {
      await addJpeg(document, bytes, size);
    } else {
      const png = await sharp(bytes, { page: page - 1, limitInputPixels: LIMITS.pixels })
        .autoOrient()
        .png()
        .toBuffer();
      document
        .addPage([size.width, size.height])
        .drawImage(await document.embedPng(png), { x: 0, y: 0, width: size.width, height: size.height });
    }
  }
  return document;
}

/** A JPEG whose EXIF data turn it stays as it is; the page around it is turned instead. */
async function addJpeg(
  document: PDFDocument,
  bytes: Uint8Array,
  shown: { width: number; height: number },
): Promise<PDFPage> {
  const { orientation } = await sharp(bytes).metadata();
  const turn = orientation === 3 ? 180 : orientation === 6 ? 90 : orientation === 8 ? 270 : 0;
  const size = turn % 180 === 0 ? shown : { width: shown.height, height: shown.width };
  const page = document.addPage([size.width, size.height]);
  page.drawImage(await document.embedJpg(bytes), { x: 0, y: 0, width: size.width, height: size.height });
  page.setRotation(degrees(turn));
  return page;
}
