import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { RecognisedFile } from '#contract/ocr.ts';
import { bornDigitalPdf, scannedPdf } from '#tests/letters/bundle-letters.ts';
import { type GeneratedLetter, generateLetters, letterContent } from '#tests/letters/generate-letters.ts';
import { ENDS_TOO_OFTEN } from '../intake/crash-marks.ts';
import { openSource } from '../intake/open-source/open-source.ts';
import type { OcrSummary } from './ocr.ts';
import { sha256OfFile } from './sha256-of-file.ts';

// Whole programs that read real pages with a low priority: on a busy machine they wait.
vi.setConfig({ testTimeout: 240_000 });

let folder: string;
let inbox: string;
let letter: GeneratedLetter;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'laufmappe-cli-'));
  inbox = join(folder, 'eingang');
  for await (const each of generateLetters({ seed: 5, count: 1, kinds: ['employer'] })) letter = each;
  await mkdir(join(inbox, 'zweiter'), { recursive: true });
  await writeFile(join(inbox, 'brief.pdf'), await scannedPdf([letter.jpeg]));
  await writeFile(join(inbox, 'zweiter', 'brief.pdf'), await bornDigitalPdf(letterContent('permit', 2)));
  await writeFile(join(inbox, 'kaputt.pdf'), '%PDF-1.4 abgerissen');
});
afterAll(() => rm(folder, { recursive: true }));

interface Ended {
  code: number;
  stdout: string;
  stderr: string;
}

const program = `import { ocrCommand } from '#core/cli/ocr.ts'; process.exitCode = await ocrCommand(process.argv.slice(1));`;
const root = join(import.meta.dirname, '../..');

/** Runs the command as a process of its own, as a script would. */
function ocr(...args: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--input-type=module', '-e', program, '--', ...args],
      { cwd: root },
      (error, stdout, stderr) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}

const summaryOf = ({ stdout }: Ended): OcrSummary => JSON.parse(stdout.trim().split('\n').at(-1)!) as OcrSummary;

test('walks a folder, refuses what is broken, goes on, and a second run has nothing left to do', async () => {
  const out = join(folder, 'aus-json');
  const first = await ocr(inbox, '--out', out, '--format', 'json', '--json', '--progress');
  expect(first.code).toBe(1);
  expect(first.stderr).toContain('„kaputt.pdf“ ist unvollständig');
  expect(first.stderr).toContain('2 von 2 Seiten');
  const summary = summaryOf(first);
  expect(summary).toMatchObject({
    files: 2,
    pages: 2,
    weak: 0,
    failed: [],
    refused: [{ code: 'truncated', file: 'kaputt.pdf' }],
  });
  expect(await readFile(join(out, 'quarantaene', 'kaputt.pdf'), 'utf8')).toBe('%PDF-1.4 abgerissen');

  const names = (await readdir(out)).filter((name) => name.endsWith('.json')).sort();
  expect(names).toHaveLength(2);
  expect(names).toContain('brief.json');
  const files = await Promise.all(
    names.map(async (name) => RecognisedFile.parse(JSON.parse(await readFile(join(out, name), 'utf8')))),
  );
  expect(files.map(({ pages }) => pages[0]?.source).sort()).toEqual(['ocr', 'text-layer']);
  const scan = files.find(({ pages }) => pages[0]?.source === 'ocr');
  expect(scan?.pages[0]?.text).toContain('Ausländerbehörde');

  const before = await Promise.all(names.map(async (name) => (await stat(join(out, name))).mtimeMs));
  const second = await ocr(inbox, '--out', out, '--format', 'json', '--json');
  expect(summaryOf(second)).toMatchObject({ files: 2, pages: 2, pagesPerMinute: null });
  expect(await Promise.all(names.map(async (name) => (await stat(join(out, name))).mtimeMs))).toEqual(before);
  expect((await readdir(join(out, 'quarantaene'))).sort()).toEqual(['kaputt.pdf', 'kaputt.pdf.grund.txt']);

  await rm(join(out, 'brief.json'));
  const third = await ocr(
    join(inbox, 'brief.pdf'),
    join(inbox, 'zweiter', 'brief.pdf'),
    '--out',
    out,
    '--format',
    'json',
  );
  expect(third.code).toBe(0);
  expect((await readdir(out)).filter((name) => name.endsWith('.json')).sort()).toEqual(names);
});

test('a searchable PDF keeps the picture as it was and carries the words', async () => {
  const out = join(folder, 'aus-pdf');
  const jpeg = join(folder, 'foto.jpg');
  await writeFile(jpeg, letter.jpeg);
  await copyFile(jpeg, join(folder, 'nochmal.jpg'));
  const ended = await ocr(jpeg, join(inbox, 'brief.pdf'), '--out', out, '--format', 'pdf');
  expect(ended.code).toBe(0);
  for (const name of ['foto.pdf', 'brief.pdf']) {
    const bytes = await readFile(join(out, name));
    expect((await PDFDocument.load(bytes)).getPageCount()).toBe(1);
    expect(bytes.includes(letter.jpeg)).toBe(true);
    const opened = await openSource({ name, bytes });
    if (!opened.ok) throw new Error(opened.refusal.message);
    // A scan stays a scan: its hidden layer is for other programs.
    expect((await opened.source.page(1)).kind).toBe('image');
    await opened.source.close();
    expect(await hiddenText(bytes)).toContain('Ausländerbehörde');
    expect(await hiddenText(bytes)).toContain('§');
  }
});

