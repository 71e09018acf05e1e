import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { scannedPdf } from '../letters/bundle-letters.ts';
import { scanBatch } from '../scans/scan-batch.ts';
import type { Bench, BenchResult } from './bench.ts';
import { arrival } from './scan-arrival.ts';
import { type ImportRun, importPaper } from './scan-import-run.ts';

const run = promisify(execFile);
const SEED = 2026;
/** Pages a minute of ocrmypdf that have to be reached, plain and with what it can clean. */
const TIMES = { plain: 3, cleaning: 5 } as const;
const MOST_MEGABYTES = 600;
/** The last pages may need so much more than the first hundreds. */
const FLAT = 1.1;

/**
 * The whole path from a scanner's PDF to searchable PDF/A (split, clean, OCR, write), pages a minute beside `ocrmypdf` on the same
 * file in the same run; the memory of the process over 500 pages; and how soon a page is seen at a desk that reads others meanwhile
 * (scan-arrival.ts). Both programs begin with the file on disk and not started.
 */
export const bench: Bench = {
  name: 'scan',
  async run({ quick }) {
    await ocrmypdfOrRefuse();
    const folder = await mkdtemp(join(tmpdir(), 'laufmappe-scan-'));
    try {
      const reference = '33.2-123456/26';
      const documents = quick
        ? [{ reference, pages: 3 }]
        : [
            { reference, pages: 4, blanks: 1 },
            { reference: null, pages: 5 },
          ];
      const pages = (await scanBatch({ seed: SEED, documents })).map(({ jpeg }) => jpeg);
      const file = join(folder, 'stapel.pdf');
      await writeFile(file, await scannedPdf(pages));
      return [
        ...(await speed(folder, file, pages.length)),
        ...(await memory(folder, pages, quick)),
        ...(await arrival(pages, quick)),
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** In turns, so that whatever else the machine does meets all alike. */
async function speed(folder: string, file: string, pages: number): Promise<BenchResult[]> {
  const own: number[] = [];
  const ownRun = async (): Promise<void> => {
    const { milliseconds } = await importPaper([file], join(folder, `aus-${own.length}`));
    own.push(milliseconds);
  };
  await ownRun();
  const plain = await timed('ocrmypdf', ['-j2', '-l', 'deu', file, join(folder, 'plain.pdf')]);
  await ownRun();
  const cleaning = await timed('ocrmypdf', [
    '-j2',
    '-l',
    'deu',
    '--deskew',
    '--rotate-pages',
    '--clean',
    file,
    join(folder, 'cleaning.pdf'),
  ]);
  await ownRun();
  const perMinute = (milliseconds: number): number => round((pages * 60_000) / milliseconds);
  // Each of the other's runs is compared with the mean of our runs before and after it.
  return [
    besides('', perMinute((own[0]! + own[1]!) / 2), perMinute(plain), TIMES.plain),
    besides(
      ' --deskew --rotate-pages --clean',
      perMinute((own[1]! + own[2]!) / 2),
      perMinute(cleaning),
      TIMES.cleaning,
    ),
  ];
}

function besides(options: string, value: number, other: number, times: number): BenchResult {
  const bar = round(other * times);
  return {
    name: `Seiten je Minute bis zum PDF/A, gegen ocrmypdf${options}`,
    value,
    unit: '/min',
    bar,
    ok: value >= bar,
    reference: { name: `ocrmypdf -j2 -l deu${options}`, value: other },
  };
}

/** Twenty files of 25 pages; no two files are the same. */
async function memory(folder: string, pages: readonly Buffer[], quick: boolean): Promise<BenchResult[]> {
  const inbox = join(folder, 'kiste');
  await mkdir(inbox);
  const [files, length] = quick ? [2, 10] : [20, 25];
  for (let file = 0; file < files; file += 1) {
    const own = Array.from({ length }, (_, at) => pages[(file + at) % pages.length]!);
    await writeFile(join(inbox, `${String(file + 1).padStart(2, '0')}.pdf`), await scannedPdf(own));
  }
  const seen = await importPaper([inbox], join(folder, 'aus-kiste'));
  const peak = highest(seen, 0, 1);
  const early = highest(seen, 0, 0.4);
  const late = highest(seen, 0.8, 1);
  return [
    {
      name: `Speicher des Prozesses, höchster Wert über ${seen.pages} Seiten`,
      value: peak,
      unit: 'MB',
      bar: MOST_MEGABYTES,
      ok: peak <= MOST_MEGABYTES,
    },
    {
      name: 'Speicher über das letzte Fünftel der Seiten',
      value: late,
      unit: 'MB',
      bar: round(early * FLAT),
      ok: late <= early * FLAT,
      reference: { name: 'über die ersten zwei Fünftel', value: early },
    },
  ];
}

/** The highest memory while the share of the pages that were done lay between `from` and `to`. */
function highest({ memory: samples, pages }: ImportRun, from: number, to: number): number {
  const within = samples.filter(({ done }) => done >= pages * from && done <= pages * to);
  return Math.round(Math.max(0, ...within.map(({ megabytes }) => megabytes)));
}

async function timed(program: string, args: readonly string[]): Promise<number> {
  const started = performance.now();
  await run(program, [...args], { maxBuffer: 64 * 1024 * 1024 });
  return performance.now() - started;
}

async function ocrmypdfOrRefuse(): Promise<void> {
  try {
    await run('ocrmypdf', ['--version']);
    await run('unpaper', ['--version']);
  } catch {
    throw new Error('Der Vergleich fehlt: apt-get install ocrmypdf unpaper tesseract-ocr-deu');
  }
}

const round = (value: number): number => Math.round(value * 10) / 10;
