import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isUnsearchable } from '#contract/desk/reader.ts';
import type { RecognisedFile, RecognisedPage } from '#contract/ocr.ts';
import { DISK_FULL_CALL_AGAIN, isDiskFull } from '../disk-full.ts';
import { type CrashMarks, createCrashMarks, ENDS_TOO_OFTEN } from '../intake/crash-marks.ts';
import { openSource } from '../intake/open-source/open-source.ts';
import { quarantine } from '../intake/open-source/quarantine.ts';
import { refusal, type SourceRefusal, shownName } from '../intake/open-source/refusal.ts';
import { createOcrPool, type OcrPool } from '../ocr/pool.ts';
import { recogniseFile } from '../ocr/recognise-file.ts';
import { searchablePdf } from '../ocr/searchable-pdf.ts';
import { filesIn } from './files-in.ts';
import { OCR_USAGE, type OcrArguments, parseOcrArguments } from './ocr-arguments.ts';
import { type OutputFolder, openOutputFolder } from './ocr-output-folder.ts';
import { progressLine } from './ocr-progress-line.ts';
import { openUnfinishedPages, UNFINISHED_FOLDER, type UnfinishedPages } from './ocr-unfinished.ts';
import { sha256OfFile } from './sha256-of-file.ts';
import { whenEnded } from './when-ended.ts';

/** The last line of standard output with `--json`. */
export interface OcrSummary {
  files: number;
  pages: number;
  /** Pages whose text failed or is weak. */
  weak: number;
  failed: { file: string; page: number; message: string }[];
  refused: SourceRefusal[];
  /** Pages recognised in this run; null when all was finished before. */
  pagesPerMinute: number | null;
}

interface Run {
  order: OcrArguments;
  pool: OcrPool;
  folder: OutputFolder | null;
  unfinished: UnfinishedPages | null;
  marks: CrashMarks | null;
  /** What lies open now, by its hash. */
  marked: Set<string>;
  /** Marked by a run before that ended in the middle. */
  suspects: ReadonlyMap<string, number>;
  several: boolean;
  summary: OcrSummary;
  pagesRead: number;
  /** The failure that met it; no further file is begun. */
  diskFull: unknown;
}

/** So many files are open at once: while one is written, the next one's pages are read. */
const OPEN_FILES = 2;

/**
 * `laufmappe ocr`: recognises files and writes text, JSON or searchable PDFs. One bad file never stops the others. Returns the
 * exit code: 0 done, 1 something was refused or a page failed, 2 wrong usage.
 */
export async function ocrCommand(args: string[]): Promise<number> {
  const parsed = parseOcrArguments(args);
  if (!parsed.ok) {
    process.stderr.write(`${parsed.wrong}\n\n${OCR_USAGE}\n`);
    return 2;
  }
  try {
    return await recogniseAll(parsed.value);
  } catch (error) {
    if (!isDiskFull(error)) throw error;
    process.stderr.write(`${DISK_FULL_CALL_AGAIN}\n`);
    return 1;
  }
}

async function recogniseAll(order: OcrArguments): Promise<number> {
  const files = await filesIn(order.paths, order.out, (message) => process.stderr.write(`${message}\n`));
  const marks = order.out === null ? null : createCrashMarks(join(order.out, UNFINISHED_FOLDER, 'offen'));
  const suspects = marks?.left() ?? new Map<string, number>();
  const folder = order.out === null ? null : await openOutputFolder(order.out);
  const pool = createOcrPool({ workers: order.workers });
  const stopShowing = showProgress(order, pool);
  const run: Run = {
    order,
    marks,
    marked: new Set(),
    suspects,
    pool,
    folder,
    unfinished: order.out === null ? null : openUnfinishedPages(order.out),
    several: files.length > 1,
    summary: { files: 0, pages: 0, weak: 0, failed: [], refused: [], pagesPerMinute: null },
    pagesRead: 0,
    diskFull: null,
  };
  const stopListening = whenEnded(() => {
    for (const sha256 of run.marked) marks?.done(sha256);
  });
  const started = performance.now();
  const waiting = files.entries();
  await Promise.all(
    // After a run that broke off files are opened alone, so that a file that crashes the program is known by its mark.
    Array.from({ length: suspects.size > 0 ? 1 : OPEN_FILES }, async () => {
      for (const [number, file] of waiting)
        if (run.diskFull === null) await handleFile(run, file, files.length - number);
    }),
  );
  await pool.close();
  stopShowing();
  stopListening();
  if (run.diskFull !== null) throw run.diskFull;
  if (run.pagesRead > 0) {
    run.summary.pagesPerMinute = Math.round((run.pagesRead * 600_000) / (performance.now() - started)) / 10;
  }
  if (order.json) process.stdout.write(`${JSON.stringify(run.summary)}\n`);
  return run.summary.refused.length > 0 || run.summary.failed.length > 0 ? 1 : 0;
}

