import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecognisedPage, Word } from '#contract/ocr.ts';
import { QuarterTurn, turnBack, turnBox, turnSize } from '#domain/records/quarter-turn.ts';
import { bornDigitalPdf, scannedPdf, scannedPng, scannedTiff } from '#tests/letters/bundle-letters.ts';
import { type GeneratedLetter, generateLetters, letterContent } from '#tests/letters/generate-letters.ts';
import { pdfaFaults } from '#tests/pdfa/pdfa-faults.ts';
import { makeRendition, type RenditionOrder } from './make-rendition.ts';
import type { RenditionMetadata } from './rendition-xmp.ts';

const A4 = { width: 2480, height: 3508 };
const METADATA: RenditionMetadata = {
  title: 'Anhörung <§ 28 VwVfG> „Frist“',
  dateOfDocument: '2026-10-12',
  createdAt: '2026-11-23T10:00:00.250Z',
  scan: {
    batch: 'Kiste 12',
    operator: 'Yıldız, Ece',
    station: 'scan-1, Kodak i3000',
    software: 'Laufmappe 0.1.0',
    profile: 'Akten grau, Version 2',
    procedure: '1.0',
    scannedAt: '2026-11-23T09:58:00Z',
    pageHashes: ['a'.repeat(64)],
  },
};

let letter: GeneratedLetter;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laufmappe-rendition-'));
  for await (const each of generateLetters({ seed: 11, count: 1, kinds: ['consent'] })) letter = each;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A page as OCR reads the letter: its words where they were drawn, as the file shows the page. */
function recognised(rotation: QuarterTurn = 0): RecognisedPage {
  const shown = turnSize(A4, turnBack(rotation));
  const words: Word[] = letter.words.map((word) => ({
    ...turnBox(word, A4, turnBack(rotation)),
    text: word.text,
    confidence: 95,
  }));
  return {
    page: 1,
    ...shown,
    source: 'ocr',
    confidence: 95,
    text: letter.truth,
    words,
    ...(rotation === 0 ? {} : { rotation }),
  };
}

async function made(order: Omit<RenditionOrder, 'metadata'>): Promise<Uint8Array> {
  const result = await makeRendition({ ...order, metadata: METADATA });
  if (!result.made) throw new Error(result.message);
  return result.bytes;
}