test('a run that was killed goes on at the page where it stopped', async () => {
  const out = join(folder, 'aus-abbruch');
  const scan = join(folder, 'drei.pdf');
  await writeFile(scan, await scannedPdf([letter.jpeg, letter.jpeg, letter.jpeg]));
  const args = [scan, '--out', out, '--format', 'json', '--workers', '1'];
  const first = spawn(process.execPath, ['--input-type=module', '-e', program, '--', ...args], {
    cwd: root,
    stdio: 'ignore',
  });
  const unfinished = join(out, '.unfertig');
  const pagesKept = async (): Promise<number> => {
    const journal = (await readdir(unfinished)).find((name) => name.endsWith('.jsonl'));
    return (await readFile(join(unfinished, journal!), 'utf8')).split('\n').length - 1;
  };
  await vi.waitFor(async () => expect(await pagesKept()).toBeGreaterThan(0), { timeout: 180_000, interval: 20 });
  first.kill('SIGKILL');
  await once(first, 'close');
  const kept = await pagesKept();
  expect(kept).toBeLessThan(3);

  const second = await ocr(...args, '--json', '--progress');
  expect(second.code).toBe(0);
  expect(second.stderr).toContain(`${3 - kept} von ${3 - kept} Seiten`);
  expect(summaryOf(second)).toMatchObject({ files: 1, pages: 3 });
  const { pages } = RecognisedFile.parse(JSON.parse(await readFile(join(out, 'drei.json'), 'utf8')));
  expect(pages.map(({ page }) => page)).toEqual([1, 2, 3]);
  expect(new Set(pages.map(({ text }) => text)).size).toBe(1);
  expect(await readdir(unfinished)).toEqual(['offen']);
  expect(await readdir(join(unfinished, 'offen'))).toEqual([]);
});

test('a file that ended the program again and again while it was open alone is set aside', async () => {
  const out = join(folder, 'aus-absturz');
  const file = join(inbox, 'zweiter', 'brief.pdf');
  await mkdir(join(out, '.unfertig', 'offen'), { recursive: true });
  await writeFile(join(out, '.unfertig', 'offen', await sha256OfFile(file)), String(ENDS_TOO_OFTEN));
  const first = await ocr(file, '--out', out, '--json');
  expect(summaryOf(first).refused).toMatchObject([{ code: 'ends-program', file: 'brief.pdf' }]);
  expect(await readFile(join(out, 'quarantaene', 'brief.pdf'))).toEqual(await readFile(file));
  // A person who calls again has a reason.
  expect((await ocr(file, '--out', out)).code).toBe(0);
});

test('a PDF that only its owner may change becomes a searchable copy', async () => {
  const out = join(folder, 'aus-gesperrt');
  const locked = await PDFDocument.load(await scannedPdf([letter.jpeg]));
  locked.encrypt({ userPassword: '', ownerPassword: 'eigentümer' });
  await writeFile(join(folder, 'gesperrt.pdf'), await locked.save());
  const ended = await ocr(join(folder, 'gesperrt.pdf'), '--out', out, '--format', 'pdf');
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  const bytes = await readFile(join(out, 'gesperrt.pdf'));
  expect(bytes.includes(letter.jpeg)).toBe(true);
  expect(await hiddenText(bytes)).toContain('Ausländerbehörde');
});

test('without a folder the text goes to standard output', async () => {
  const ended = await ocr(join(inbox, 'zweiter', 'brief.pdf'));
  expect(ended).toMatchObject({ code: 0, stderr: '' });
  expect(ended.stdout).toContain('Bescheid über die Änderung der Nebenbestimmung');
});

test.each([
  [[], 'Es ist keine Datei angegeben.'],
  [['a.pdf', '--format', 'word'], 'Unbekanntes Format „word“.'],
  [['a.pdf', '--format', 'pdf'], 'braucht --out'],
  [['a.pdf', '--workers', 'viele'], '--workers muss eine ganze Zahl'],
  [['a.pdf', '--schnell'], 'Unbekannte oder unvollständige Angabe: --schnell'],
])('wrong usage %j ends with 2 and says so', async (args, says) => {
  const ended = await ocr(...args);
  expect(ended.code).toBe(2);
  expect(ended.stderr).toContain(says);
  expect(ended.stderr).toContain('Aufruf: laufmappe ocr');
});

test('a file that does not exist is refused and named', async () => {
  const ended = await ocr('gibt-es-nicht.pdf', '--json');
  expect(ended.code).toBe(1);
  expect(summaryOf(ended).refused).toMatchObject([{ code: 'not-found', file: 'gibt-es-nicht.pdf' }]);
});

/** What another program finds in the PDF. */
async function hiddenText(bytes: Uint8Array): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const content = await (await document.getPage(1)).getTextContent();
  return content.items.map((item) => ('str' in item ? item.str : '')).join(' ');
}
