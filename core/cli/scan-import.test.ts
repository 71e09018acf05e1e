import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { bornDigitalPdf, scannedPdf } from '#tests/letters/bundle-letters.ts';
import { letterContent } from '#tests/letters/generate-letters.ts';
import { score } from '#tests/letters/score.ts';
import { mrzPicture } from '#tests/mrz/generate-mrz.ts';
import { pdfaFaults } from '#tests/pdfa/pdfa-faults.ts';
import { type Ended, lastLine, laufmappe, startLaufmappe } from '#tests/scan/run-laufmappe.ts';
import { letterPicture } from '#tests/scan/scan-office.ts';
import { type BatchPage, scanBatch, writeBatch } from '#tests/scans/scan-batch.ts';
import { separatorSheets } from '../scan/paper/separators.ts';
import type { ImportLedger } from './scan-import/import-ledger.ts';
import type { ImportProposal } from './scan-import/propose-document.ts';
import type { ImportSummary } from './scan-import.ts';

const SEED = 9;

let folder: string;
let inbox: string;
let batch: BatchPage[];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laufmappe-import-'));
  inbox = join(folder, 'scanner');
  batch = await scanBatch({
    seed: SEED,
    documents: [
      { reference: '33.2-1/26', pages: 2, blanks: 1 },
      { reference: null, pages: 1 },
    ],
  });
  await writeBatch(inbox, batch);
}, 400_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

const scan = (...args: string[]): Promise<Ended> => laufmappe('scan', ...args);
const summaryOf = (ended: Ended): ImportSummary => lastLine(ended);
const ledgerIn = async (out: string): Promise<ImportLedger> =>
  JSON.parse(await readFile(join(out, 'ledger.json'), 'utf8')) as ImportLedger;

interface WrittenJson {
  reference: string | null;
  pdf: { sha256: string; conformance: string | null; remark: string | null };
  pages: { page: number; text: string; from: { file: string; page: number } }[];
}
const jsonIn = async (out: string, name: string): Promise<WrittenJson> =>
  JSON.parse(await readFile(join(out, name), 'utf8')) as WrittenJson;

test('a folder of paper becomes documents by their separator sheets, and every page has its place', async () => {
  const out = join(folder, 'aus');
  const ended = await scan('import', inbox, '--out', out, '--json', '--workers', '2');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(summaryOf(ended)).toMatchObject({
    sources: 6,
    pages: 6,
    inDocuments: 3,
    documents: 2,
    blank: 1,
    separators: 2,
    lost: 0,
    failed: 0,
    agrees: true,
  });
  expect((await readdir(out)).sort()).toEqual(
    ['0001 33.2-1-26.json', '0001 33.2-1-26.pdf', '0002.json', '0002.pdf', 'ledger.json', 'ledger.jsonl'].sort(),
  );
  const first = await jsonIn(out, '0001 33.2-1-26.json');
  expect(first.reference).toBe('33.2-1/26');
  expect(first.pages.map(({ page, from }) => [page, from.file])).toEqual([
    [1, 'scan-0002.jpg'],
    [2, 'scan-0003.jpg'],
  ]);
  for (const { text, from } of first.pages) {
    const { truth } = batch.find(({ file }) => file === from.file)!;
    const { errors, characters } = score(text, truth);
    expect(errors / characters).toBeLessThan(0.03);
  }
  const ledger = await ledgerIn(out);
  expect(ledger.blank).toEqual([{ file: 'scan-0004.jpg', page: 1 }]);
  expect(ledger.separators.map(({ file }) => file)).toEqual(['scan-0001.jpg', 'scan-0005.jpg']);
  for (const { pdf, conformance } of ledger.documents) {
    expect(conformance).toBe('PDF/A-2u');
    expect(await pdfaFaults(await readFile(join(out, pdf)))).toEqual([]);
  }
  const bytes = await readFile(join(out, '0001 33.2-1-26.pdf'));
  expect(bytes.includes(batch[1]!.jpeg) && bytes.includes(batch[2]!.jpeg)).toBe(true);

  // The same call finds all done and changes nothing.
  const again = await scan('import', inbox, '--out', out, '--json');
  expect(summaryOf(again)).toMatchObject({ pages: 6, documents: 2, agrees: true, pagesPerMinute: null });
  expect((await readdir(out)).length).toBe(6);
  // Another call does not get mixed into it.
  const other = await scan('import', join(inbox, 'scan-0002.jpg'), '--out', out);
  expect(other.code).toBe(1);
  expect(other.stderr).toContain('enthält schon eine Übernahme anderer Dateien');
}, 400_000);

