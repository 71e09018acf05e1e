import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDiskFull } from '../disk-full.ts';
import { shownName } from '../intake/open-source/refusal.ts';
import { createOcrPool } from '../ocr/pool.ts';
import { createPageLooker } from '../scan/look/page-looker.ts';
import { filesIn } from './files-in.ts';
import { sha256OfFile } from './ocr-output-folder.ts';
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
import { readPages } from './scan-import/read-pages.ts';
import { writeDocuments } from './scan-import/write-documents.ts';
import { SCAN_USAGE } from './scan-usage.ts';

/** The last line of standard output with `--json`. */
export type ImportSummary = ImportLedger['sums'] & {
  readonly ledger: string;
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
        ? 'Auf dem Datenträger ist kein Platz mehr. Bitte Platz schaffen und denselben Aufruf wiederholen; es geht dann dort weiter.\n'
        : `Die Übernahme wurde unterbrochen: ${detail}\nDerselbe Aufruf macht dort weiter.\n`,
    );
    return 1;
  }
}

async function importPaper(given: ImportArguments): Promise<number> {
  const { out: folder, split, codes, duplex } = given;
  const { sources, missing } = await hashed(await filesIn(given.paths, folder));
  for (const file of missing) process.stderr.write(`Abgelehnt: „${file}“ gibt es nicht.\n`);
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
  const { sums, ledger } = await carryOut(given, order, journal);
  const read = pageCount(journal) - before;
  const pagesPerMinute = read === 0 ? null : Math.round((read * 600_000) / (performance.now() - started)) / 10;
  if (given.json) {
    const peakMegabytes = Math.round(process.resourceUsage().maxRSS / 1024);
    process.stdout.write(
      `${JSON.stringify({ ...sums, ledger, pagesPerMinute, peakMegabytes } satisfies ImportSummary)}\n`,
    );
  } else process.stdout.write(report(sums, ledger));
  return sums.agrees && sums.refused + sums.lost + sums.failed + missing.length === 0 ? 0 : 1;
}

async function carryOut(
  { out: folder, workers, progress }: ImportArguments,
  order: ImportOrder,
  journal: ImportJournal,
): Promise<{ sums: ImportLedger['sums']; ledger: string }> {
  const texts = openUnfinishedPages(folder);
  const pool = createOcrPool({ workers });
  const looker = createPageLooker();
  const show = progressOf(progress, order, journal);
  try {
    await readPages({ folder, order, journal, pool, looker, texts, window: workers + READY, onPage: show });
  } finally {
    await Promise.all([pool.close(), looker.close()]);
  }
  const lines = journal.lines.flatMap((line) => (line.kind === 'page' ? [line] : []));
  lines.sort((one, other) => one.source - other.source || one.page - other.page);
  const pages = new Map(lines.map((line) => [pageId(line), line]));
  const arrangement = laidOut(
    lines.filter(({ lost }) => lost === null),
    order,
  );
  await writeDocuments({ folder, order, journal, texts, software: SOFTWARE }, arrangement.documents, pages);
  const ledger = importLedger(order, journal, arrangement, pages);
  const name = await keepLedger(folder, ledger);
  rmSync(join(folder, WORK_FOLDER), { recursive: true, force: true });
  return { sums: ledger.sums, ledger: name };
}

async function keepLedger(folder: string, ledger: ImportLedger): Promise<string> {
  const text = `${JSON.stringify(ledger, null, 2)}\n`;
  const path = join(folder, WORK_FOLDER, 'ledger.json');
  await writeFile(path, text, { flush: true });
  const sha256 = createHash('sha256').update(text).digest('hex');
  return `${await keepUnderFreeName(folder, 'ledger', [{ path, ending: '.json', sha256 }])}.json`;
}

async function hashed(paths: readonly string[]): Promise<{ sources: ImportSource[]; missing: string[] }> {
  const sources: ImportSource[] = [];
  const missing: string[] = [];
  for (const path of paths) {
    const found = await stat(path).catch(() => null);
    if (!found?.isFile()) missing.push(shownName(path));
    else sources.push({ path, file: shownName(path), sha256: await sha256OfFile(path), size: found.size });
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

function report(sums: ImportLedger['sums'], ledger: string): string {
  const { pages, inDocuments, documents, blank, separators, lost, weak, failed, refused } = sums;
  return `${pages} Seiten: ${inDocuments} in ${documents} Schriftstücken, ${blank} leer, ${separators} Trennblätter, ${lost} nicht lesbar.
Text: ${weak} Seiten unsicher erkannt, ${failed} ohne Text. Abgelehnte Dateien: ${refused}.
${sums.agrees ? 'Die Summen stimmen überein.' : 'DIE SUMMEN STIMMEN NICHT ÜBEREIN. Bitte das Papier behalten.'} Nachweis: ${ledger}
`;
}
