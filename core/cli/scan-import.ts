import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DISK_FULL_CALL_AGAIN, isDiskFull } from '../disk-full.ts';
import { refusal, type SourceRefusal, shownName } from '../intake/open-source/refusal.ts';
import { createWarmThreads } from '../intake/open-source/source-threads.ts';
import { createOcrPool } from '../ocr/pool.ts';
import { createPageLooker } from '../scan/look/page-looker.ts';
import { filesIn } from './files-in.ts';
import { openUnfinishedPages } from './ocr-unfinished.ts';
import { type ImportArguments, parseImportArguments } from './scan-import/import-arguments.ts';
import {
  type ImportJournal,
  type ImportOrder,
  type ImportSource,
  openJournal,
  WORK_FOLDER,
} from './scan-import/import-journal.ts';
import { type ImportLedger, importLedger } from './scan-import/import-ledger.ts';
import { keepUnderFreeName } from './scan-import/keep-name.ts';
import { laidOut, pageId } from './scan-import/laid-out.ts';
import { createOpenMarks, type OpenMarks } from './scan-import/open-marks.ts';
import { proposalLine } from './scan-import/propose-document.ts';
import { readPages } from './scan-import/read-pages.ts';
import { writeDocuments } from './scan-import/write-documents.ts';
import { SCAN_USAGE } from './scan-usage.ts';
import { sha256OfFile } from './sha256-of-file.ts';
import { whenEnded } from './when-ended.ts';

/** The last line of standard output with `--json`. */
export type ImportSummary = ImportLedger['sums'] & {
  readonly ledger: string;
  /** The documents with what each seems to be; nothing of it is filed anywhere. */
  readonly found: ImportLedger['documents'];
  /** Read in this run; null when all was read before. */
  readonly pagesPerMinute: number | null;
  /** Highest resident memory of the process, in MB. */
  readonly peakMegabytes: number;
};

/** Beyond the pages being read, so many lie ready. */
const READY = 2;
const SOFTWARE = 'Laufmappe';

/**
 * `laufmappe scan import`: files of scanned paper become searchable documents and a ledger in which every page has its place. Goes
 * on where a run before was ended. Returns the exit code: 0 done, 1 something was refused, lost or could not be read, 2 wrong usage.
 */
export async function scanImportCommand(args: string[]): Promise<number> {
  const given = parseImportArguments(args);
  if (typeof given === 'string') {
    process.stderr.write(`${given}\n\n${SCAN_USAGE}\n`);
    return 2;
  }
  try {
    return await importPaper(given);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    process.stderr.write(
      isDiskFull(error)
        ? `${DISK_FULL_CALL_AGAIN}\n`
        : `Die Übernahme wurde unterbrochen: ${detail}\nDerselbe Aufruf macht dort weiter.\n`,
    );
    return 1;
  }
}

async function importPaper(given: ImportArguments): Promise<number> {
  const { out: folder, split, codes, duplex } = given;
  const tell = (message: string): void => void process.stderr.write(`${message}\n`);
  const { sources, missing } = await hashed(await filesIn(given.paths, folder, tell));
  for (const { message } of missing) process.stderr.write(`Abgelehnt: ${message}\n`);
  if (sources.length === 0) return 1;
  mkdirSync(folder, { recursive: true });
  const order: ImportOrder = { split, codes, duplex, sources };
  const journal = openJournal(folder, order, () => new Date().toISOString());
  if (journal === null) {
    process.stderr.write(
      `Abgelehnt: „${folder}“ enthält schon eine Übernahme anderer Dateien oder mit anderen Angaben.\n`,
    );
    return 1;
  }
  const before = pageCount(journal);
  const started = performance.now();
  const { sums, documents, ledger } = await carryOut(given, order, journal);
  const read = pageCount(journal) - before;
  const pagesPerMinute = read === 0 ? null : Math.round((read * 600_000) / (performance.now() - started)) / 10;
  if (given.json) {
    const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stdout.write(
      `${JSON.stringify({ ...sums, ledger, found: documents, pagesPerMinute, peakMegabytes } satisfies ImportSummary)}\n`,
    );
  } else process.stdout.write(report(sums, documents, ledger));
  return sums.agrees && sums.refused + sums.lost + sums.failed + missing.length === 0 ? 0 : 1;
}

