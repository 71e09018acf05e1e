import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, open, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { degrees, PDFDocument, PDFName, StandardFonts } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bornDigitalPdf, scannedPdf, scannedPng, scannedTiff } from '#tests/letters/bundle-letters.ts';
import { generateLetters, letterContent } from '#tests/letters/generate-letters.ts';
import { type OpenedSource, openSource } from './open-source.ts';
import { quarantine } from './quarantine.ts';
import type { SourceRefusal } from './refusal.ts';
import type { SourcePage } from './source-page.ts';

let folder: string;
let jpeg: Buffer;
const openedSources: OpenedSource[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laufmappe-quelle-'));
  for await (const letter of generateLetters({ seed: 3, count: 1, kinds: ['employer'] })) jpeg = letter.jpeg;
});
afterAll(async () => {
  await Promise.all(openedSources.map((source) => source.close()));
  await rm(folder, { recursive: true });
});

async function opened(name: string, bytes: Uint8Array): Promise<OpenedSource> {
  const result = await openSource({ name, bytes });
  if (!result.ok) throw new Error(result.refusal.message);
  openedSources.push(result.source);
  return result.source;
}

async function pagesOf(source: OpenedSource): Promise<SourcePage[]> {
  const pages: SourcePage[] = [];
  for await (const page of source.pages()) pages.push(page);
  return pages;
}

async function refused(name: string, bytes: Uint8Array): Promise<SourceRefusal> {
  const result = await openSource({ name, bytes });
  if (result.ok) {
    await result.source.close();
    throw new Error(`${name} was opened`);
  }
  return result.refusal;
}

const image = (page: SourcePage | undefined) => {
  if (page?.kind !== 'image') throw new Error('no picture');
  return page.image;
};

test('a scanned PDF gives back the scanner’s JPEG byte for byte', async () => {
  const source = await opened('scan.pdf', await scannedPdf([jpeg, jpeg]));
  const pages = await pagesOf(source);
  expect(pages).toHaveLength(2);
  expect(image(pages[1])).toMatchObject({ page: 2, width: 2480, height: 3508, turn: 0, obeyExif: false });
  expect(Buffer.from(image(pages[1]).pixels.bytes).equals(jpeg)).toBe(true);
  expect(image(pages[0]).dpi).toBeCloseTo(300, 1);
});

test('the rotation of a page is part of how it is shown', async () => {
  const source = await opened('quer.pdf', await scannedPdf([jpeg], 90));
  expect(image(await source.page(1))).toMatchObject({ width: 3508, height: 2480, turn: 90 });
});

test('a picture smaller than its page has its place on it', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([600, 800]);
  page.drawImage(await document.embedJpg(jpeg), { x: 60, y: 80, width: 480, height: 640 });
  const { width, height, placed, dpi } = image(await (await opened('klein.pdf', await document.save())).page(1));
  expect(dpi).toBeCloseTo((2480 * 72) / 480, 3);
  expect([width, height]).toEqual([3100, 4133]);
  expect(placed.x).toBeCloseTo(310, 0);
  expect(placed.y).toBeCloseTo(413.3, 0);
  expect(placed.w).toBeCloseTo(2480, 0);
});

test('a born-digital PDF keeps its own text with boxes', async () => {
  const [page] = await pagesOf(await opened('brief.pdf', await bornDigitalPdf(letterContent('consent', 1))));
  if (page?.kind !== 'text') throw new Error('no text');
  expect(page.page).toMatchObject({ source: 'text-layer', confidence: 100, width: 2480, height: 3508 });
  expect(page.page.text).toContain(
    'Der Arbeitgeber wurde auf seine Auskunftspflicht nach § 39 Abs. 4 AufenthG\nhingewiesen.',
  );
  const word = page.page.words.find(({ text }) => text === 'Bundesagentur');
  expect(word).toMatchObject({ confidence: 100 });
  expect(word!.x).toBeGreaterThan(225);
  expect(word!.x).toBeLessThan(245);
  expect(word!.w).toBeGreaterThan(220);
  expect(word!.w).toBeLessThan(330);
});