async function handleFile(run: Run, path: string, priority: number): Promise<void> {
  try {
    await recogniseAndWrite(run, path, priority);
  } catch (error) {
    if (isDiskFull(error)) {
      run.diskFull = error;
      return;
    }
    const detail = error instanceof Error ? error.message : String(error);
    process.stderr.write(`„${shownName(path)}“ konnte nicht fertig bearbeitet werden: ${detail}\n`);
    run.summary.failed.push({ file: shownName(path), page: 0, message: detail });
  }
}

async function recogniseAndWrite(run: Run, path: string, priority: number): Promise<void> {
  const sha256 = run.folder === null ? null : await sha256OfFile(path).catch(() => null);
  if (sha256 === null || run.marks === null) return readAndWrite(run, path, priority);
  if (await isFinished(run, path, sha256)) return;
  const ends = run.suspects.get(sha256);
  const mark = (): void => {
    run.marks?.open(sha256, ends === undefined ? 0 : ends + 1);
    run.marked.add(sha256);
  };
  try {
    if (ends !== undefined && ends >= ENDS_TOO_OFTEN) await refuse(run, path, refusal('ends-program', path));
    else await readAndWrite(run, path, priority, mark);
  } finally {
    // What failed without ending the program speaks against no file.
    run.marks.done(sha256);
    run.marked.delete(sha256);
  }
}

async function readAndWrite(run: Run, path: string, priority: number, onParse?: () => void): Promise<void> {
  const { order, folder, summary } = run;
  const opened = await openSource({ path }, undefined, onParse);
  if (!opened.ok) {
    await refuse(run, path, opened.refusal);
    return;
  }
  const { source } = opened;
  try {
    const { sha256 } = source;
    const known = run.unfinished?.of(sha256) ?? new Map();
    const onPage = (page: RecognisedPage): void => {
      run.unfinished?.add(sha256, page);
      if (run.suspects.has(sha256)) run.marks?.open(sha256, 0);
    };
    const recognised = await recogniseFile(source, run.pool, priority, { known, onPage });
    const content =
      order.format === 'pdf' ? await searchableOrNull(path, source, recognised) : asText(recognised, order.format);
    if (content === null) {
      await refuse(run, path, refusal('damaged', path));
      return;
    }
    const weak = recognised.pages.filter((page) => isUnsearchable({ text: page.source, confidence: page.confidence }));
    const counted = { pages: recognised.pages.length, weak: weak.length };
    for (const page of recognised.pages) {
      if (page.source !== 'failed') continue;
      const message = page.failure ?? '';
      summary.failed.push({ file: source.file, page: page.page, message });
      process.stderr.write(`„${source.file}“, Seite ${page.page}: ${message}\n`);
    }
    if (folder === null) print(run, recognised, content as string);
    else if (counted.pages > 0) {
      const { file } = recognised;
      await folder.write({ sha256, file, format: order.format, ...counted }, content);
      run.unfinished?.finished(sha256);
    }
    summary.files += 1;
    summary.pages += counted.pages;
    summary.weak += counted.weak;
    run.pagesRead += counted.pages - known.size;
  } finally {
    await source.close();
  }
}

/** A file of the same content that was finished in an earlier run is counted and passed over. */
async function isFinished({ order, folder, summary }: Run, path: string, sha256: string): Promise<boolean> {
  const finished = (await folder?.finished(sha256, shownName(path), order.format)) ?? null;
  if (finished === null) return false;
  summary.files += 1;
  summary.pages += finished.pages;
  summary.weak += finished.weak;
  return true;
}

async function refuse({ order, summary }: Run, path: string, reason: SourceRefusal): Promise<void> {
  summary.refused.push(reason);
  process.stderr.write(`Abgelehnt: ${reason.message}\n`);
  if (order.out !== null) await quarantine(join(order.out, 'quarantaene'), { path }, reason);
}

/** Null when the PDF's structure cannot be extended. */
async function searchableOrNull(
  path: string,
  source: Parameters<typeof searchablePdf>[1],
  recognised: RecognisedFile,
): Promise<Uint8Array | null> {
  const bytes = await readFile(path);
  return searchablePdf(bytes, source, recognised).catch(() => null);
}

/** Pages of a text are parted by form feeds, as printers and text tools expect. */
function asText(recognised: RecognisedFile, format: 'text' | 'json'): string {
  if (format === 'json') return `${JSON.stringify(recognised)}\n`;
  return `${recognised.pages.map(({ text }) => text).join('\n\f')}\n`;
}

function print({ order, several }: Run, { file }: RecognisedFile, content: string): void {
  const heading = several && order.format === 'text' ? `==> ${file} <==\n` : '';
  process.stdout.write(heading + content);
}

function showProgress({ progress }: OcrArguments, pool: OcrPool): () => void {
  const terminal = process.stderr.isTTY === true;
  if (!terminal && !progress) return () => undefined;
  let shown = 0;
  const stop = pool.onProgress((now) => {
    if (now.pagesDone === shown) return;
    shown = now.pagesDone;
    const line = progressLine(now);
    process.stderr.write(terminal ? `\r\u001b[2K${line}` : `${line}\n`);
  });
  return () => {
    stop();
    if (terminal && shown > 0) process.stderr.write('\n');
  };
}
