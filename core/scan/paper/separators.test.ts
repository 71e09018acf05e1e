import { PDFDocument } from '@cantoo/pdf-lib';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseSeparator } from '#domain/scan/separator-code.ts';
import { seeded } from '#tests/letters/seeded-random.ts';
import { type Scanning, SHEET, scanSheet } from '#tests/scans/scan-sheet.ts';
import { openSource } from '../../intake/open-source/open-source.ts';
import { createPageLooker, type PageLooker } from '../look/page-looker.ts';
import { separatorSheets } from './separators.ts';

let looker: PageLooker;
let printed: Awaited<ReturnType<typeof print>>;
beforeAll(async () => {
  looker = createPageLooker();
  printed = await print('33.2-123456/26');
});
afterAll(() => looker.close());

/** The sheet as it comes out of the printer: drawn by PDFium at 300 dpi. */
async function print(reference: string | null) {
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(Buffer.from(await separatorSheets([reference])));
  const { data, width, height } = await document.getPage(0).render({
    scale: 300 / 72,
    render: async ({ data: pixels }) => pixels,
  });
  document.destroy();
  library.destroy();
  const png = await sharp(data, { raw: { width, height, channels: 4 } })
    .png()
    .toBuffer();
  const canvas = createCanvas(SHEET.width, SHEET.height);
  canvas.getContext('2d').drawImage(await loadImage(png), 0, 0, SHEET.width, SHEET.height);
  return canvas;
}

const ways: (readonly [string, Scanning])[] = [
  ['as printed', {}],
  ['on its head, noisy', { turn: 180, noise: 18, blur: 1.2 }],
  ['on its side, askew', { turn: 90, skew: 3, bed: 'black', noise: 8 }],
  ['on its other side, blurred, pressed hard', { turn: 270, skew: -2, blur: 2.5, quality: 40 }],
  ['grey paper, uneven light', { paper: 190, uneven: 40, noise: 10, skew: 7 }],
];

test.each(ways)('a printed sheet is read back after the scanner: %s', async (_, how) => {
  const jpeg = await scanSheet(printed, how, seeded(12));
  const opened = await openSource({ name: 'scan.jpg', bytes: jpeg });
  if (!opened.ok) throw new Error(opened.refusal.message);
  const page = await opened.source.page(1);
  await opened.source.close();
  if (page.kind !== 'image') throw new Error('a scan is a picture');
  const { codes, blank } = await looker.look(page.image, { codes: ['qr'] });
  expect(codes.length).toBeGreaterThan(0);
  expect(codes.map(({ text }) => parseSeparator(text))).toEqual(codes.map(() => ({ reference: '33.2-123456/26' })));
  expect(blank).toBe(false);
});

test('with one of the two codes torn off, the other one is enough', async () => {
  const torn = createCanvas(SHEET.width, SHEET.height);
  const context = torn.getContext('2d');
  context.drawImage(printed, 0, 0);
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, SHEET.width, SHEET.height / 3);
  const bytes = await scanSheet(torn, { noise: 8 }, seeded(3));
  const image = {
    page: 1,
    ...SHEET,
    dpi: 300,
    placed: { x: 0, y: 0, w: SHEET.width, h: SHEET.height },
    pixels: { kind: 'encoded', bytes },
    turn: 0,
    obeyExif: true,
  } as const;
  const { codes } = await looker.look(image, { codes: ['qr'] });
  expect(codes.map(({ text }) => text)).toEqual(['LAUFMAPPE:1:AKTE:33.2-123456/26']);
  // The box lies where the lower code was printed: 65 mm wide, its middle 62 mm from the foot.
  expect(codes[0]!.box.y + codes[0]!.box.h / 2).toBeCloseTo(SHEET.height - (62 * 300) / 25.4, -1.5);
  expect(Math.abs(codes[0]!.box.w - (65 * 300) / 25.4)).toBeLessThan(25);
});

test('each reference has a page, and the same sheets are the same bytes', async () => {
  const references = [null, '33.2-1/26', 'ABH 12/2026-Łódź'];
  const bytes = await separatorSheets(references);
  expect(await separatorSheets(references)).toEqual(bytes);
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(3);
});