test('what was typed into the fields of a form is part of its text', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([595, 842]);
  page.drawText('Erklärung zum Beschäftigungsverhältnis: bitte in Druckschrift ausfüllen', { x: 50, y: 780, size: 12 });
  const field = document.getForm().createTextField('betriebsnummer');
  field.setText('12345678 Großmann');
  field.addToPage(page, { x: 100, y: 600, width: 200, height: 20 });
  const [only] = await pagesOf(await opened('ezb.pdf', await document.save()));
  if (only?.kind !== 'text') throw new Error('no text');
  expect(only.page.text).toContain('12345678 Großmann');
  const word = only.page.words.find(({ text }) => text === '12345678');
  expect(Math.abs(word!.x - (100 * 300) / 72)).toBeLessThan(12);
  expect(word!.y).toBeGreaterThan(((842 - 622) * 300) / 72);
});

test('each page is decided for itself; a scan with a hidden or garbled layer is read again', async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const written = document.addPage([595.2, 841.92]);
  for (let line = 0; line < 20; line += 1) {
    written.drawText('Der Antrag auf Arbeitgeberwechsel liegt vor.', { x: 50, y: 780 - line * 20, size: 11, font });
  }
  const scan = document.addPage([595.2, 841.92]);
  scan.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: 595.2, height: 841.92 });
  const stamped = document.addPage([595.2, 841.92]);
  stamped.drawImage(await document.embedJpg(jpeg), { x: 0, y: 0, width: 595.2, height: 841.92 });
  stamped.drawText('Eingang 12.11.2026', { x: 50, y: 800, size: 9, font });
  const garbled = document.addPage([595.2, 841.92]);
  for (let line = 0; line < 20; line += 1) {
    garbled.drawText('*HUULFKWVEHVFKOXVV GHV DPWV PLW VWPSHO XQG WHW', { x: 50, y: 780 - line * 20, size: 11, font });
  }
  document.addPage([595.2, 841.92]);
  const pages = await pagesOf(await opened('gemischt.pdf', await document.save()));
  expect(pages.map((page) => (page.kind === 'text' ? 'text' : page.image.pixels.kind))).toEqual([
    'text',
    'encoded',
    'grey',
    'grey',
    'text',
  ]);
});

test('a picture that is not a plain JPEG is drawn at 300 dpi', async () => {
  const document = await PDFDocument.create();
  const png = await sharp(jpeg).resize(620).greyscale().png().toBuffer();
  const page = document.addPage([595.2, 841.92]);
  page.drawImage(await document.embedPng(png), { x: 0, y: 0, width: 595.2, height: 841.92 });
  page.setRotation(degrees(90));
  const { width, height, pixels } = image(await (await opened('png.pdf', await document.save())).page(1));
  expect([width, height]).toEqual([3508, 2480]);
  expect(pixels.kind).toBe('grey');
  const bytes = pixels.bytes;
  expect(bytes.some((value) => value < 90)).toBe(true);
  expect(bytes.filter((value) => value > 180).length).toBeGreaterThan(bytes.length / 2);
});

test('a TIFF of several black-and-white pages opens page by page', async () => {
  const pages = await pagesOf(await opened('fax.tif', await scannedTiff([jpeg, jpeg, jpeg])));
  expect(pages.map((page) => image(page).page)).toEqual([1, 2, 3]);
  expect(image(pages[2])).toMatchObject({ width: 2480, height: 3508 });
  expect(image(pages[2]).pixels.bytes.length).toBe(2480 * 3508);
});

test.each([
  ['PNG', () => scannedPng(jpeg)],
  ['JPEG in CMYK', () => sharp(jpeg).toColourspace('cmyk').withMetadata({ density: 300 }).jpeg().toBuffer()],
  ['PNG of 1 bit', () => sharp(jpeg).threshold(150).withMetadata({ density: 300 }).png({ colours: 2 }).toBuffer()],
  ['PNG of 16 bit', () => sharp(jpeg).toColourspace('rgb16').withMetadata({ density: 300 }).png().toBuffer()],
])('%s opens at its own size', async (_, make) => {
  const source = await opened('bild', await make());
  expect(source.pageCount).toBe(1);
  expect(image(await source.page(1))).toMatchObject({ width: 2480, height: 3508, dpi: 300 });
});