const has = (program: string, argument: string): boolean => {
  try {
    execFileSync(program, [argument], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
function judged(bytes: Uint8Array, program: string, ...args: string[]): string {
  const file = join(folder, 'seite.pdf');
  writeFileSync(file, bytes);
  return execFileSync(
    program,
    args.map((argument) => (argument === 'FILE' ? file : argument)),
    { encoding: 'utf8' },
  );
}

const forms = {
  'a JPEG': async () => ({ bytes: letter.jpeg, mediaType: 'image/jpeg', pages: [recognised()] }),
  'a PDF of the scanner': async () => ({
    bytes: await scannedPdf([letter.jpeg]),
    mediaType: 'application/pdf',
    pages: [recognised()],
  }),
  'a black and white TIFF of two pages': async () => ({
    bytes: await scannedTiff([letter.jpeg, letter.jpeg]),
    mediaType: 'image/tiff',
    pages: [recognised(), { ...recognised(), page: 2 }],
  }),
  'a PNG': async () => ({ bytes: await scannedPng(letter.jpeg), mediaType: 'image/png', pages: [recognised()] }),
};

describe.each(Object.entries(forms))('the rendition of %s', (_, form) => {
  it('breaks none of the rules of PDF/A-2u that can be seen in the file', async () => {
    expect(await pdfaFaults(await made(await form()))).toEqual([]);
  });

  it('is the same bytes each time', async () => {
    const order = await form();
    expect(Buffer.compare(await made(order), await made(order))).toBe(0);
  });

  it.skipIf(!has('qpdf', '--version'))('is faultless to qpdf (needs qpdf)', async () => {
    expect(judged(await made(await form()), 'qpdf', '--check', 'FILE')).toContain(
      'No syntax or stream encoding errors',
    );
  });

  it('says the words to pdf.js', async () => {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const document = await getDocument({ data: Uint8Array.from(await made(await form())), verbosity: 0 }).promise;
    const { items } = await (await document.getPage(1)).getTextContent();
    const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
    expect(text).toContain('Ausländerbehörde');
    expect(text).toContain('§');
  });
});

it('keeps JPEG files and the JPEG streams of PDFs byte for byte', async () => {
  for (const form of [forms['a JPEG'], forms['a PDF of the scanner']]) {
    expect(Buffer.from(await made(await form())).includes(letter.jpeg)).toBe(true);
  }
});

it('takes a black and white page out of a PDF as it is packed there', async () => {
  const packed = await made({ ...(await forms['a black and white TIFF of two pages']()) });
  const order = { bytes: packed, mediaType: 'application/pdf', pages: [recognised(), { ...recognised(), page: 2 }] };
  const again = await made(order);
  const pictures = (bytes: Uint8Array) =>
    [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/BitsPerComponent 1 .*?stream\n(.*?)\nendstream/gs),
    ].map(([, own]) => own);
  expect(pictures(again)).toHaveLength(2);
  expect(pictures(again)).toEqual(pictures(packed));
  expect(await pdfaFaults(again)).toEqual([]);
});

it.skipIf(!has('convert', '-version'))(
  'takes a fax page (CCITT) out of a PDF as it is (needs ImageMagick)',
  async () => {
    const tiff = join(folder, 'fax.tif');
    const png = join(folder, 'fax.png');
    writeFileSync(png, await sharp(letter.jpeg).greyscale().threshold(150).png().toBuffer());
    execFileSync('convert', [png, '-compress', 'Group4', '-define', 'tiff:rows-per-strip=4000', tiff]);
    const strip = onlyStrip(readFileSync(tiff));
    const document = await PDFDocument.create();
    const page = document.addPage([595.2, 841.92]);
    const parameters = { K: -1, Columns: A4.width, Rows: A4.height, BlackIs1: false };
    const picture = document.context.register(
      document.context.stream(strip, {
        Type: 'XObject',
        Subtype: 'Image',
        Width: A4.width,
        Height: A4.height,
        ColorSpace: 'DeviceGray',
        BitsPerComponent: 1,
        Filter: 'CCITTFaxDecode',
        DecodeParms: parameters,
      }),
    );
    const drawn = Buffer.from('q 595.2 0 0 841.92 0 0 cm /Fax Do Q');
    page.node.set(PDFName.of('Contents'), document.context.register(document.context.stream(drawn)));
    page.node.set(PDFName.of('Resources'), document.context.obj({ XObject: document.context.obj({ Fax: picture }) }));
    const bytes = await made({ bytes: await document.save(), mediaType: 'application/pdf', pages: [recognised()] });
    expect(Buffer.from(bytes).includes(strip)).toBe(true);
    expect(Buffer.from(bytes).toString('latin1')).toContain('/CCITTFaxDecode /DecodeParms << /K -1');
    expect(await pdfaFaults(bytes)).toEqual([]);
  },
);

/** The packed pixels of a TIFF that has them in one piece. */
function onlyStrip(tiff: Buffer): Buffer {
  const directory = tiff.readUInt32LE(4);
  const tag = (wanted: number): number => {
    for (let at = 0; at < tiff.readUInt16LE(directory); at += 1) {
      const entry = directory + 2 + at * 12;
      if (tiff.readUInt16LE(entry) === wanted) return tiff.readUInt32LE(entry + 8);
    }
    throw new Error(`no tag ${wanted}`);
  };
  return tiff.subarray(tag(273), tag(273) + tag(279));
}

it('keeps the pixels of a TIFF exactly', async () => {
  const order = await forms['a black and white TIFF of two pages']();
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(Buffer.from(await made(order)));
  const { data, width, height } = await document.getPage(1).render({
    scale: 299.974 / 72,
    render: async ({ data: pixels }) => pixels,
  });
  document.destroy();
  library.destroy();
  const seen = await sharp(data, { raw: { width, height, channels: 4 } })
    .greyscale()
    .raw()
    .toBuffer();
  const meant = await sharp(order.bytes, { page: 1 })
    .resize(width, height, { fit: 'fill', kernel: 'nearest' })
    .greyscale()
    .raw()
    .toBuffer();
  const different = seen.reduce((sum, value, at) => sum + (Math.abs(value - meant[at]!) > 128 ? 1 : 0), 0);
  expect(different / seen.length).toBeLessThan(0.02);
});

describe.skipIf(!has('pdftotext', '-v'))('words lie where their letters are (needs pdftotext)', () => {
  it.each([...QuarterTurn.values])('on a page scanned %i degrees from upright', async (rotation) => {
    const jpeg = rotation === 0 ? letter.jpeg : await sharp(letter.jpeg).rotate(turnBack(rotation)).jpeg().toBuffer();
    const bytes = await made({ bytes: jpeg, mediaType: 'image/jpeg', pages: [recognised(rotation)] });
    const html = judged(bytes, 'pdftotext', '-bbox', 'FILE', '-');
    const point = 72 / 300;
    let compared = 0;
    for (const { text, x, y, w, h } of letter.words) {
      if (letter.words.filter((word) => word.text === text).length > 1 || !/^\p{L}{6,}$/u.test(text)) continue;
      const [, xMin, yMin, xMax, yMax] =
        new RegExp(`xMin="([\\d.]+)" yMin="([\\d.]+)" xMax="([\\d.]+)" yMax="([\\d.]+)">${text}<`).exec(html) ?? [];
      expect(Math.abs(Number(xMin) - x * point), text).toBeLessThan(2);
      expect(Math.abs(Number(xMax) - (x + w) * point), text).toBeLessThan(2);
      const middle = (Number(yMin) + Number(yMax)) / 2;
      expect(Math.abs(middle - (y + h / 2) * point), text).toBeLessThan(6);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(15);
  });
});

it('shows a JPEG the way its EXIF data turn it', async () => {
  const corner = await sharp({ create: { width: 600, height: 800, channels: 3, background: '#ffffff' } })
    .composite([
      { input: { create: { width: 200, height: 200, channels: 3, background: '#000000' } }, left: 0, top: 0 },
    ])
    .jpeg()
    .toBuffer();
  const { PDFiumLibrary } = await import('@hyzyla/pdfium');
  const library = await PDFiumLibrary.init();
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8]) {
    const bytes = await sharp(corner).withMetadata({ orientation, density: 150 }).jpeg().toBuffer();
    const shown = await sharp(bytes).autoOrient().greyscale().raw().toBuffer({ resolveWithObject: true });
    const { width, height } = shown.info;
    const page: RecognisedPage = { page: 1, width, height, source: 'ocr', confidence: null, text: '', words: [] };
    const document = await library.loadDocument(
      Buffer.from(await made({ bytes, mediaType: 'image/jpeg', pages: [page] })),
    );
    const drawn = await document.getPage(0).render({ scale: 150 / 72, render: async ({ data }) => data });
    const grey = await sharp(drawn.data, { raw: { width: drawn.width, height: drawn.height, channels: 4 } })
      .resize(width, height, { fit: 'fill' })
      .greyscale()
      .raw()
      .toBuffer();
    const different = grey.reduce((sum, value, at) => sum + (Math.abs(value - shown.data[at]!) > 100 ? 1 : 0), 0);
    expect(different / grey.length, `orientation ${orientation}`).toBeLessThan(0.02);
    document.destroy();
  }
  library.destroy();
});

it('carries title, dates and the transfer record', async () => {
  const bytes = await made(await forms['a JPEG']());
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  expect(document.getTitle()).toBe(METADATA.title);
  expect(document.getCreationDate()?.toISOString()).toBe('2026-11-23T10:00:00.000Z');
  const text = Buffer.from(bytes).toString('utf8');
  expect(text).toContain('<lmt:Batch>Kiste 12</lmt:Batch>');
  expect(text).toContain('<lmt:Operator>Yıldız, Ece</lmt:Operator>');
  expect(text).toContain(`<lmt:PageHashes><rdf:Seq><rdf:li>${'a'.repeat(64)}</rdf:li></rdf:Seq></lmt:PageHashes>`);
  expect(text).toContain('<rdf:li>2026-10-12</rdf:li>');
});

it.skipIf(!has('pdfinfo', '-v'))('tells pdfinfo what it is (needs pdfinfo)', async () => {
  const told = judged(await made(await forms['a JPEG']()), 'pdfinfo', 'FILE');
  expect(told).toMatch(/Title:\s+Anhörung <§ 28 VwVfG> „Frist“/);
  expect(told).toMatch(/Page size:\s+595\.2 x 841\.92 pts/);
  expect(told).toMatch(/Metadata Stream:\s+yes/);
  expect(told).toMatch(/Encrypted:\s+no/);
});

it('makes none of pages that would have to change for it, and says why', async () => {
  const digital = { ...recognised(), source: 'text-layer' as const };
  const cmyk = await sharp(letter.jpeg).toColourspace('cmyk').jpeg().toBuffer();
  const refused = [
    { bytes: await bornDigitalPdf(letterContent('permit', 1)), mediaType: 'application/pdf', pages: [digital] },
    { bytes: cmyk, mediaType: 'image/jpeg', pages: [recognised()] },
    { bytes: letter.jpeg, mediaType: 'image/jpeg', pages: [recognised(), recognised()] },
  ];
  const results = await Promise.all(refused.map((order) => makeRendition({ ...order, metadata: METADATA })));
  expect(results.map((result) => (result.made ? '' : result.message))).toEqual([
    'Seite 1 hat ihren eigenen Text; sie bleibt, wie sie ist.',
    'Das Bild der Seite 1 ist in Druckfarben (CMYK); dafür gibt es hier kein PDF/A.',
    'Das Original hat 1 Seiten, gelesen wurden 2.',
  ]);
});

const corpus = join(import.meta.dirname, '../../../../shared/data/pdfa');
describe.skipIf(!existsSync(corpus))('the rules of the test (needs ../shared/data/pdfa)', () => {
  const files = existsSync(corpus)
    ? readdirSync(corpus).filter((file) => /-2[bu]-/.test(file) && /^(in)?valid/.test(file))
    : [];
  it.each(files)('judge %s as its name says', async (file) => {
    const faults = await pdfaFaults(readFileSync(join(corpus, file)));
    if (file.startsWith('valid')) expect(faults).toEqual([]);
    else expect(faults.join()).toContain('not embedded');
  });
});