test('killed wherever it is, it goes on there: no page is lost, none is twice, and the files are the same', async () => {
  const plain = join(folder, 'in-einem-zug');
  const torn = join(folder, 'zerrissen');
  await scan('import', inbox, '--out', plain, '--workers', '1');
  const linesOf = async (): Promise<number> =>
    (await readFile(join(torn, 'ledger.jsonl'), 'utf8').catch(() => '')).split('\n').length - 1;
  for (let stop = 1; ; stop += 2) {
    const { child, ended: over } = startLaufmappe('scan', 'import', inbox, '--out', torn, '--workers', '1');
    const reached = vi
      .waitFor(async () => expect(await linesOf()).toBeGreaterThanOrEqual(stop), { timeout: 120_000, interval: 5 })
      .catch(() => undefined);
    const ended = await Promise.race([over, reached.then(() => null)]);
    if (ended !== null) break;
    child.kill('SIGKILL');
    if ((await over).code === 0) break;
  }
  const done = await scan('import', inbox, '--out', torn, '--json');
  expect(summaryOf(done)).toMatchObject({ pages: 6, inDocuments: 3, documents: 2, agrees: true });
  const files = (await readdir(torn)).filter((name) => /^0.*\.json$/.test(name)).sort();
  expect(files).toEqual(['0001 33.2-1-26.json', '0002.json']);
  const pagesIn = async (out: string) =>
    (await Promise.all(files.map((name) => jsonIn(out, name)))).flatMap(({ pages }) =>
      pages.map(({ from, text }) => [from.file, text]),
    );
  expect(await pagesIn(torn)).toEqual(await pagesIn(plain));
}, 400_000);

test('names that are taken stay, bad files are set aside, and what is no picture claims no PDF/A', async () => {
  const out = join(folder, 'gemischt');
  const mixed = join(folder, 'gemischt-ein');
  await writeBatch(mixed, []);
  await writeFile(join(mixed, '1.pdf'), await scannedPdf([batch[1]!.jpeg]));
  await writeFile(join(mixed, '2.pdf'), await bornDigitalPdf(letterContent('permit', 3)));
  await writeFile(join(mixed, '3.jpg'), batch[2]!.jpeg.subarray(0, 9000));
  await writeFile(join(mixed, '4.jpg'), await sharp(batch[2]!.jpeg).toColourspace('cmyk').jpeg().toBuffer());
  await writeBatch(out, []);
  await writeFile(join(out, '0001.pdf'), 'von jemand anderem');
  const ended = await scan('import', mixed, '--out', out, '--split', 'files', '--json', '--workers', '2');
  expect(ended.code).toBe(1);
  expect(summaryOf(ended)).toMatchObject({
    sources: 4,
    refused: 1,
    pages: 3,
    documents: 3,
    inDocuments: 3,
    agrees: true,
  });
  const { documents, refused } = await ledgerIn(out);
  expect(documents.map(({ pdf, conformance }) => [pdf, conformance])).toEqual([
    ['0001 (2).pdf', 'PDF/A-2u'],
    ['0002.pdf', null],
    ['0003.pdf', null],
  ]);
  expect(documents[1]!.remark).toContain('hat ihren eigenen Text');
  expect(documents[2]!.remark).toContain('CMYK');
  expect(await readFile(join(out, '0001.pdf'), 'utf8')).toBe('von jemand anderem');
  expect(refused.map(({ file }) => file)).toEqual(['3.jpg']);
  expect(await readdir(join(out, 'quarantaene'))).toContain('3.jpg');
  expect((await readFile(join(out, '0002.pdf'))).includes('pdfaid')).toBe(false);
}, 400_000);