test('a photo turned by its EXIF data is shown upright', async () => {
  const turned = await sharp(jpeg).rotate(270).withMetadata({ orientation: 6, density: 300 }).jpeg().toBuffer();
  expect(image(await (await opened('foto.jpg', turned)).page(1))).toMatchObject({
    width: 2480,
    height: 3508,
    obeyExif: true,
  });
});

test('a wrong ending does not matter, and is noted', async () => {
  const source = await opened('brief.pdf', jpeg);
  expect(source).toMatchObject({ type: 'jpeg', notes: ['wrong-name'] });
});

test('scripts and links of a PDF are noted and left alone', async () => {
  const document = await PDFDocument.load(await scannedPdf([jpeg]));
  document.addJavaScript('öffnen', 'app.launchURL("https://beispiel.example/")');
  document.catalog.set(
    PDFName.of('OpenAction'),
    document.context.obj({ Type: 'Action', S: 'URI', URI: PDFName.of('beispiel') }),
  );
  const source = await opened('boese.pdf', await document.save({ useObjectStreams: false }));
  expect(source.notes).toEqual(['javascript', 'external-links']);
  expect(source.pageCount).toBe(1);
});

test.each<[string, SourceRefusal['code'], () => Promise<Uint8Array> | Uint8Array, string]>([
  ['leer.pdf', 'empty', () => new Uint8Array(), 'ist leer'],
  ['brief.docx', 'unsupported', () => Buffer.from('PK\u0003\u0004…'), 'als PDF speichern'],
  ['notiz.pdf', 'unsupported', () => Buffer.from('Bitte zurückrufen: 0711 216-0, Größe egal'), 'eine Textdatei'],
  ['halb.pdf', 'truncated', async () => (await scannedPdf([jpeg])).subarray(0, 200_000), 'unvollständig'],
  ['halb.jpg', 'truncated', () => jpeg.subarray(0, 20_000), 'unvollständig'],
  ['kaputt.pdf', 'damaged', () => Buffer.from('%PDF-1.7\nkein Inhalt\nstartxref\n0\n%%EOF\n'), 'beschädigt'],
  ['geheim.pdf', 'encrypted', () => encrypted(), 'mit einem Passwort geschützt'],
  ['nichts.pdf', 'no-pages', () => plainPdf(0), 'keine einzige Seite'],
  ['viele.pdf', 'too-many-pages', () => plainPdf(20_000), '20000 Seiten'],
  ['riesig.png', 'too-many-pixels', () => hugePng(60_000, 60_000), '60000 × 60000 Pixel'],
  ['bombe.pdf', 'unpacks-too-large', () => bomb(1), 'aus Sicherheitsgründen'],
  ['doppelbombe.pdf', 'unpacks-too-large', () => bomb(2), 'aus Sicherheitsgründen'],
])('%s is refused: %s', async (name, code, make, says) => {
  const reason = await refused(name, await make());
  expect(reason).toMatchObject({ code, file: name });
  expect(reason.message).toContain(`„${name}“`);
  expect(reason.message).toContain(says);
  expect(reason.message).toMatch(/Bitte/);
});

test('a file of 2 GB is refused by its size, unread', async () => {
  const path = join(folder, 'riesig.pdf');
  const handle = await open(path, 'w');
  await handle.truncate(2 * 1024 ** 3);
  await handle.close();
  const result = await openSource({ path });
  expect(result).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
  if (result.ok) return;
  expect(result.refusal.message).toContain('2048 MB');
  const kept = await quarantine(join(folder, 'gross'), { path }, result.refusal);
  expect(existsSync(kept!.original)).toBe(true);
});