async function carryOut(
  given: ImportArguments,
  order: ImportOrder,
  journal: ImportJournal,
): Promise<Pick<ImportLedger, 'sums' | 'documents'> & { ledger: string }> {
  const marks = createOpenMarks(given.out);
  const stopListening = whenEnded(marks.forget);
  try {
    return await readAndWrite(given, order, journal, marks);
  } finally {
    // What failed without ending the program speaks against no file.
    marks.forget();
    stopListening();
  }
}

async function readAndWrite(
  { out: folder, workers, progress }: ImportArguments,
  order: ImportOrder,
  journal: ImportJournal,
  marks: OpenMarks,
): ReturnType<typeof carryOut> {
  const texts = openUnfinishedPages(folder);
  const pool = createOcrPool({ workers });
  const looker = createPageLooker();
  const threads = createWarmThreads();
  const reading = { folder, order, journal, pool, looker, threads, texts, marks, window: workers + READY };
  try {
    await readPages({ ...reading, onPage: progressOf(progress, order, journal) });
  } finally {
    await Promise.all([pool.close(), looker.close(), threads.close()]);
  }
  const lines = journal.lines.flatMap((line) => (line.kind === 'page' ? [line] : []));
  lines.sort((one, other) => one.source - other.source || one.page - other.page);
  const pages = new Map(lines.map((line) => [pageId(line), line]));
  const arrangement = laidOut(
    lines.filter(({ lost }) => lost === null),
    order,
  );
  await writeDocuments({ folder, order, journal, texts, marks, software: SOFTWARE }, arrangement.documents, pages);
  const ledger = importLedger(order, journal, arrangement, pages);
  const name = await keepLedger(folder, ledger);
  // The words of a document that could not be written are needed when the same call tries it again.
  if (ledger.sums.agrees) rmSync(join(folder, WORK_FOLDER), { recursive: true, force: true });
  return { sums: ledger.sums, documents: ledger.documents, ledger: name };
}

async function keepLedger(folder: string, ledger: ImportLedger): Promise<string> {
  const text = `${JSON.stringify(ledger, null, 2)}\n`;
  const path = join(folder, WORK_FOLDER, 'ledger.json');
  await writeFile(path, text, { flush: true });
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `${await keepUnderFreeName(folder, 'ledger', [{ path, ending: '.json', sha256 }])}.json`;
}

async function hashed(paths: readonly string[]): Promise<{ sources: ImportSource[]; missing: SourceRefusal[] }> {
  const sources: ImportSource[] = [];
  const missing: SourceRefusal[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    const sha256 = found?.isFile() ? await sha256OfFile(path).catch(() => null) : null;
    if (found === null || sha256 === null) missing.push(refusal('not-found', path));
    else sources.push({ path, file: shownName(path), sha256, size: found.size });
  }
  return { sources, missing };
}

const pageCount = ({ lines }: ImportJournal): number => lines.filter(({ kind }) => kind === 'page').length;

function progressOf(asked: boolean, order: ImportOrder, journal: ImportJournal): () => void {
  const terminal = process.stderr.isTTY === true;
  if (!terminal && !asked) return () => undefined;
  return () => {
    const opened = journal.lines.filter(({ kind }) => kind === 'opened' || kind === 'refused').length;
    const line = `${pageCount(journal)} Seiten erledigt · Datei ${opened} von ${order.sources.length}`;
    process.stderr.write(terminal ? `\r\u001b[2K${line}` : `${line}\n`);
  };
}

function report(sums: ImportLedger['sums'], found: ImportLedger['documents'], ledger: string): string {
  const { pages, inDocuments, documents, blank, separators, lost, weak, failed, refused } = sums;
  const proposals = found.map(({ pdf, proposals }) => `  ${pdf}: ${proposalLine(proposals)}\n`).join('');
  return `${documents === 0 ? '' : `Vorschläge, von einem Menschen zu prüfen:\n${proposals}`}${pages} Seiten: ${inDocuments} in ${documents} Schriftstücken, ${blank} leer, ${separators} Trennblätter, ${lost} nicht lesbar.
Text: ${weak} Seiten unsicher erkannt, ${failed} ohne Text. Abgelehnte Dateien: ${refused}.
${sums.agrees ? 'Die Summen stimmen überein.' : 'DIE SUMMEN STIMMEN NICHT ÜBEREIN. Bitte das Papier behalten.'} Nachweis: ${ledger}
`;
}