test('each document says what it seems to be, with confidence and page; separator sheets are seen also as the PDF they are', async () => {
  const [out, post] = [join(folder, 'vorschlaege'), join(folder, 'post')];
  await writeBatch(post, []);
  const zone = ['P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<', 'L898902C36UTO7408122F1204159ZE184226B<<<<<10'];
  await writeFile(join(post, '1.pdf'), await separatorSheets(['33.2-4711/26']));
  await writeFile(join(post, '2.pdf'), await bornDigitalPdf(letterContent('permit', 3)));
  await writeFile(join(post, '3.pdf'), await separatorSheets([null]));
  await writeFile(join(post, '4.jpg'), await letterPicture(2));
  await writeFile(join(post, '5.jpg'), (await mrzPicture({ zones: [zone], seed: 3, capture: 'scan' })).jpeg);
  const told = await scan('import', post, '--out', out);
  expect(told).toMatchObject({ code: 0, stderr: '' });
  expect(told.stdout).toMatch(
    /^Vorschläge, von einem Menschen zu prüfen:\n {2}0001 33\.2-4711-26\.pdf: Bescheid \((unsicher, )?\d+ %, Seite 1\)/,
  );
  expect(told.stdout).toMatch(
    /0002\.pdf: .*Person: ERIKSSON, ANNA MARIA, geb\. 12\.08\.1974, L898902C3 \(\d+ %, Seite 2\)/,
  );

  const { found, separators, documents } = summaryOf(await scan('import', post, '--out', out, '--json'));
  expect([separators, documents]).toEqual([2, 2]);
  const [permit, passport] = found;
  expect(permit).toMatchObject({
    reference: '33.2-4711/26',
    proposals: {
      type: { value: 'decision', name: 'Bescheid', page: 1, text: 'Bescheid' },
      date: { value: '2026-05-25', page: 1 },
      reference: { page: 1 },
    },
  });
  expect(passport?.proposals.person).toMatchObject({
    value: {
      familyName: 'ERIKSSON',
      givenNames: 'ANNA MARIA',
      birthDate: '1974-08-12',
      documentNumbers: ['L898902C3'],
    },
    page: 2,
  });
  const { proposal } = JSON.parse(await readFile(join(out, '0002.json'), 'utf8')) as { proposal: ImportProposal };
  expect(proposal.persons[0]?.evidence[0]).toMatchObject({ page: 2, shows: 'machine_zone' });
}, 400_000);

test('blank pages part documents where that is asked for', async () => {
  const out = join(folder, 'leer-getrennt');
  const some = join(folder, 'leer-ein');
  await writeBatch(some, []);
  for (const [name, page] of [
    ['1.jpg', 1],
    ['2.jpg', 3],
    ['3.jpg', 2],
  ] as const) {
    await cp(join(inbox, batch[page]!.file), join(some, name));
  }
  const ended = await scan('import', some, '--out', out, '--split', 'blank', '--json', '--workers', '2');
  expect(summaryOf(ended)).toMatchObject({ pages: 3, documents: 2, blank: 1, separators: 0, agrees: true });
});

test.each([
  [['import'], 'Es ist keine Datei angegeben.'],
  [['import', 'a.pdf'], 'Es fehlt --out ORDNER.'],
  [['import', 'a.pdf', '--out', 'x', '--split', 'oft'], 'Unbekannte Trennung „oft“.'],
  [['import', 'a.pdf', '--out', 'x', '--codes', 'ean'], 'Unbekannter Code in „ean“'],
  [['separators', '--out', 'x.pdf'], 'Es braucht entweder --count oder --reference.'],
  [['separators', '--count', '0', '--out', 'x.pdf'], '--count muss eine ganze Zahl'],
  [['drucken'], 'Unbekannt: scan drucken'],
])('wrong usage %j ends with 2 and says so', async (args, says) => {
  const ended = await scan(...args);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain(says);
  expect(ended.stderr).toContain('Aufruf: laufmappe scan import');
});

test('separator sheets are written once and never over another file', async () => {
  const out = join(folder, 'trennblaetter.pdf');
  expect(summaryOf(await scan('separators', '--reference', '33.2-1/26', '--out', out, '--json'))).toEqual({
    file: out,
    sheets: 1,
  });
  const again = await scan('separators', '--count', '2', '--out', out);
  expect(again.code).toBe(1);
  expect(again.stderr).toContain('gibt es schon');
});