test('names that lead elsewhere lead nowhere', async () => {
  const reason = await refused('../../../etc/pass\u202ewd.pdf', Buffer.from('x'));
  expect(reason.file).toBe('passwd.pdf');
  const place = join(folder, 'quarantaene');
  const first = await quarantine(place, { name: '../../fremd.pdf', bytes: Buffer.from('eins') }, reason);
  const second = await quarantine(place, { name: '..\\..\\fremd.pdf', bytes: Buffer.from('zwei') }, reason);
  const again = await quarantine(place, { name: 'fremd.pdf', bytes: Buffer.from('eins') }, reason);
  expect(again).toEqual(first);
  expect((await readdir(place)).sort()).toEqual([
    'fremd (2).pdf',
    'fremd (2).pdf.grund.txt',
    'fremd.pdf',
    'fremd.pdf.grund.txt',
  ]);
  expect(await readFile(second!.original, 'utf8')).toBe('zwei');
  expect(await readFile(second!.note, 'utf8')).toContain(reason.message);
});

test('a path that is missing or a folder is refused by name', async () => {
  expect(await openSource({ path: join(folder, 'fehlt.pdf') })).toMatchObject({
    refusal: { code: 'not-found', file: 'fehlt.pdf' },
  });
  expect(await openSource({ path: folder })).toMatchObject({ refusal: { code: 'not-a-file' } });
});

const data = join(import.meta.dirname, '../../../../shared/data');
const missing = existsSync(data) ? '' : ' (übersprungen: ../shared/data fehlt)';

test.skipIf(missing !== '')(`the letters at hand open with their own text${missing}`, async () => {
  for (const name of readdirSync(join(data, 'letters'))) {
    const result = await openSource({ path: join(data, 'letters', name) });
    if (!result.ok) throw new Error(result.refusal.message);
    for (const page of await pagesOf(result.source)) {
      expect(page, name).toMatchObject({ kind: 'text', page: { source: 'text-layer' } });
    }
    await result.source.close();
  }
});

test.skipIf(missing !== '')(`the official specimens open as pictures${missing}`, async () => {
  const names = readdirSync(join(data, 'specimens')).filter((name) => name.endsWith('.jpg'));
  for (const name of names) {
    const result = await openSource({ path: join(data, 'specimens', name) });
    if (!result.ok) throw new Error(result.refusal.message);
    expect(image(await result.source.page(1)).pixels.kind).toBe('encoded');
    await result.source.close();
  }
});

/** A PDF of empty pages, written by hand: each page is one short object. */
function plainPdf(pages: number): Buffer {
  const kids = Array.from({ length: pages }, (_, at) => `${at + 3} 0 R`).join(' ');
  const objects = [
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    `2 0 obj\n<< /Type /Pages /Count ${pages} /Kids [${kids}] >>\nendobj\n`,
    ...Array.from(
      { length: pages },
      (_, at) => `${at + 3} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>\nendobj\n`,
    ),
  ];
  return withTable(objects);
}

/** A page whose content unpacks to 400 MB of blanks, packed once or twice. */
function bomb(layers: number): Buffer {
  let packed: Buffer = deflateSync(Buffer.alloc(400 * 1024 * 1024, ' '));
  if (layers === 2) packed = deflateSync(packed);
  const filter = layers === 2 ? '[/FlateDecode /FlateDecode]' : '/FlateDecode';
  return withTable([
    '1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n',
    '2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n',
    '3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>\nendobj\n',
    Buffer.concat([
      Buffer.from(`4 0 obj\n<< /Length ${packed.length} /Filter ${filter} >>\nstream\n`),
      packed,
      Buffer.from('\nendstream\nendobj\n'),
    ]),
  ]);
}

function withTable(objects: readonly (string | Buffer)[]): Buffer {
  const parts = [Buffer.from('%PDF-1.7\n')];
  let at = parts[0]!.length;
  const places = objects.map((object) => {
    const bytes = Buffer.from(object);
    parts.push(bytes);
    at += bytes.length;
    return at - bytes.length;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}

async function encrypted(): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage();
  document.encrypt({ userPassword: 'geheim', ownerPassword: 'geheimer' });
  return document.save();
}

/** A PNG whose header promises more than it holds: nobody may believe it before looking at the size. */
async function hugePng(width: number, height: number): Promise<Buffer> {
  const png = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  png.writeInt32BE(crc32(png.subarray(12, 29)), 29);
  return png;
}

function crc32(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return crc ^ -1;
}
